import { readFile } from 'node:fs/promises'
import { compile } from '../../../src/compiler/index.ts'

const AsyncFunction = (async () => {}).constructor as new (
  ...source: string[]
) => (require: (name: string) => unknown, module: object, exports: object) => Promise<void>

/**
 * Runs the server script of a session.
 *
 * @param servers The script's import of `mock-socket`.
 * @throws Error When the script does not compile.
 */
export async function runServerScript(session: string, servers: object): Promise<void> {
  const url = new URL(`../sessions/${session}/server.ts`, import.meta.url)
  const compiled = await compile({ 'main.ts': await readFile(url, 'utf8') }, { repairs: [] })
  if (!compiled.ok) throw new Error(`${session}: ${compiled.errors[0]!.message}`)
  const module = { exports: {} }
  const run = new AsyncFunction('require', 'module', 'exports', compiled.files[0]!.code)
  await run(() => servers, module, module.exports)
}
