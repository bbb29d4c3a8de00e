import type { Text } from '../text.ts'
import { differenceTexts } from './difference.ts'
import type { Port } from './port.ts'
import type { Place } from './source/files.ts'

/** A sentence on a line of the program. */
export interface Remark extends Place {
  readonly text: Text
}

/** Returns the differences of a native port; otherwise why the program is not written natively. */
export const remarksOf = (port: Port): Remark[] =>
  port.tier === 'native'
    ? port.differences.map(({ id, ...place }) => ({ ...place, text: differenceTexts[id] }))
    : port.refusals.map((refusal) => ({
        ...refusal.place,
        text: { en: refusal.text('en'), zh: refusal.text('zh') },
      }))
