import type { ServerScenario } from '../contract.ts'
import { bytesOf, crc32 } from './bytes.ts'
import { sendJson } from './json.ts'
import { query } from './query.ts'

/** Bytes in front of each binary answer: the checksum. */
const HEADER = 4

// Taken now, because the program that meets the scenario may replace globals.
const { DataView, Uint8Array } = globalThis

/** Text and binary messages that belong together, for a client to tell apart and to check. */
export const binary: ServerScenario = {
  id: 'binary',
  title: { en: 'Binary frames', zh: '二进制帧' },
  summary: {
    en: 'Answers each message with two: JSON text with its size and CRC-32, then binary: the CRC-32 in 4 bytes, big-endian, and the bytes received.',
    zh: '每收到一条消息回两条：先是 JSON 文本，含字节数和 CRC-32；再是二进制，前 4 个字节是大端序的 CRC-32，后面是收到的字节。',
  },
  parameters: [
    {
      name: 'endian',
      text: {
        en: '“little” writes the checksum’s low byte first.',
        zh: '设为 little 时，校验和低字节在前。',
      },
    },
  ],
  connection(socket) {
    const isLittle = query(socket.handshake, 'endian') === 'little'
    socket.on('message', (data) => {
      const bytes = bytesOf(data)
      const checksum = crc32(bytes)
      const kind = typeof data === 'string' ? 'text' : 'binary'
      const hex = checksum.toString(16).padStart(2 * HEADER, '0')
      sendJson(socket, { kind, size: bytes.byteLength, crc32: hex })
      const frame = new Uint8Array(HEADER + bytes.byteLength)
      new DataView(frame.buffer).setUint32(0, checksum, isLittle)
      frame.set(bytes, HEADER)
      socket.send(frame)
    })
  },
}
