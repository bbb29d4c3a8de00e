import { computed, type ComputedRef } from 'vue'
import { FONT } from '../editor/monaco/options.ts'
import type { Files } from '../scenario/example-files.ts'

/** Lines that the code has room for at least, and at most. */
const ROOM = { least: 5, most: 40 }
/** Pixels of the line that tells the keys, and of the files' tabs. */
const KEYS = 22
const TABS = 38

/**
 * Height of the code where that decides how high the frame is: all of the longest file, within
 * limits, so that going from file to file moves nothing.
 *
 * @returns As a CSS length.
 */
export function useCodeHeight(files: () => Readonly<Files>): ComputedRef<string> {
  return computed(() => {
    const texts = Object.values(files())
    // One line more, to write on.
    const longest = Math.max(...texts.map((text) => text.split('\n').length + 1))
    const lines = Math.min(Math.max(longest, ROOM.least), ROOM.most)
    const tabs = texts.length > 1 ? TABS : 0
    return `${lines * FONT.lineHeight + 2 * FONT.padding + KEYS + tabs}px`
  })
}
