/** Content of Chrome's network panel for an entry. */
export interface ImportedRequest {
  readonly url: string
  readonly method: string
  readonly status: number
  readonly resourceType: string
  /** In milliseconds since 1970. */
  readonly startedAt: number
  readonly frames: readonly ImportedFrame[]
}

interface ImportedFrame {
  readonly type: string
  readonly time: number
  readonly opcode: number
  readonly data: string
  readonly mask: boolean
}

type Loose = Record<string, unknown>

/**
 * Applies the rules of Chrome's developer tools for the import of a HAR (models/har/HARFormat.ts
 * and Importer.ts of devtools-frontend): the required objects, lists, numbers and dates, without
 * which the whole file is refused, and the messages omitted silently.
 *
 * @throws Error When Chrome refuses the file.
 */
export function chromeImport(file: string): ImportedRequest[] {
  const log = object((JSON.parse(file) as Loose).log)
  object(log.creator)
  for (const page of optionalList(log.pages)) {
    date(object(page).startedDateTime)
    object(object(page).pageTimings)
  }
  if (!Array.isArray(log.entries)) throw new Error('log.entries is no list')
  return log.entries.map(importEntry).sort((a, b) => a.startedAt - b.startedAt)
}

function importEntry(value: unknown): ImportedRequest {
  const entry = object(value)
  const request = object(entry.request)
  const response = object(entry.response)
  const timings = object(entry.timings)
  for (const part of [request, response]) {
    for (const header of [...optionalList(part.headers), ...optionalList(part.cookies)])
      object(header)
    number(part.headersSize)
    number(part.bodySize)
  }
  number(entry.time)
  number(object(response.content).size)
  for (const name of ['send', 'wait', 'receive']) number(timings[name])
  if (entry._initiator !== undefined) object(entry._initiator)
  return {
    url: String(request.url),
    method: String(request.method),
    status: number(response.status),
    resourceType: String(entry._resourceType),
    startedAt: date(entry.startedDateTime),
    frames: optionalList(entry._webSocketMessages).map(object).filter(isShown).map(toFrame),
  }
}

const TYPES: readonly unknown[] = ['send', 'receive', 'error']

const isShown = ({ type, time, opcode, data }: Loose): boolean =>
  TYPES.includes(type) && [time, opcode, data].every((field) => field !== undefined)

const toFrame = ({ type, time, opcode, data }: Loose): ImportedFrame => ({
  type: String(type),
  time: number(time),
  opcode: number(opcode),
  data: String(data),
  mask: type === 'send',
})

function object(value: unknown): Loose {
  if (!value || typeof value !== 'object') throw new Error('no object')
  return value as Loose
}

const optionalList = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

function number(value: unknown): number {
  const result = Number(value)
  if (Number.isNaN(result)) throw new Error('no number')
  return result
}

function date(value: unknown): number {
  return number(new Date(value as string).getTime())
}
