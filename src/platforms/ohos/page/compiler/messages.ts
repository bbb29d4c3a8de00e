import type { Text } from '../../../../text.ts'

/** Returns the message for a bracket without a partner. */
export function bracketText(bracket: string): Text {
  return /[)\]}]/.test(bracket)
    ? {
        en: `This ${bracket} closes nothing. Remove it, or add the opening bracket`,
        zh: `这个 ${bracket} 没有与之对应的左括号。请删除它，或补上左括号`,
      }
    : {
        en: `This ${bracket} is never closed. Add the closing bracket`,
        zh: `这个 ${bracket} 没有闭合。请补上右括号`,
      }
}

/** Returns the message for a struct without the method that describes its screen. */
export function noBuildText(name: string): Text {
  return {
    en: `struct ${name} has no method build(). Add build() { … } with the components to show`,
    zh: `struct ${name} 没有 build() 方法。请添加 build() { … }，并在其中写出要显示的组件`,
  }
}

/** Returns the message for a struct in place of a value. */
export function noBodyText(name: string): Text {
  return {
    en: `struct ${name} has no body. Write struct ${name} { … }`,
    zh: `struct ${name} 没有主体。请写成 struct ${name} { … }`,
  }
}
