import type { CompilePage } from '../../../page-compiler.ts'
import { filesOf } from '../../../shared/mini-program/page/compiler/files.ts'
import { compileRules } from '../../../shared/mini-program/page/compiler/style/index.ts'
import { pixelUnits } from '../../../shared/mini-program/page/compiler/style/units.ts'
import { PAGE_MODULE } from '../../../shared/mini-program/page/page-module.ts'
import { stringLiteral } from '../../../../writing/javascript.ts'
import { compileTemplateFile } from './template-file.ts'

const TYPESCRIPT = /\.[cm]?ts$/

/** Files that the framework looks up by their paths. */
const FOUND = /\.(?:wxml|wxss|json|js|ts)$/

const FAILED = { code: '', map: '', strict: true, awaits: false }

/** Compiles a template, or the script that the program starts with. */
export const compilePage: CompilePage = async (page, services) => {
  const { name, source } = page
  if (name.endsWith('.wxml')) {
    const template = await compileTemplateFile(page, services)
    return { ...template, code: template.code + filesOf(page, FOUND, true) }
  }
  const code = await services.compileScript(source, TYPESCRIPT.test(name))
  return code ? { ...code, code: code.code + filesOf(page, FOUND) } : FAILED
}

/**
 * Compiles a style sheet to a function that adds the rules to the page that is given, and those of
 * the sheets that it imports.
 */
export const compileStyle: CompilePage = async ({ source }, services) => {
  const { code } = compileRules(source, services, { id: 'wx', toUnits: pixelUnits })
  const name = stringLiteral(PAGE_MODULE)
  const find = `const require = (name) => name === ${name} ? page : own(name)(page)`
  return {
    ...FAILED,
    code: `const own = require; module.exports = (page) => { ${find}; ${code} };`,
    map: JSON.stringify({ version: 3, sources: [], names: [], mappings: '' }),
  }
}
