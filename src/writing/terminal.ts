/* Data for a terminal, which obeys control characters. */

import { unicodeEscapes, UNSEEN } from './escapes.ts'

/** Writes text of several lines so that all of it is seen and none of it obeyed. */
export function visibleText(text: string): string {
  return text.replace(UNSEEN, (character) =>
    character === '\n' || character === '\t' ? character : unicodeEscapes(character),
  )
}
