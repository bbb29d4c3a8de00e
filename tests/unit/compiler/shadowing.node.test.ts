import { expect, it } from 'vitest'
import { generateProgram, IMPORTED } from './generate-program.ts'
import { compiled, run } from './run-compiled.ts'

const PROGRAMS = 1200

const asUrl = (source: string) => `data:text/javascript,${encodeURIComponent(source)}`
const withImport = (source: string, imported: string) =>
  source.replace("'./m'", JSON.stringify(asUrl(imported)))

/**
 * Returns the exports of a module; functions only by type, and text quoting source only by the
 * quote.
 */
function shown(module: Readonly<Record<string, unknown>>): unknown {
  const show = (value: unknown): unknown => {
    if (typeof value === 'function') return 'function'
    if (Array.isArray(value)) return value.map(show)
    return typeof value === 'string' && /function |class |=>/.test(value) ? 'source' : value
  }
  return Object.fromEntries(Object.entries(module).map(([name, value]) => [name, show(value)]))
}

/** Runs a module in the engine itself; `undefined` for a module refused by the engine. */
async function runNatively(source: string, imported: string): Promise<unknown> {
  try {
    return shown(await import(/* @vite-ignore */ asUrl(withImport(source, imported))))
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    return (error as Error).name
  }
}

async function runCompiled(main: string, source: string, imported: string): Promise<unknown> {
  try {
    return shown(await run({ [main]: source, 'm.js': imported }))
  } catch (error) {
    return (error as Error).name === 'Error' ? error : (error as Error).name
  }
}

it(`means the same as in the engine, in ${PROGRAMS} modules that shadow, hoist and export`, async () => {
  let legal = 0
  for (let seed = 0; seed < PROGRAMS; seed++) {
    const source = generateProgram(seed)
    // The compiler copies imports that cannot change, and looks up the others at each use.
    const imported = seed % 2 ? IMPORTED : IMPORTED.replace('let count', 'const count')
    const expected = await runNatively(source, imported)
    if (expected === undefined) continue
    legal++
    // TypeScript is parsed by rules of its own.
    const main = legal % 3 === 0 ? 'main.ts' : 'main.js'
    const program = `${main} of seed ${seed}:\n${source}`
    expect(await runCompiled(main, source, imported), program).toEqual(expected)
    const { files } = await compiled({ [main]: source })
    expect(files, program).toMatchObject([{ notes: [], strict: true }])
  }
  expect(legal).toBeGreaterThan(300)
}, 120_000)
