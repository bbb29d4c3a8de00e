/** Writes every UTF-16 unit of a text as `\uXXXX`, valid in both JSON and JavaScript. */
export function unicodeEscapes(text: string): string {
  let escapes = ''
  for (let index = 0; index < text.length; index++) {
    escapes += `\\u${text.charCodeAt(index).toString(16).padStart(4, '0')}`
  }
  return escapes
}

/**
 * Invisible characters, or characters with an effect on the display of others: controls,
 * separators, halves of pairs, and characters ignored by fonts, such as marks of direction and
 * tags. Joiners and the selectors of emoji are left out, because scripts and emoji need both.
 */
export const UNSEEN =
  /(?![\u200c\u200d\ufe0e\ufe0f])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu
