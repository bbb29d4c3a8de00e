/* Data for a terminal, which obeys control characters. */

import { unicodeEscapes, UNSEEN } from './escapes.ts'

/** Writes text of several lines with every character visible and no control code effective. */
export function visibleText(text: string): string {
  return text.replace(UNSEEN, (character) =>
    character === '\n' || character === '\t' ? character : unicodeEscapes(character),
  )
}
