import type { ServerScenario, ServerSocket } from '../../contract.ts'
import { readObject, sendJson } from '../json.ts'
import { query, queryNumber } from '../query.ts'
import { answer, COMPANIONS, invite } from './companions.ts'
import { Room } from './room.ts'
import { parameters } from './parameters.ts'

const DEFAULT_PACE = 30
const DEFAULT_NAME = 'Guest'

/** A chat: rooms to join, say something in and leave, with two companions who join in. */
export const rooms: ServerScenario = {
  id: 'rooms',
  title: { en: 'Chat rooms', zh: '聊天室' },
  summary: {
    en: 'A chat in JSON: {"type":"join","room":"lobby","name":"You"}, {"type":"say","text":"…"}, {"type":"leave"}. All members of a room hear what is said and who comes and goes; Ada and Lin join each room and answer.',
    zh: '用 JSON 聊天：{"type":"join","room":"lobby","name":"You"}、{"type":"say","text":"…"}、{"type":"leave"}。房间里的人都能收到发言和进出通知；Ada 和 Lin 会加入每个房间并回应。',
  },
  parameters,
  serve() {
    const byName = new Map<string, Room>()
    return { connection: (socket) => attend(socket, byName) }
  },
}

/** Serves one person. */
function attend(socket: ServerSocket, byName: Map<string, Room>) {
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
    if (next.join(socket, name)) invite(next, companions, name, socket, pace)
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
      answer(room, text, socket, pace)
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
