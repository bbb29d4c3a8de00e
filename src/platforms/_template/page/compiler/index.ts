import type { CompilePage } from '../../../page-compiler.ts'

/** Compiles a page: here a script that exports a function of the screen. */
export const compilePage: CompilePage = async ({ source }, services) => {
  const script = await services.compileScript(source, false)
  // The errors have been reported.
  if (!script) return { code: '', map: '', strict: true, awaits: false }
  return {
    ...script,
    code: `${script.code}
;module.exports = { format: 'template', script: module.exports, style: {}, components: {} }`,
  }
}
