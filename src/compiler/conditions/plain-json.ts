import { blank } from '../../writing/blank.ts'

/** A string of JSON, a comment, or a comma before the end of a list or an object. */
const PIECE =
  /"(?:[^"\\\n]|\\.)*"|\/\/[^\n]*|\/\*[^]*?\*\/|,(?=(?:\s|\/\/[^\n]*|\/\*[^]*?\*\/)*[\]}])/g

/** Replaces the comments of a JSON file, and commas that nothing follows, by spaces. */
export const plainJson = (source: string): string =>
  source.replace(PIECE, (piece) => (piece.startsWith('"') ? piece : blank(piece)))
