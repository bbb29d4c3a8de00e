import type { Thrown } from '../model.ts'
import type { ThrowsTag } from './doc-comment.ts'

/** `201: …`, `-1: …` or `SyntaxError: …`: identification of the failure. */
const CODE = /^(-?\d+|[A-Z]\w*Error): (.*)$/s
/** `201, 401, as with …`: failures described at an earlier overload. */
const CODES = /^-?\d+(?:, -?\d+)+/

/**
 * Reads the failures of a call.
 *
 * @param tags Tags of the doc comment.
 * @param earlier Failures of earlier overloads of the member, for lists of codes to refer to.
 */
export function readThrown(tags: readonly ThrowsTag[], earlier: readonly Thrown[]): Thrown[] {
  return tags.flatMap((tag): Thrown[] => {
    const list = CODES.exec(tag.text.en)?.[0].split(', ')
    if (list) return list.map((code) => earlier.find((each) => each.code === code) ?? none(code))
    if (/^-?\d+$/.test(tag.head)) return [{ code: tag.head, text: tag.text }]
    const type = tag.head || undefined
    const [, code, en] = CODE.exec(tag.text.en) ?? []
    if (!code) return [{ type, text: tag.text }]
    return [{ code, type, text: { en: en!, zh: tag.text.zh.replace(/^[^：:]*[：:]\s*/, '') } }]
  })
}

/** Returns a failure without a description; `check.ts` reports the missing text. */
const none = (code: string): Thrown => ({ code, text: { en: '', zh: '' } })

/** Returns all failures without duplicates. */
export function uniteThrown(all: readonly Thrown[]): Thrown[] {
  const key = ({ code, type, text }: Thrown) => `${type} ${code ?? text.en}`
  return [...new Map(all.map((each) => [key(each), each])).values()]
}
