import { ErrorCodes } from '@vue/compiler-core/dist/compiler-core.cjs.prod.js'
import type { Text } from '../../../../text.ts'

/** Error of a page without a block to draw. */
export const NO_TEMPLATE: Text = {
  en: 'The page has no <template>. Add a <template>',
  zh: '页面缺少 <template>。请添加 <template>',
}

/** Error of a component without anything to draw or to run. */
export const NO_BLOCKS: Text = {
  en: 'The file has no <template> and no <script>. Add a <template>',
  zh: '文件没有 <template>，也没有 <script>。请添加 <template>',
}

export const NO_ROOT: Text = {
  en: 'The <template> is empty. Add one root element',
  zh: '<template> 为空。请添加一个根元素',
}

export const TWO_ROOTS: Text = {
  en: 'A template has exactly one root element. Remove this second root element',
  zh: '模板只能有一个根元素。请移除此处的第二个根元素',
}

export const TWO_BLOCKS: Text = {
  en: 'A page has one <template> and one <script>. Remove the second block',
  zh: '页面只能有一个 <template> 和一个 <script>。请移除多余的块',
}

export const BLOCK_FROM_FILE: Text = {
  en: 'Blocks from other files are not supported here. Write the content between the tags',
  zh: '此处不支持引用其他文件的块。请将内容写在标签之间',
}

/** Returns the error for a block in a language requiring a separate compiler. */
export function noLanguage(language: string): Text {
  return {
    en: `lang="${language}" is not supported here`,
    zh: `此处不支持 lang="${language}"`,
  }
}

export const NO_EXPRESSION: Text = {
  en: 'An expression is missing',
  zh: '缺少表达式',
}

export const INCOMPLETE: Text = {
  en: 'The expression is not complete',
  zh: '表达式不完整',
}

export const OPEN_BRACES: Text = {
  en: '{{ has no closing }}',
  zh: '{{ 没有对应的 }}',
}

const MARKUP: Partial<Record<ErrorCodes, (tag: string) => Text>> = {
  [ErrorCodes.DUPLICATE_ATTRIBUTE]: () => ({
    en: 'The element already has this attribute',
    zh: '该元素已有同名属性',
  }),
  [ErrorCodes.EOF_IN_TAG]: () => ({
    en: 'The file ends inside a tag',
    zh: '文件在标签中间结束',
  }),
  [ErrorCodes.EOF_IN_COMMENT]: () => ({
    en: 'The comment has no closing -->',
    zh: '注释没有以 --> 结束',
  }),
  [ErrorCodes.X_INVALID_END_TAG]: (tag) => ({
    en: `</${tag}> has no open <${tag}>`,
    zh: `</${tag}> 没有对应的开始标签 <${tag}>`,
  }),
  [ErrorCodes.X_MISSING_END_TAG]: (tag) => ({
    en: `<${tag}> has no closing </${tag}>`,
    zh: `<${tag}> 没有对应的结束标签 </${tag}>`,
  }),
  [ErrorCodes.X_MISSING_INTERPOLATION_END]: () => OPEN_BRACES,
  [ErrorCodes.X_V_IF_NO_EXPRESSION]: () => NO_EXPRESSION,
  [ErrorCodes.X_V_FOR_NO_EXPRESSION]: () => NO_EXPRESSION,
  [ErrorCodes.X_V_BIND_NO_EXPRESSION]: () => NO_EXPRESSION,
  [ErrorCodes.X_V_ON_NO_EXPRESSION]: () => NO_EXPRESSION,
  [ErrorCodes.X_V_MODEL_NO_EXPRESSION]: () => NO_EXPRESSION,
  [ErrorCodes.X_V_ELSE_NO_ADJACENT_IF]: () => ({
    en: 'v-else requires an element with v-if directly before',
    zh: 'v-else 之前必须紧邻带有 v-if 的元素',
  }),
  [ErrorCodes.X_V_FOR_MALFORMED_EXPRESSION]: () => ({
    en: 'Write v-for as "item in list" or "(item, index) in list"',
    zh: 'v-for 应写成 "item in list" 或 "(item, index) in list"',
  }),
  [ErrorCodes.X_V_MODEL_MALFORMED_EXPRESSION]: () => ({
    en: 'v-model requires an assignable name, such as a property of data',
    zh: 'v-model 需要一个可以赋值的名称，例如 data 的属性',
  }),
  [ErrorCodes.X_V_MODEL_ON_SCOPE_VARIABLE]: () => ({
    en: 'v-model cannot set a variable of v-for. Name a property of the variable',
    zh: 'v-model 不能给 v-for 的变量赋值。请绑定该变量的属性',
  }),
}

/**
 * Formats a message of Vue's compiler about a template.
 *
 * @param code Member of Vue's `ErrorCodes`.
 * @param message Vue's own text.
 * @param tag Name in the tag at the place, if any.
 */
export function markupText(code: number | string, message: string, tag: string): Text {
  return (
    MARKUP[code as ErrorCodes]?.(tag) ?? {
      en: message.replace(/\.$/, ''),
      zh: `模板错误：${message.replace(/\.$/, '')}`,
    }
  )
}
