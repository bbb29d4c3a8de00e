import { findMain } from '../../../src/compiler/index.ts'
import type { Scenario } from '../../../src/permalink/scenario.ts'

/** Whether a program is a page with a screen, which neither Node nor an exported page has. */
export function needsScreen({ files }: Pick<Scenario, 'files'>): boolean {
  return /\.(we|vue)$/.test(findMain(Object.keys(files)) ?? '')
}

/** Name of a platform's projects, of their folder and of the file to save. */
export function projectName(platform: string): string {
  return `polysocket-${platform}`
}
