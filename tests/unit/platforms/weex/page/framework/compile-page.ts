import { compile } from '../../../../../../src/compiler/index.ts'
import type { PageModule } from '../../../../../../src/platforms/weex/page/module.ts'
import { pagesOf } from '../../../../../../src/platforms/pages.ts'

/**
 * Compiles files like the playground and runs the main file like the sandbox.
 *
 * @param files Source by file name.
 * @param require Finds all modules other than the files.
 */
export async function loadPage(
  files: Readonly<Record<string, string>>,
  require: (specifier: string) => unknown,
): Promise<PageModule> {
  const result = await compile(files, { repairs: [], pages: pagesOf('weex') })
  if (!result.ok) throw new Error(result.errors.map(({ message }) => message).join('\n'))
  const run = (name: string): unknown => {
    const { code, strict } = result.files.find((file) => file.name === name)!
    const module = { exports: {} }
    const body = new Function(
      'require',
      'module',
      'exports',
      `${strict ? '"use strict";' : ''}${code}`,
    )
    body(find, module, module.exports)
    return module.exports
  }
  const find = (specifier: string): unknown =>
    specifier.startsWith('./') ? run(specifier.slice(2)) : require(specifier)
  return run(result.main) as PageModule
}
