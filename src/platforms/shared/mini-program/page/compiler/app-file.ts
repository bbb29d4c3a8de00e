import type { PageSource } from '../../../../page-compiler.ts'
import { stringLiteral } from '../../../../../writing/javascript.ts'
import { PAGE_MODULE } from '../page-module.ts'

const MAIN = /^main\.[^/.]+$/

/** Returns code that names the app's file for the main file, as a build puts the app around a page. */
export function appOf({ name, files }: PageSource, isApp: RegExp): string {
  const app = MAIN.test(name) ? files.find((file) => isApp.test(file)) : undefined
  if (app === undefined) return ''
  return `\n;require(${stringLiteral(PAGE_MODULE)}).app(() => require(${stringLiteral(`./${app}`)}));`
}
