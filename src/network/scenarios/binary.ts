import type { ScenarioServer } from '../contract.ts'
import { bytesOf, crc32 } from './bytes.ts'
import { sendJson } from './json.ts'
import { query } from './query.ts'

/** Bytes in front of each binary answer: the checksum. */
const HEADER = 4

// Taken now, because the program that meets the scenario may replace globals.
const { DataView, Uint8Array } = globalThis

/** Pairs of a text and a binary message, for a client to tell apart and to check. */
export const binary: ScenarioServer = {
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
