import { readJson } from './json.ts'

/** Members with the number shared by a request and the answer. */
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
/** Members of answers with the number of the request, beside the same places. */
const ANSWER_KEYS = [
  'inReplyTo',
  'in_reply_to',
  'replyTo',
  'reply_to',
  'responseTo',
  ...REQUEST_KEYS,
]

/** Maximum characters of a message to read: messages with an id are short. */
const MAX_LENGTH = 16_384

/**
 * Returns the id of a JSON message, e.g. `7` of `{"id": 7, "method": "ping"}`.
 *
 * @param role A request is recognized by the request's own id, an answer by the request's.
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

/** Returns a member's number as written in a message; of a member given twice, the last counts. */
function digits(text: string, key: string): string {
  const message = readJson(text)
  if (message?.kind !== 'object') return ''
  const value = message.children.findLast((child) => child.key === key)?.value
  return value?.kind === 'number' ? value.source : ''
}
