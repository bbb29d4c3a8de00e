import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build, type Plugin, type Rolldown } from 'vite'
import { platformIds } from '../../src/platforms/list.ts'
import { pageFormats } from '../../src/platforms/lists/page-formats.ts'
import { frameworkFolders } from '../../src/platforms/page-formats.ts'

/** Packages installed by an exported project. */
const INSTALLED = {
  project: ['mock-socket', 'sucrase', 'ws'],
  /** Besides, where the program is a page. */
  pages: [
    '@babel/parser',
    '@jridgewell/trace-mapping',
    '@vue/compiler-core',
    '@vue/runtime-core',
    'postcss',
    'postcss-scss',
  ],
}
const EXTERNAL = [...INSTALLED.project, ...INSTALLED.pages].map(
  (name) => new RegExp(`^${name}(/|$)`),
)

/** Source of a virtual module's text. */
interface Bundle {
  readonly entry: string
  /** Code in place of the file of the entry. */
  readonly code?: string
  /** A readable ES module for Node, or a single small classic script for a page. */
  readonly format: 'es' | 'iife'
}

const BUNDLES: Readonly<Record<string, Bundle>> = {
  'virtual:export/project': { entry: '../../src/project/index.ts', format: 'es' },
  'virtual:export/page': { entry: '../../playground/panels/export/page/main.ts', format: 'iife' },
  ...Object.fromEntries(
    platformIds.map((id): [string, Bundle] => [
      `virtual:export/platform-${id}`,
      platformBundle(id),
    ]),
  ),
  ...Object.fromEntries(
    Object.keys(pageFormats).map((id): [string, Bundle] => [
      `virtual:export/device-${id}`,
      deviceBundle(id),
    ]),
  ),
  ...Object.fromEntries(
    Object.entries(frameworkFolders).map(([name, folder]): [string, Bundle] => [
      `virtual:export/pages-${name}`,
      pagesBundle(name, folder),
    ]),
  ),
}

/** Returns the bundle of a platform with its surroundings, if any, which the package does not have. */
function platformBundle(id: string): Bundle {
  const surroundings = `../../src/platforms/${id}/surroundings/index.ts`
  const parts = [
    `export * from '../package/${id}.ts'`,
    ...(existsSync(new URL(surroundings, import.meta.url))
      ? [`export { surroundings } from '../platforms/${id}/surroundings/index.ts'`]
      : []),
  ]
  return { entry: `../../src/project/${id}-platform.ts`, code: parts.join('\n'), format: 'es' }
}

/** Returns the bundle of a platform's compilers and a framework for a project. */
function pagesBundle(name: string, folder: string): Bundle {
  const [id] = folder.split('/')
  const code = `
import { createPages as create } from './index.ts'
import { compilers } from '../../platforms/${id}/page/compilers.ts'
import { formats } from '../../platforms/${id}/page/formats.ts'
import { createPageFramework } from '../../platforms/${folder}/index.ts'
const parts = { formats, compilers, createPageFramework }
export const createPages = (main, locale) => create(parts, main, locale)
`
  return { entry: `../../src/project/pages/${name}-pages.ts`, code, format: 'es' }
}

/** Returns the bundle of a platform's screen for a project. */
function deviceBundle(id: string): Bundle {
  const code = `
import { openDevice } from './device.ts'
import { openScreen } from '../../platforms/shared/page/screen/screen.ts'
import { screen } from '../../platforms/${id}/page/screen/screen.ts'
openDevice((...values) => openScreen(screen, ...values))
`
  return { entry: `../../src/project/pages/${id}-device.ts`, code, format: 'iife' }
}

const VERSIONS = 'virtual:export/versions'

/** The module with the bundles by platform or framework, each fetched on demand. */
const PLATFORMS = 'virtual:export/platforms'

/** Returns the code of {@link PLATFORMS}. */
function platformBundles(): string {
  const loaders = (part: string, ids: readonly string[]) =>
    ids.map((id) => `'${id}': () => import('virtual:export/${part}-${id}')`).join(', ')
  return `export const shims = { ${loaders('platform', platformIds)} }
export const pages = { ${loaders('pages', Object.keys(frameworkFolders))} }
export const devices = { ${loaders('device', Object.keys(pageFormats))} }`
}

/**
 * Serves the parts of exports: scripts as texts, each the default export of a `virtual:export/…`
 * module, and the versions of the packages that an exported project installs.
 */
export function exportBundles(): Plugin {
  return {
    name: 'export-bundles',
    resolveId: {
      filter: { id: /^virtual:export\// },
      handler: (id) =>
        id === VERSIONS || id === PLATFORMS || Object.hasOwn(BUNDLES, id) ? `\0${id}` : undefined,
    },
    load: {
      filter: { id: /^\0virtual:export\// },
      async handler(resolved) {
        const id = resolved.slice(1)
        if (id === PLATFORMS) return platformBundles()
        if (id === VERSIONS) return `export default ${JSON.stringify(readVersions())}`
        const { code, files } = await bundle(BUNDLES[id]!)
        for (const file of files) this.addWatchFile(file)
        // In the case that a page inlines the module, the text must not end its script element.
        return `export default ${JSON.stringify(code).replaceAll('</script', '<\\/script')}`
      },
    },
  }
}

type Manifest = Record<'dependencies' | 'devDependencies', Record<string, string>>

/** Reads the exact versions used to build and test this project itself. */
function readVersions(): Record<keyof typeof INSTALLED, Record<string, string>> {
  const manifest = readFileSync(new URL('../../package.json', import.meta.url), 'utf8')
  const { dependencies, devDependencies } = JSON.parse(manifest) as Manifest
  const all = { ...devDependencies, ...dependencies }
  const versions = (names: readonly string[]) =>
    Object.fromEntries(names.map((name) => [name, all[name]!]))
  return { project: versions(INSTALLED.project), pages: versions(INSTALLED.pages) }
}

async function bundle({ entry, code: source, format }: Bundle) {
  const isScript = format === 'iife'
  const input = fileURLToPath(new URL(entry, import.meta.url))
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: source === undefined ? [] : [inPlaceOf(input, source), silentReact],
    build: {
      write: false,
      target: 'es2022',
      minify: isScript,
      rolldownOptions: {
        input,
        external: isScript ? [] : [/^node:/, ...EXTERNAL],
        output: { format, codeSplitting: false, strict: true },
        preserveEntrySignatures: isScript ? false : 'strict',
      },
    },
  })
  // Neither watching nor with several formats, so there is one output, and it is one chunk.
  const { output } = (Array.isArray(result) ? result[0]! : result) as Rolldown.RolldownOutput
  const { code, moduleIds } = output[0]
  return {
    code,
    files: moduleIds.filter((id) => !id.startsWith('\0') && (source === undefined || id !== input)),
  }
}

/** Takes React's own reports away: what React catches, the framework reports. */
const silentReact: Plugin = {
  name: 'silent-react',
  transform: {
    filter: { id: /\/node_modules\/(?:react|react-reconciler|scheduler)\// },
    handler: (code) => code.replace(/\bconsole(?:\.error|\[["']error["']\])/g, '(() => {})'),
  },
}

/** Serves code as a file that does not exist. */
function inPlaceOf(file: string, code: string): Plugin {
  return {
    name: 'in-place-of-a-file',
    enforce: 'pre',
    resolveId: (id) => (id === file ? file : undefined),
    load: (id) => (id === file ? code : undefined),
  }
}
