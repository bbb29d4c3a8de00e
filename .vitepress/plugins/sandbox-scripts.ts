import { fileURLToPath } from 'node:url'
import { build, type Plugin, type Rolldown } from 'vite'
import { capturedBuiltIns } from './captured/index.ts'
import { pageFormats } from '../../src/platforms/lists/page-formats.ts'
import { frameworkFolders } from '../../src/platforms/page-formats.ts'

/** Platforms with pages. */
const PAGES = Object.keys(pageFormats)

/** Source of each script; declared in `src/sandbox/virtual.d.ts`. */
const ENTRIES: Readonly<Record<string, string>> = {
  'virtual:sandbox-runtime': '../../src/sandbox/worker.ts',
  ...Object.fromEntries(
    PAGES.map((id) => [
      `virtual:page-screen-${id}`,
      `../../src/platforms/${id}/page/screen/main.ts`,
    ]),
  ),
  ...Object.fromEntries(
    Object.entries(frameworkFolders).map(([name, folder]) => [
      `virtual:page-framework-${name}`,
      `../../src/platforms/${folder}/main.ts`,
    ]),
  ),
}

/** The scripts in the thread of a program; the screen is drawn in a thread without one. */
const BESIDE_A_PROGRAM = Object.keys(ENTRIES)
  .filter((id) => !id.startsWith('virtual:page-screen-'))
  .map((id) => pathOf(ENTRIES[id]!))

/** The module with the scripts of pages by name, each fetched on demand. */
const PAGE_SCRIPTS = 'virtual:page-scripts'

/**
 * Features of Vue and React to build into scripts, otherwise read from global variables. Scripts
 * are the same in tests, in development and on the site.
 */
const FEATURES = {
  'process.env.NODE_ENV': '"production"',
  __VUE_OPTIONS_API__: 'true',
  __VUE_PROD_DEVTOOLS__: 'false',
  __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
  // What React catches, the framework reports; the console belongs to the program.
  'console.error': '(() => {})',
}

interface Script {
  readonly code: string
  /** Source files. */
  readonly files: readonly string[]
}

/**
 * Serves the scripts of the sandbox as texts, each the default export of a `virtual:` module.
 * Worker and frame can load nothing but blobs, so each script has to be a single classic script,
 * available to the page as text.
 */
export function sandboxScripts(): Plugin {
  const scripts = new Map<string, Promise<Script>>()
  return {
    name: 'sandbox-scripts',
    resolveId: {
      filter: { id: /^virtual:/ },
      handler: (id) => (id === PAGE_SCRIPTS || Object.hasOwn(ENTRIES, id) ? `\0${id}` : undefined),
    },
    load: {
      filter: { id: /^\0virtual:/ },
      async handler(resolved) {
        const id = resolved.slice(1)
        if (id === PAGE_SCRIPTS) return pageScripts()
        const entry = ENTRIES[id]
        if (!entry) return undefined
        const attempt = scripts.get(id) ?? bundle(entry)
        scripts.set(id, attempt)
        // A failure is not kept: the next load tries again.
        attempt.catch(() => scripts.get(id) === attempt && scripts.delete(id))
        const { code, files } = await attempt
        for (const file of files) this.addWatchFile(file)
        // In the case that a page inlines the module, the text must not end its script element.
        return `export default ${JSON.stringify(code).replaceAll('</script', '<\\/script')}`
      },
    },
    async hotUpdate({ file }) {
      for (const [id, script] of [...scripts]) {
        if (!(await script).files.includes(file)) continue
        scripts.delete(id)
        const module = this.environment.moduleGraph.getModuleById(`\0${id}`)
        if (module) this.environment.moduleGraph.invalidateModule(module)
        if (this.environment.name === 'client') this.environment.hot.send({ type: 'full-reload' })
      }
    },
  }
}

/** Returns the code of {@link PAGE_SCRIPTS}. */
function pageScripts(): string {
  const loaders = (part: string, names: readonly string[]) =>
    names.map((name) => `'${name}': () => import('virtual:page-${part}-${name}')`).join(', ')
  return `export const screens = { ${loaders('screen', PAGES)} }
export const frameworks = { ${loaders('framework', Object.keys(frameworkFolders))} }`
}

/** Returns the source of the worker, exactly as on the site. */
export const sandboxRuntime = async (): Promise<string> =>
  (await bundle(ENTRIES['virtual:sandbox-runtime']!)).code

/** Returns a framework of pages by its name, exactly as on the site. */
export const pageFramework = async (name: string): Promise<string> =>
  (await bundle(ENTRIES[`virtual:page-framework-${name}`]!)).code

/** Bundles an entry and all imports into a single script. */
async function bundle(entry: string): Promise<Script> {
  const input = pathOf(entry)
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    plugins: BESIDE_A_PROGRAM.includes(input) ? [capturedBuiltIns(BESIDE_A_PROGRAM)] : [],
    define: FEATURES,
    build: {
      write: false,
      target: 'es2022',
      minify: true,
      rolldownOptions: {
        input,
        checks: { pluginTimings: false },
        // A sloppy function hands its caller and that one's arguments to the program.
        output: { format: 'iife', codeSplitting: false, strict: true },
      },
    },
  })
  // Neither watching nor with several formats, so there is one output, and it is one chunk.
  const { output } = (Array.isArray(result) ? result[0]! : result) as Rolldown.RolldownOutput
  const { code, moduleIds } = output[0]
  if (!isStrict(code)) throw new Error(`The script of ${entry} is not strict code.`)
  return { code, files: moduleIds.filter((id) => !id.startsWith('\0')) }
}

function pathOf(entry: string): string {
  return fileURLToPath(new URL(entry, import.meta.url))
}

/** Returns whether a bundle is strict code from the first statement on. */
const isStrict = (code: string): boolean => /^(["'`])use strict\1;/.test(code)
