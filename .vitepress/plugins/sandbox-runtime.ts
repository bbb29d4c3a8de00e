import { fileURLToPath } from 'node:url'
import { build, type Plugin, type Rolldown } from 'vite'

const ID = 'virtual:sandbox-runtime'
const RESOLVED = `\0${ID}`
const ENTRY = fileURLToPath(new URL('../../src/sandbox/worker.ts', import.meta.url))

interface Runtime {
  readonly code: string
  /** Files that it was made from. */
  readonly files: readonly string[]
}

/**
 * Serves the source of the sandbox's worker as the text that `virtual:sandbox-runtime` exports.
 * The worker is made from a blob in a frame that can load nothing, so it has to be one classic
 * script, and the page has to have it as text.
 */
export function sandboxRuntime(): Plugin {
  let bundle: Promise<Runtime> | undefined
  return {
    name: 'sandbox-runtime',
    resolveId: {
      filter: { id: /^virtual:sandbox-runtime$/ },
      handler: () => RESOLVED,
    },
    load: {
      filter: { id: /^\0virtual:sandbox-runtime$/ },
      async handler() {
        bundle ??= bundleWorker()
        const attempt = bundle
        // A failure is not kept: the next load tries again.
        attempt.catch(() => (bundle = bundle === attempt ? undefined : bundle))
        const { code, files } = await attempt
        for (const file of files) this.addWatchFile(file)
        // In the case that a page inlines the module, the text must not end its script element.
        return `export default ${JSON.stringify(code).replaceAll('</script', '<\\/script')}`
      },
    },
    async hotUpdate({ file }) {
      if (!(await bundle)?.files.includes(file)) return
      bundle = undefined
      const module = this.environment.moduleGraph.getModuleById(RESOLVED)
      if (module) this.environment.moduleGraph.invalidateModule(module)
      if (this.environment.name === 'client') this.environment.hot.send({ type: 'full-reload' })
    },
  }
}

/** Bundles the worker into one script with everything inside. */
async function bundleWorker(): Promise<Runtime> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2022',
      minify: true,
      rolldownOptions: { input: ENTRY, output: { format: 'iife', codeSplitting: false } },
    },
  })
  // Neither watching nor with several formats, so there is one output, and it is one chunk.
  const { output } = (Array.isArray(result) ? result[0]! : result) as Rolldown.RolldownOutput
  const { code, moduleIds } = output[0]
  return { code, files: moduleIds.filter((id) => !id.startsWith('\0')) }
}
