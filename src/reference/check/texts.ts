import type { Text } from '../../text.ts'

const HAN = /\p{Script=Han}/u

/**
 * Whether a text says the same in both languages, as far as that can be told: Chinese has Chinese
 * characters, unless there is nothing but code and names of products.
 */
export function isBilingual({ en, zh }: Text): boolean {
  if (!en || !zh) return false
  return HAN.test(zh) || (zh === en && isName(en))
}

/** Code, or up to three words that begin with a capital or a digit, and no full stop. */
function isName(text: string): boolean {
  const words = text
    .replace(/`[^`]*`/g, '')
    .split(/\s+/)
    .filter(Boolean)
  return words.length <= 3 && words.every((word) => /^[A-Z0-9][\w-]*$/.test(word))
}
