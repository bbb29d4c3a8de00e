import type { Text } from '../../../../../text.ts'

const REASONS: Readonly<Record<string, string>> = {
  'Unclosed block': '样式块没有以 } 结束',
  'Unclosed comment': '注释没有以 */ 结束',
  'Unclosed string': '字符串没有结束',
  'Unclosed bracket': '括号没有结束',
  'Unexpected }': '多余的 }',
  'Missed semicolon': '缺少分号',
  'Double colon': '多余的冒号',
}

/** Formats a message of the style parser. */
export function styleErrorText(reason: string): Text {
  const word = /^Unknown word(.*)$/.exec(reason)?.[1]
  if (word !== undefined)
    return {
      en: `This is not a declaration. Write name: value;${word && ` Found${word}`}`,
      zh: `此处不是样式声明。请写成 名称: 值;${word && `，而这里是${word}`}`,
    }
  return { en: reason, zh: REASONS[reason] ?? `样式错误：${reason}` }
}
