/** Writes every UTF-16 unit of a text as `\uXXXX`, which JSON and JavaScript read alike. */
export function unicodeEscapes(text: string): string {
  let escapes = ''
  for (let index = 0; index < text.length; index++) {
    escapes += `\\u${text.charCodeAt(index).toString(16).padStart(4, '0')}`
  }
  return escapes
}

/**
 * Characters that are not seen, or that change how others are seen: controls, separators, halves of
 * pairs, and what fonts ignore, such as marks of direction and tags. Joiners and the selectors of
 * emoji are left out, as scripts and emoji need them.
 */
export const UNSEEN =
  /(?![\u200c\u200d\ufe0e\ufe0f])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu
