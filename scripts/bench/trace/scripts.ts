import { fileURLToPath } from 'node:url'
import { build, type Rolldown } from 'vite'

/**
 * Bundles a file of the project into a classic script.
 *
 * @param file Relative to this folder.
 * @param name Global variable of the exports.
 */
export async function classicScript(file: string, name = 'bench'): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2022',
      minify: true,
      rolldownOptions: {
        input: fileURLToPath(new URL(file, import.meta.url)),
        preserveEntrySignatures: 'strict',
        output: { format: 'iife', name, codeSplitting: false },
      },
    },
  })
  const { output } = (Array.isArray(result) ? result[0]! : result) as Rolldown.RolldownOutput
  return output[0].code
}
