import type { Text } from '../../../../text.ts'

export const ELSE_WITHOUT_IF: Text = {
  en: 'wx:elif and wx:else require an element with wx:if or wx:elif directly before',
  zh: 'wx:elif 和 wx:else 之前必须紧邻带有 wx:if 或 wx:elif 的元素',
}

/** Returns the error for Vue's syntax. */
export function vueSyntax(name: string): Text {
  return {
    en: `${name} is Vue syntax. In a .wxml file write wx:if="{{…}}", wx:for="{{…}}", name="{{…}}" and bindtap="…"`,
    zh: `${name} 是 Vue 的写法。.wxml 文件请写 wx:if="{{…}}"、wx:for="{{…}}"、name="{{…}}" 和 bindtap="…"`,
  }
}

/** Returns the error for a `model:` without a property to set. */
export function modelTarget(name: string): Text {
  return {
    en: `${name} requires a property of data in braces: ${name}="{{text}}"`,
    zh: `${name} 需要写成花括号中的 data 属性：${name}="{{text}}"`,
  }
}

/** Returns the error for a file that a template names and that is missing. */
export function noFile(src: string): Text {
  return {
    en: `There is no file ${src}. Add it to the files of the program`,
    zh: `没有文件 ${src}。请把它添加到程序的文件中`,
  }
}
