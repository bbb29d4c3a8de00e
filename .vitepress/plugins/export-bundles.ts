import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build, type Plugin, type Rolldown } from 'vite'
import { platforms } from '../../src/platforms/index.ts'

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
  ],
}
const EXTERNAL = [...INSTALLED.project, ...INSTALLED.pages].map(
  (name) => new RegExp(`^${name}(/|$)`),
)

/** Source of a virtual module's text. */
interface Bundle {
  readonly entry: string
  /** A readable ES module for Node, or a single small classic script for a page. */
  readonly format: 'es' | 'iife'
}

const BUNDLES: Readonly<Record<string, Bundle>> = {
  'virtual:export/project': { entry: '../../src/project/index.ts', format: 'es' },
  'virtual:export/pages': { entry: '../../src/project/pages/index.ts', format: 'es' },
  'virtual:export/device': { entry: '../../src/project/pages/device.ts', format: 'iife' },
  'virtual:export/page': { entry: '../../playground/panels/export/page/main.ts', format: 'iife' },
  ...Object.fromEntries(
    platforms.map(({ id }): [string, Bundle] => [
      `virtual:export/platform/${id}`,
      { entry: `../../src/package/${id}.ts`, format: 'es' },
    ]),
  ),
}

const VERSIONS = 'virtual:export/versions'

/**
 * Serves the parts of exports: scripts as texts, each the default export of a `virtual:export/…`
 * module, and the versions of the packages that an exported project installs.
 */
export function exportBundles(): Plugin {
  return {
    name: 'export-bundles',
    resolveId: {
      filter: { id: /^virtual:export\// },
      handler: (id) => (id === VERSIONS || Object.hasOwn(BUNDLES, id) ? `\0${id}` : undefined),
    },
    load: {
      filter: { id: /^\0virtual:export\// },
      async handler(resolved) {
        const id = resolved.slice(1)
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

async function bundle({ entry, format }: Bundle) {
  const isScript = format === 'iife'
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      minify: isScript,
      rolldownOptions: {
        input: fileURLToPath(new URL(entry, import.meta.url)),
        external: isScript ? [] : [/^node:/, ...EXTERNAL],
        output: { format, codeSplitting: false, strict: true },
        preserveEntrySignatures: isScript ? false : 'strict',
      },
    },
  })
  // Neither watching nor with several formats, so there is one output, and it is one chunk.
  const { output } = (Array.isArray(result) ? result[0]! : result) as Rolldown.RolldownOutput
  const { code, moduleIds } = output[0]
  return { code, files: moduleIds.filter((id) => !id.startsWith('\0')) }
}
