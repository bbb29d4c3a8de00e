import { misuse } from './problem.ts'

/**
 * Splits the value of an option at the first `=`.
 *
 * @param option Name of the option, for the message.
 * @param form Form of the value, for the message.
 * @throws Problem Without a key or without `=`.
 */
export function readPair(option: string, form: string, text: string): [key: string, value: string] {
  const equals = text.indexOf('=')
  if (equals < 1) throw misuse(`--${option} requires ${form}, not '${text}'.`)
  return [text.slice(0, equals), text.slice(equals + 1)]
}
