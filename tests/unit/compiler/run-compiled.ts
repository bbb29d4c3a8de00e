import { type CompileOptions, compile, type CompileResult } from '../../../src/compiler/index.ts'

/** Compiles a program, and fails the test with the messages on errors. */
export async function compiled(
  files: Record<string, string> | string,
  options: Partial<CompileOptions> = {},
): Promise<CompileResult & { ok: true }> {
  const sources = typeof files === 'string' ? { 'main.ts': files } : files
  const result = await compile(sources, { repairs: [], ...options })
  if (!result.ok) throw new Error(result.errors.map(({ message }) => message).join('\n'))
  return result
}

/** Returns the errors of an invalid program, as `file:line:column message`. */
export async function errorsOf(
  files: Record<string, string> | string,
  options: Partial<CompileOptions> = {},
): Promise<string[]> {
  const sources = typeof files === 'string' ? { 'main.ts': files } : files
  const result = await compile(sources, { repairs: [], ...options })
  if (result.ok) throw new Error('compiled')
  return result.errors.map(
    ({ file, line, column, message }) => `${file}:${line}:${column} ${message}`,
  )
}

type Body = (
  require: (specifier: string) => unknown,
  module: { exports: Record<string, unknown> },
  exports: Record<string, unknown>,
) => Promise<void>

const AsyncFunction = (async () => {}).constructor as new (...source: string[]) => Body

/**
 * Runs a compiled program by the contract: each body in an async CommonJS function.
 *
 * @param modules Modules for `require` besides the program's own files; file names have no
 *   extension and start with `./`.
 * @returns Exports of the main file.
 */
export async function run(
  files: Record<string, string> | string,
  modules: Record<string, unknown> = {},
): Promise<Record<string, unknown>> {
  const { files: bodies, main } = await compiled(files)
  const loaded = new Map<string, { exports: Record<string, unknown> }>()
  const load = (name: string): { exports: Record<string, unknown>; done: Promise<void> } => {
    const module = { exports: {} }
    loaded.set(name, module)
    const { code } = bodies.find((file) => file.name === name)!
    const body = new AsyncFunction('require', 'module', 'exports', code)
    const done = body(require, module, module.exports)
    return { ...module, done }
  }
  const require = (specifier: string): unknown => {
    if (specifier in modules) return modules[specifier]
    const asked = (name: string) => [`./${name}`, `./${name.replace(/\.\w+$/, '')}`]
    const { name } = bodies.find((file) => asked(file.name).includes(specifier))!
    return (loaded.get(name) ?? load(name)).exports
  }
  const { exports, done } = load(main)
  await done
  return exports
}
