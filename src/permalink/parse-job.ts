import type { JobType } from '../job-type.ts'
import { parseScenario } from './decode.ts'
import { LinkError, type LinkErrorKind, type LinkErrorValues } from './link-error.ts'
import type { Scenario } from '../scenario/scenario.ts'

/** Reading a link's JSON as a job of a bounded worker; errors lose their class on the way. */
export interface ParseJob extends JobType {
  readonly input: Uint8Array
  readonly output:
    | { readonly scenario: Scenario }
    | { readonly kind: LinkErrorKind; readonly values: LinkErrorValues }
}

/** Reads a scenario as `parseScenario` does. */
export function parseJob(bytes: ParseJob['input']): ParseJob['output'] {
  try {
    return { scenario: parseScenario(bytes) }
  } catch (error) {
    if (!(error instanceof LinkError)) throw error
    return { kind: error.kind, values: error.values }
  }
}
