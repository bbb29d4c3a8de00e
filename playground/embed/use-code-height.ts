import { computed, type ComputedRef } from 'vue'
import { FONT } from '../editor/monaco/options.ts'
import type { Files } from '../scenario/example-files.ts'

/** Fewest and most lines of room for the code. */
const ROOM = { least: 5, most: 40 }
/** Pixels of the line with the keys, and of the files' tabs. */
const KEYS = 22
const TABS = 38

/**
 * Returns the height of the code where the code decides the height of the embedded playground: the
 * whole longest file, within limits, so switching files moves nothing.
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
