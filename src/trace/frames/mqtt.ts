import type { Packet } from 'mqtt-packet'
import type { WirePayload } from '../../runtime/entries.ts'
import { bytesOf } from '../bytes.ts'
import type { Conversation, Frame, FrameProtocol } from './frame.ts'
import { bytesNode, valueNode } from './node.ts'

/** MQTT 3.1 to 5. */
export const mqtt: FrameProtocol = {
  speaks: ({ subprotocol, first }) => /^mqtt/.test(subprotocol) || versionOf(first) !== undefined,
  async decode(payload, { first }) {
    const packets = await readPackets(payload, versionOf(first))
    return packets && { protocol: 'MQTT', frames: packets.map(frameOf) }
  },
}

/** CONNECT: type, remaining length, length and name of the protocol, level. */
const CONNECT = /^\x10[\x80-\xff]{0,3}[^\x80-\xff]\0(?:\x04MQTT|\x06MQIsdp)([^])/

/** Returns the level of the protocol in the first packet of a client: 3, 4 or 5. */
function versionOf([first]: Conversation['first']): number | undefined {
  const level =
    first?.type === 'binary' ? CONNECT.exec(atob(first.base64))?.[1]?.charCodeAt(0) : undefined
  // A bridge sets the high bit.
  return level === undefined ? undefined : level & 0x7f
}

/**
 * Reads the packets of a message.
 *
 * @param protocolVersion Level of the protocol; 4 when missing.
 * @returns `undefined` for a message that does not begin with a whole packet.
 */
async function readPackets(
  payload: WirePayload,
  protocolVersion: number | undefined,
): Promise<readonly Packet[] | undefined> {
  if (payload.type === 'text') return undefined
  const { default: mqttPacket } = await import('mqtt-packet')
  const packets: Packet[] = []
  const parser = mqttPacket.parser({ protocolVersion })
  let broken = false
  parser.on('packet', (packet: Packet) => packets.push(packet))
  parser.on('error', () => (broken = true))
  parser.parse(bytesOf(payload.base64) as Buffer)
  return broken || packets.length === 0 ? undefined : packets
}

/** Members of every packet of the parser: its own, and the flags that only PUBLISH has. */
const OWN = ['cmd', 'length']
const FLAGS = ['retain', 'qos', 'dup']

function frameOf(packet: Packet): Frame {
  const without = packet.cmd === 'publish' ? OWN : [...OWN, ...FLAGS]
  const members = Object.entries(packet).filter(
    ([name, value]) => !without.includes(name) && value !== null,
  )
  return {
    type: packet.cmd.toUpperCase(),
    value: members.length > 0 ? valueNode(Object.fromEntries(members), bytesNode) : undefined,
  }
}
