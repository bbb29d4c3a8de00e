import { stringLiteral } from '../../../../../writing/javascript.ts'
import type { PageSource } from '../../../../page-compiler.ts'
import { PAGE_MODULE } from '../page-module.ts'

const MAIN = /^main\.[^/.]+$/

/**
 * Returns code that gives the framework files by their paths, in the main file: navigation and
 * components without an import find them there.
 *
 * @param found Files that may be looked up by their paths.
 * @param own Whether the main file is one of them.
 */
export function filesOf({ name, files }: PageSource, found: RegExp, own = false): string {
  const isWanted = (file: string) => found.test(file) && (own || file !== name)
  const wanted = MAIN.test(name) ? files.filter(isWanted) : []
  if (wanted.length === 0) return ''
  const loads = wanted.map(
    (file) => `${stringLiteral(file)}: () => require(${stringLiteral(`./${file}`)})`,
  )
  return `\n;require(${stringLiteral(PAGE_MODULE)}).files({ ${loads.join(', ')} });`
}
