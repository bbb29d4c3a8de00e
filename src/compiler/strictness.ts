import { isImportMeta } from './import-meta.ts'
import { type Syntax, TokenType } from './syntax.ts'

/**
 * Returns whether the language itself makes a file strict: a module, or a script with the
 * directive.
 */
export function isStrictSource(syntax: Syntax): boolean {
  return /^(['"])use strict\1$/.test(syntax.text(0)) || isModule(syntax)
}

/**
 * Returns whether a file has `import` or `export` declarations or `import.meta`; `import(…)` alone
 * makes no module.
 */
function isModule(syntax: Syntax): boolean {
  const { tokens } = syntax
  return tokens.some(
    ({ type, isType }, index) =>
      !isType &&
      ((type === TokenType._export && tokens[index - 1]?.type !== TokenType.dot) ||
        (type === TokenType._import &&
          tokens[index - 1]?.type !== TokenType.dot &&
          tokens[index + 1]?.type !== TokenType.parenL) ||
        isImportMeta(syntax, index)),
  )
}
