import type { WirePayload } from '../../runtime/entries.ts'
import { payloadBytes } from '../describe.ts'
import type { Frame, FrameProtocol } from './frame.ts'
import { bytesNode, objectNode, textNode } from './node.ts'

/** Commands of a client and of a server. Source: https://stomp.github.io/stomp-specification-1.2.html */
const COMMAND =
  /^(?:CONNECT|STOMP|CONNECTED|SEND|SUBSCRIBE|UNSUBSCRIBE|ACK|NACK|BEGIN|COMMIT|ABORT|DISCONNECT|MESSAGE|RECEIPT|ERROR)$/

const NUL = 0
const LINE_FEED = 10

/** STOMP 1.0 to 1.2, the frames as text or as bytes. */
export const stomp: FrameProtocol = {
  speaks: ({ subprotocol, first }) => /^v1[0-2]\.stomp$/.test(subprotocol) || first.some(isConnect),
  decode(payload) {
    const frames = framesOf(payloadBytes(payload))
    return frames && { protocol: 'STOMP', frames }
  },
}

const isConnect = (payload: WirePayload): boolean =>
  framesOf(payloadBytes(payload))?.[0]?.type.startsWith('CONNECT') === true

/** Reads a message's frames; `undefined` unless everything is a frame or a heart-beat. */
function framesOf(bytes: Uint8Array): readonly Frame[] | undefined {
  const frames: Frame[] = []
  for (let at = 0; at < bytes.length;) {
    if (bytes[at] === LINE_FEED) {
      // Line ends behind a frame belong to the frame; alone they are a heart-beat.
      if (at === 0) frames.push({ type: 'heart-beat' })
      while (bytes[at] === LINE_FEED) at++
      continue
    }
    const read = readFrame(bytes, at)
    if (!read) return undefined
    frames.push(read.frame)
    at = read.end
  }
  return frames.length > 0 ? frames : undefined
}

/** Reads the frame at a position: command, headers, an empty line, the body, NUL. */
function readFrame(bytes: Uint8Array, at: number): { frame: Frame; end: number } | undefined {
  const decoder = new TextDecoder()
  const lines: string[] = []
  let start = at
  for (;;) {
    const end = bytes.indexOf(LINE_FEED, start)
    if (end < 0) return undefined
    const line = decoder.decode(bytes.subarray(start, end)).replace(/\r$/, '')
    start = end + 1
    if (line === '') break
    lines.push(line)
  }
  const [command, ...headerLines] = lines
  if (command === undefined || !COMMAND.test(command)) return undefined
  const headers = headerLines.map((line) => header(line, command))
  const length = headers.find(([name]) => name === 'content-length')?.[1]
  const given = length === undefined ? -1 : start + Number(length)
  const end = bytes[given] === NUL ? given : bytes.indexOf(NUL, start)
  if (end < 0) return undefined
  const body = bytes.subarray(start, end)
  const frame = {
    type: command,
    value: objectNode([
      ['headers', objectNode(headers.map(([name, value]) => [name, textNode(value)]))],
      ['body', body.length > 0 ? bytesNode(body) : undefined],
    ]),
  }
  return { frame, end: end + 1 }
}

const ESCAPES: Readonly<Record<string, string>> = {
  '\\r': '\r',
  '\\n': '\n',
  '\\c': ':',
  '\\\\': '\\',
}

/** Reads a header; those of `CONNECT` and `CONNECTED` have no escapes. */
function header(line: string, command: string): [name: string, value: string] {
  const colon = line.indexOf(':')
  const parts = colon < 0 ? [line, ''] : [line.slice(0, colon), line.slice(colon + 1)]
  const [name = '', value = ''] = command.startsWith('CONNECT')
    ? parts
    : parts.map((part) => part.replace(/\\[rnc\\]/g, (escape) => ESCAPES[escape]!))
  return [name, value]
}
