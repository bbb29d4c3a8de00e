import type { Text } from '../../text.ts'

/** Returns the message about a block without an end. */
export const unclosedText = (directive: string): Text => ({
  en: `The block of #${directive} has no #endif. Add // #endif after the last line of the block.`,
  zh: `#${directive} 代码块没有 #endif。请在代码块末尾添加 // #endif。`,
})

/** Returns the message about an end or an alternative without a block. */
export const unopenedText = (directive: string): Text => ({
  en: `#${directive} has no #ifdef or #ifndef before it. Remove the line, or add the missing #ifdef.`,
  zh: `#${directive} 之前没有对应的 #ifdef 或 #ifndef。请删除该行，或补上缺少的 #ifdef。`,
})

/** Returns the message about an invalid condition. */
export const unreadableText = (directive: string, condition: string): Text => ({
  en: `The condition "${condition}" of #${directive} cannot be read. Write names joined by ||, e.g. #ifdef H5 || MP-WEIXIN.`,
  zh: `无法识别 #${directive} 的条件“${condition}”。请用 || 连接平台名，例如 #ifdef H5 || MP-WEIXIN。`,
})
