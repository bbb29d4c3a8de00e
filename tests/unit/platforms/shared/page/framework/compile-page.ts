import { compile } from '../../../../../../src/compiler/index.ts'
import { pagesOf } from '../../../../../../src/platforms/pages.ts'

/**
 * Compiles files like the playground and runs the main file like the sandbox.
 *
 * @param platform Id of the platform.
 * @param files Source by file name.
 * @param require Finds all modules other than the files.
 */
export async function loadPage<Module>(
  platform: string,
  files: Readonly<Record<string, string>>,
  require: (specifier: string) => unknown,
): Promise<Module> {
  const result = await compile(files, { repairs: [], pages: pagesOf(platform) })
  if (!result.ok) throw new Error(result.errors.map(({ message }) => message).join('\n'))
  const loaded = new Map<string, unknown>()
  const run = (name: string): unknown => {
    if (loaded.has(name)) return loaded.get(name)
    const { code, strict } = result.files.find((file) => file.name === name)!
    const module = { exports: {} }
    const body = new Function(
      'require',
      'module',
      'exports',
      `${strict ? '"use strict";' : ''}${code}`,
    )
    body(find, module, module.exports)
    loaded.set(name, module.exports)
    return module.exports
  }
  const find = (specifier: string): unknown =>
    specifier.startsWith('.') ? run(nameOf(specifier)) : require(specifier)
  const nameOf = (specifier: string): string => {
    const path = specifier.replace(/^(?:\.\.?\/)+/, '')
    return result.files.find(({ name }) => name === path || name.endsWith(`/${path}`))!.name
  }
  return run(result.main) as Module
}
