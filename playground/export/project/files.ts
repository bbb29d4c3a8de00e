import type { Scenario } from '../../../src/permalink/scenario.ts'
import type { Platform } from '../../../src/platforms/contract.ts'
import type { Locale } from '../../../src/text.ts'
import { fetchDeclarations } from '../declarations.ts'
import { fetchShim } from '../platforms.ts'
import { packageJson, tsconfig } from './manifest.ts'
import { projectName } from './names.ts'
import { readme } from './readme.ts'
import { startScript } from './start.ts'

/** What is exported. */
export interface ExportSubject {
  readonly scenario: Scenario
  readonly platform: Platform
  /** Language of what is written for the reader. */
  readonly locale: Locale
  /** Link to the same scenario in the playground. */
  readonly link: string
}

/**
 * Makes a project of a scenario that `npm install && npm start` runs in Node.
 *
 * @returns Text by path.
 */
export async function projectFiles(subject: ExportSubject): Promise<Record<string, string>> {
  const { scenario, platform, locale } = subject
  const [shim, declarations, project, versions] = await Promise.all([
    fetchShim(platform.id),
    fetchDeclarations(platform, locale),
    import('virtual:export/project'),
    import('virtual:export/versions'),
  ])
  return {
    'package.json': packageJson(projectName(platform.id), versions.default),
    'README.md': readme[locale](subject),
    'tsconfig.json': tsconfig(),
    'start.js': startScript(scenario, platform, locale),
    ...inFolder('program', scenario.files),
    [`polysocket/${platform.id}.js`]: shim,
    'polysocket/project.js': project.default,
    ...inFolder('polysocket/types', declarations),
  }
}

function inFolder(folder: string, files: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(files).map(([name, text]) => [`${folder}/${name}`, text]),
  )
}
