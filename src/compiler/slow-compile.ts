import type { Text } from '../text.ts'

/**
 * Returns the message for a program past the compile deadline.
 *
 * @param bound States the duration.
 */
export function slowCompileText(bound: Text): Text {
  return {
    en: `Compiling: ${bound.en} Nested arrow functions or type arguments with parentheses can slow the parser down. Separate them.`,
    zh: `编译：${bound.zh}嵌套的箭头函数，或带括号的类型参数，可能使解析耗时过长。请拆开书写。`,
  }
}
