import { readJson } from './json.ts'

/** Where programs put the number that a request and its answer share. */
const REQUEST_KEYS = [
  'id',
  'requestId',
  'request_id',
  'reqId',
  'msgId',
  'messageId',
  'message_id',
  'correlationId',
  'correlation_id',
  'ref',
]
/** Where answers put the number of their request, beside the same places. */
const ANSWER_KEYS = [
  'inReplyTo',
  'in_reply_to',
  'replyTo',
  'reply_to',
  'responseTo',
  ...REQUEST_KEYS,
]

/** Characters of a message that is read at all: those with an id are short. */
const MAX_LENGTH = 16_384

/**
 * The id that a message in JSON carries, e.g. `7` of `{"id": 7, "method": "ping"}`.
 *
 * @param role A request is recognised by its own id, an answer by that of its request.
 */
export function messageId(text: string, role: 'request' | 'answer'): string | undefined {
  if (text.length > MAX_LENGTH || !/^\s*\{/.test(text)) return undefined
  let value: Readonly<Record<string, unknown>>
  try {
    value = JSON.parse(text) as typeof value
  } catch {
    return undefined
  }
  for (const key of role === 'request' ? REQUEST_KEYS : ANSWER_KEYS) {
    const id = Object.hasOwn(value, key) ? value[key] : undefined
    if (typeof id === 'string') return `string ${id}`
    if (typeof id === 'number') return `number ${Number.isSafeInteger(id) ? id : digits(text, key)}`
  }
  return undefined
}

/** A member's number as it stands in a message; of a member given twice, the last one counts. */
function digits(text: string, key: string): string {
  const message = readJson(text)
  if (message?.kind !== 'object') return ''
  const value = message.children.findLast((child) => child.key === key)?.value
  return value?.kind === 'number' ? value.source : ''
}
