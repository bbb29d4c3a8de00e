import type { CompilePage, PageSource } from '../../../page-compiler.ts'
import { PAGE_MODULE } from '../page-module.ts'

const TYPESCRIPT = /\.(?:[cm]?ts|tsx)$/
const MAIN = /^main\.[^/.]+$/
const APP = /^(?:src\/)?app\.(?:tsx|jsx|ts|js)$/

const FAILED = { code: '', map: '', strict: true, awaits: false }

/** Compiles a component of React: a script with JSX. */
export const compileComponent: CompilePage = async (page, services) => {
  const code = await services.compileScript(page.source, TYPESCRIPT.test(page.name), {
    jsx: true,
  })
  return code ? { ...code, code: code.code + appOf(page) } : FAILED
}

/** Returns code that names the app's file for the main file, as a build of Taro puts it around. */
function appOf({ name, files }: PageSource): string {
  const app = MAIN.test(name) ? files.find((file) => APP.test(file)) : undefined
  if (app === undefined) return ''
  return `\n;require(${JSON.stringify(PAGE_MODULE)}).app(() => require(${JSON.stringify(`./${app}`)}));`
}
