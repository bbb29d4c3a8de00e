import { pageFramework } from '../../../scenario/has-page.ts'
import { fetchDeclarations } from '../../../editor/declarations.ts'
import { fetchPages, fetchShim } from '../platforms.ts'
import type { ExportSubject } from '../subject.ts'
import { packageJson, tsconfig } from './manifest.ts'
import { projectName } from './names.ts'
import { readme } from './readme.ts'
import { screenDocuments } from './screen.ts'
import { startScript } from './start.ts'

/**
 * Creates a project of a scenario for `npm install && npm start` in Node.
 *
 * @returns Text by path.
 */
export async function projectFiles(subject: ExportSubject): Promise<Record<string, string>> {
  const { scenario, platform, locale } = subject
  const framework = pageFramework(scenario)
  const [shim, declarations, project, pages, { default: versions }] = await Promise.all([
    fetchShim(platform.id),
    fetchDeclarations(platform, scenario.profile, locale),
    import('virtual:export/project'),
    framework === undefined ? {} : pageFiles(subject, framework),
    import('virtual:export/versions'),
  ])
  const needed =
    framework === undefined ? versions.project : { ...versions.project, ...versions.pages }
  return {
    'package.json': packageJson(projectName(platform.id), needed),
    'README.md': readme[locale](subject),
    'tsconfig.json': tsconfig(),
    'start.js': startScript(scenario, platform, locale),
    ...inFolder('program', scenario.files),
    [`polysocket/${platform.id}.js`]: shim,
    'polysocket/project.js': project.default,
    ...pages,
    ...inFolder('polysocket/types', besideEachOther(declarations)),
  }
}

/** Returns the additional files of a project with a page. */
async function pageFiles(
  subject: ExportSubject,
  framework: string,
): Promise<Record<string, string>> {
  const { pages, device } = await fetchPages(subject.platform.id, framework)
  return {
    'polysocket/pages.js': pages,
    ...inFolder('polysocket/screen', {
      ...screenDocuments(subject),
      'device.js': device,
    }),
  }
}

function inFolder(folder: string, files: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(files).map(([name, text]) => [`${folder}/${name}`, text]),
  )
}

/** Moves declarations out of the folders of the source; the references between them hold. */
const besideEachOther = (declarations: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(declarations).map(([path, text]) => [
      path.replace(/^src\/(platforms|network\/simulated)\//, ''),
      text,
    ]),
  )
