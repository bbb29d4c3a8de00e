import { fileURLToPath } from 'node:url'
import { build, type Plugin, type Rolldown } from 'vite'

const PREFIX = 'virtual:session/'

/** Bundles a session with its library into a single module, like a user before pasting. */
export async function bundle(session: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    build: {
      write: false,
      target: 'es2022',
      minify: false,
      rolldownOptions: {
        input: fileURLToPath(new URL(`../sessions/${session}/session.ts`, import.meta.url)),
        output: { format: 'es', codeSplitting: false },
      },
    },
  })
  const { output } = (Array.isArray(result) ? result[0]! : result) as Rolldown.RolldownOutput
  return output[0].code
}

/** Serves each session's bundle as a text, the default export of `virtual:session/<session>`. */
export function sessionBundles(): Plugin {
  return {
    name: 'session-bundles',
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : undefined),
    async load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return undefined
      return `export default ${JSON.stringify(await bundle(id.slice(PREFIX.length + 1)))}`
    },
  }
}
