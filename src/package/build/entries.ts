import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { baseline, platformIds } from '../../platforms/list.ts'

/** The project's folder, with a slash at the end. */
export const root = fileURLToPath(new URL('../../..', import.meta.url))

/** Output folder of the package. */
export const outDir = `${root}dist`

/** The package's entries, by path in `exports`; each is a file of `src/package`. */
export const entries = [...platformIds, 'over', 'network', 'permalink', 'node']

/** Modules by the name of the output file. */
export const inputs: Readonly<Record<string, string>> = {
  ...Object.fromEntries(entries.map((name) => [name, `${root}src/package/${name}.ts`])),
  command: `${root}src/command/index.ts`,
}

/** The platforms' own declarations, for modules without files. */
export const ambientFiles = platformIds
  // Not the baseline's: its names are those of the DOM library, which users have.
  .filter((id) => id !== baseline)
  .flatMap((id) =>
    readdirSync(`${root}src/platforms/${id}`)
      .filter((file) => file.endsWith('.d.ts'))
      // Only widens the surroundings of a program in the playground.
      .filter((file) => file !== 'require.d.ts')
      .map((file) => `${root}src/platforms/${id}/${file}`),
  )
