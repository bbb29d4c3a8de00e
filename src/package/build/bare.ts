import { build, type Rolldown } from 'vite'

/**
 * Bundles a module into a single file for the engines of devices: syntax of ES2017, no imports.
 *
 * @param entry Path of the module.
 * @param format An ES module, or a function expression with the exports as value of `exported`.
 * @returns Source text of the file.
 */
export async function bundleBare(
  entry: string,
  format: 'es' | 'iife',
  { minify = false }: { readonly minify?: boolean } = {},
): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      target: 'es2017',
      minify: false,
      lib: { entry, formats: [format], name: 'exported' },
      // Vite itself minifies no whitespace in a library's ES module.
      rolldownOptions: { output: { codeSplitting: false, minify } },
    },
  })
  const { output } = (Array.isArray(result) ? result[0]! : result) as Rolldown.RolldownOutput
  return output[0].code
}
