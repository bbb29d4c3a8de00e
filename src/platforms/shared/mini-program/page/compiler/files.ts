import { stringLiteral } from '../../../../../writing/javascript.ts'
import type { PageSource } from '../../../../page-compiler.ts'
import { PAGE_MODULE } from '../page-module.ts'

const MAIN = /^main\.[^/.]+$/
/** Files that a page, a component or the app may be looked up in by its path. */
const FOUND = /\.vue$|^(?:.*\/)?pages\.json$/

/**
 * Returns code that gives the framework the pages, the components and the list of pages by their
 * paths, in the main file: navigation and components without an import find them there.
 */
export function filesOf({ name, files }: PageSource): string {
  const found = MAIN.test(name) ? files.filter((file) => FOUND.test(file) && file !== name) : []
  if (found.length === 0) return ''
  const loads = found.map(
    (file) => `${stringLiteral(file)}: () => require(${stringLiteral(`./${file}`)})`,
  )
  return `\n;require(${stringLiteral(PAGE_MODULE)}).files({ ${loads.join(', ')} });`
}
