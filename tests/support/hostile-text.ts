import fc from 'fast-check'

/** Pieces with a special meaning in some language, and invisible characters. */
const PIECES = [
  '\'', '"', '`', '\\', '\n', '\r', '\r\n', '\u2028', '\u2029', '\0', '\u001b[2J', '\u009b2J', '\u007f',
  '\u200f', '\u061c', '\u202e', '\u2066', '\ufeff', '\u00ad', '\u3164', '\u{e0041}', '\u{e0100}',
  '\ud800', '\udfff', '\uffff', '😀', '👩‍👩‍👧', '中', '</script>', '</SCRIPT ', '<!--', '-->', ']]>', '<b>',
  '&amp;', '&', '{{ 1 }}', '${1}', '*/', '/*', '//', '**', '__', '[x](y)', '](', '```', '``', '#', '|',
  '../', '..\\', '/', 'CON', ' ', '\t', 'a', '=>', '%', '<svg onload=x>', 'javascript:x',
] // prettier-ignore

/** Text from an untrusted author. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary' })), { maxLength: 12 })
  .map((parts) => parts.join(''))
