import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The project's folder, with a slash at the end. */
export const root = fileURLToPath(new URL('../../..', import.meta.url))

/** Output folder of the package. */
export const outDir = `${root}dist`

/** The package's entries, by path in `exports`; each is a file of `src/package`. */
export const entries = ['web', 'weex', 'taro', 'blueos', 'ohos', 'network', 'permalink', 'node']

/** Modules by the name of the output file. */
export const inputs: Readonly<Record<string, string>> = {
  ...Object.fromEntries(entries.map((name) => [name, `${root}src/package/${name}.ts`])),
  command: `${root}src/command/index.ts`,
}

/** The platforms' own declarations, for modules without files. */
export const ambientFiles = readdirSync(`${root}src/platforms`, { recursive: true })
  .map(String)
  // Not the web's: its names are those of the DOM library, which users have.
  .filter((file) => /^(?!web\b)[^/\\]+[/\\][\w-]+\.d\.ts$/.test(file))
  // What only widens the surroundings of a program in the playground.
  .filter((file) => !file.endsWith('require.d.ts'))
  .map((file) => `${root}src/platforms/${file.replaceAll('\\', '/')}`)
