import type { PlatformReference, ReferenceModel } from '../model.ts'
import type { RecordedCase, Recording } from './contract.ts'
import { record } from './record.ts'

export type { RecordedCase, Recording } from './contract.ts'
export { toldBy } from './told.ts'

export const recordedCases: readonly RecordedCase[] = ['success', 'refusal', 'drop']

/**
 * Records every platform in every case. Each case runs the first program of the platform's gallery,
 * from connecting to closing.
 */
export function recordAll(model: ReferenceModel): Promise<Recording[]> {
  return Promise.all(
    model.platforms.flatMap((platform) => recordedCases.map((name) => recordCase(platform, name))),
  )
}

async function recordCase(platform: PlatformReference, name: RecordedCase): Promise<Recording> {
  const example = platform.examples[0]!
  // The program meets the server that it was written for, until that one lets it down.
  const scenario = { success: example.scenario, refusal: 'refuse', drop: 'drop' }[name]
  const entries = await record(platform.id, example, scenario)
  return { platform: platform.id, case: name, example: example.id, scenario, entries }
}
