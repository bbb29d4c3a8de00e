import type { Text } from '../../../../../text.ts'

export const LOOP_AT_ROOT: Text = {
  en: 'The root element of a template cannot have for or if. Put the element into a <div>',
  zh: '模板的根元素不能使用 for 或 if。请在外层加一个 <div>',
}

export const ELSE_WITHOUT_IF: Text = {
  en: 'elif and else require an element with if or elif directly before',
  zh: 'elif 和 else 之前必须紧邻带有 if 或 elif 的元素',
}

export const BLOCK_AT_ROOT: Text = {
  en: 'A <block> cannot be the root element of a template. Write a <div>',
  zh: '<block> 不能作为模板的根元素。请改用 <div>',
}

export const IMPORT_NAME: Text = {
  en: 'An <import> requires a name and a src: <import name="my-row" src="./my-row"></import>',
  zh: '<import> 需要 name 和 src：<import name="my-row" src="./my-row"></import>',
}

/** Returns the error for an `<import>` of a missing file. */
export function noComponent(src: string): Text {
  return {
    en: `There is no file ${src}. Add the component to the files of the program`,
    zh: `没有文件 ${src}。请把该组件添加到程序的文件中`,
  }
}

/** Returns the error for Vue's syntax. */
export function vueSyntax(name: string): Text {
  return {
    en: `${name} is Vue syntax. In a .ux file write if="{{…}}", for="{{…}}", name="{{…}}" and onclick="…"`,
    zh: `${name} 是 Vue 的写法。.ux 文件请写 if="{{…}}"、for="{{…}}"、name="{{…}}" 和 onclick="…"`,
  }
}

/** Returns the error for a `model:` without a property to assign. */
export function modelTarget(name: string): Text {
  return {
    en: `${name} requires a property of data in braces: ${name}="{{text}}"`,
    zh: `${name} 需要写成花括号中的 data 属性：${name}="{{text}}"`,
  }
}
