import type { Hear, ScenarioServer, ServerSocket } from '../../contract.ts'
import { readObject, sendJson } from '../json.ts'
import { query, queryNumber } from '../query.ts'
import { answer, COMPANIONS, invite } from './companions.ts'
import { Room } from './room.ts'

const DEFAULT_PACE = 30
const DEFAULT_NAME = 'Guest'

/** A chat with rooms to join, speak in and leave, and with two companions. */
export const rooms: ScenarioServer = {
  serve(hear) {
    const byName = new Map<string, Room>()
    return { connection: (socket) => attend(socket, byName, hear) }
  },
}

/** Serves a single person. */
function attend(socket: ServerSocket, byName: Map<string, Room>, hear: Hear) {
  const { handshake } = socket
  const pace = queryNumber(handshake, 'pace') ?? DEFAULT_PACE
  const companions = COMPANIONS.slice(0, queryNumber(handshake, 'companions') ?? COMPANIONS.length)
  let room: Room | undefined

  const leave = () => {
    room?.leave(socket)
    if (room?.isDeserted) byName.delete(room.name)
    room = undefined
  }
  const join = (roomName: string, name: string) => {
    const next = byName.get(roomName) ?? new Room(roomName)
    if (next !== room && next.has(name)) return fail(`there is a ${name} in ${roomName} already`)
    leave()
    byName.set(roomName, next)
    room = next
    if (next.join(socket, name)) invite(next, companions, name, socket, pace, hear)
  }
  const fail = (message: string) => sendJson(socket, { type: 'error', message })

  socket.on('message', (data) => {
    const { type, room: roomName, name, text } = readObject(data) ?? {}
    if (type === 'join' && typeof roomName === 'string') {
      join(roomName, typeof name === 'string' ? name : DEFAULT_NAME)
    } else if (!room) {
      fail('join a room first')
    } else if (type === 'say' && typeof text === 'string') {
      room.say(room.nameOf(socket), text)
      answer(room, text, socket, pace, hear)
    } else if (type === 'leave') {
      sendJson(socket, { type: 'left', room: room.name })
      leave()
    } else {
      fail('expected join, say or leave')
    }
  })
  socket.on('close', leave)
  const first = query(handshake, 'room')
  if (first !== undefined) join(first, query(handshake, 'name') ?? DEFAULT_NAME)
}
