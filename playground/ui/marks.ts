/** Combining marks drawn on a character; as many as Unicode's stream-safe texts have. */
const MAX_MARKS = 30

/** Marks of direction that take effect in a text; each begins another run for the engine. */
const MAX_DIRECTIONS = 100

const MARKS = new RegExp(`(\\p{M}{${MAX_MARKS}})\\p{M}+`, 'gu')
const DIRECTIONS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g

/**
 * Limits the marks in a text for the screen: the drawing of thousands on a character, or of
 * thousands of changes of direction, stops the page. An ellipsis replaces the other marks.
 */
export function limitMarks(text: string): string {
  let left = MAX_DIRECTIONS
  return text.replace(MARKS, '$1…').replace(DIRECTIONS, (run) => {
    const kept = run.slice(0, Math.max(left, 0))
    left -= run.length
    return kept === run ? run : `${kept}…`
  })
}
