import type { JobType } from '../../job-type.ts'
import { salvageScenario, type Salvaged } from './index.ts'

/** Salvaging a link, as a job of a bounded worker. */
export interface SalvageJob extends JobType {
  readonly input: { readonly hash: string; readonly platform: string }
  readonly output: Salvaged | undefined
}

/** Recovers a link as `salvageScenario` does. */
export const salvageJob = ({
  hash,
  platform,
}: SalvageJob['input']): Promise<Salvaged | undefined> => salvageScenario(hash, platform)
