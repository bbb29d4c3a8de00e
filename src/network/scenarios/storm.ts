import type { Handshake, ServerScenario } from '../contract.ts'
import { sendableOr } from './close-frame.ts'
import { query, queryNumber } from './query.ts'

const DEFAULT_TRIES = 3
const DEFAULT_AFTER = 50
/** Service restart, as servers say before they go (IANA registry of close codes). */
const DEFAULT_CODE = 1012
/** Milliseconds without a connection after which a live server takes a client for a new one. */
const FORGET_AFTER = 60_000

// Taken now, because the program that meets the scenario may replace globals.
const now = performance.now.bind(performance)

/** How often one client has come, and when it came last. */
interface Visits {
  count: number
  last: number
}

/** A server that keeps restarting, so that a client's way of coming back can be seen. */
export const storm: ServerScenario = {
  id: 'storm',
  title: { en: 'Reconnect storm', zh: '重连风暴' },
  summary: {
    en: 'Closes the first ?tries=3 connections ?after=50 milliseconds with ?code=1012, the next one stays and echoes. With ?status=503 it refuses them instead.',
    zh: '前 ?tries=3 个连接在 ?after=50 毫秒后以 ?code=1012 关闭，之后的连接保持并原样发回消息。加上 ?status=503 则改为拒绝握手。',
  },
  parameters: [
    {
      name: 'tries',
      text: {
        en: 'Connections that do not last; 3 by default.',
        zh: '不能保持的连接个数，默认为 3。',
      },
    },
    {
      name: 'after',
      text: {
        en: 'Milliseconds from opening to closing; 50 by default.',
        zh: '从打开到关闭的毫秒数，默认为 50。',
      },
    },
    {
      name: 'code',
      text: {
        en: 'Close code: 1012 (service restart) by default, 1013 asks to try again later.',
        zh: '关闭码，默认为 1012（服务重启）；1013 表示请稍后再试。',
      },
    },
    {
      name: 'status',
      text: {
        en: 'HTTP status, 400 to 599, that refuses the handshake in place of closing.',
        zh: 'HTTP 状态码（400 到 599）：不再关闭连接，而是在握手时拒绝。',
      },
    },
    {
      name: 'client',
      text: {
        en: 'Name of the client: connections are counted by it.',
        zh: '客户端的名字，连接按它计数。',
      },
    },
  ],
  serve() {
    const clients = new Map<string, Visits>()
    const visitsOf = (handshake: Handshake) => {
      const name = query(handshake, 'client') ?? ''
      const known = clients.get(name)
      const visits = known && now() - known.last < FORGET_AFTER ? known : { count: 0, last: 0 }
      visits.last = now()
      clients.set(name, visits)
      return visits
    }
    return {
      handshake(handshake) {
        const status = queryNumber(handshake, 'status') ?? 0
        if (++visitsOf(handshake).count > triesOf(handshake)) return { accept: true }
        const refuses = status >= 400 && status <= 599
        return refuses ? { accept: false, status } : { accept: true }
      },
      connection(socket) {
        const { handshake } = socket
        const visits = visitsOf(handshake)
        if (visits.count <= triesOf(handshake)) {
          const code = sendableOr(queryNumber(handshake, 'code'), DEFAULT_CODE)
          const reason = `try ${visits.count}`
          const delay = queryNumber(handshake, 'after') ?? DEFAULT_AFTER
          return void socket.after(delay, () => socket.close({ code, reason }))
        }
        socket.send(`welcome after ${visits.count - 1} tries`)
        socket.on('message', (data) => socket.send(data))
        // Whoever comes after this is a new client.
        visits.count = 0
      },
    }
  },
}

const triesOf = (handshake: Handshake) => queryNumber(handshake, 'tries') ?? DEFAULT_TRIES
