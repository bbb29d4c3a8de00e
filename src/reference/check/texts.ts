import type { Text } from '../../text.ts'

const HAN = /\p{Script=Han}/u

/**
 * Returns whether a text is present in both languages: the Chinese has Chinese characters, unless
 * the text is only code and product names.
 */
export function isBilingual({ en, zh }: Text): boolean {
  if (!en || !zh) return false
  return HAN.test(zh) || (zh === en && isName(en))
}

/**
 * Returns whether a text is code, or up to three words with a capital, a digit or a hyphen (uni-app)
 * and no full stop.
 */
function isName(text: string): boolean {
  const words = text
    .replace(/`[^`]*`/g, '')
    .split(/\s+/)
    .filter(Boolean)
  return (
    words.length <= 3 && words.every((word) => /^(?:[A-Z0-9][\w-]*|[a-z]+(?:-[a-z]+)+)$/.test(word))
  )
}
