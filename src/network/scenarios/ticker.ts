import type { ScenarioServer, ServerSocket } from '../contract.ts'
import { readObject, sendJson } from './json.ts'
import { createPrices } from './prices.ts'
import { queryList, queryNumber } from './query.ts'
import { repeat } from './repeat.ts'

const DEFAULT_INTERVAL = 1000
const DEFAULT_SEED = 1
/** Maximum number of symbols per client. */
const MOST_SYMBOLS = 50

/** A server with continual unprompted messages. The same seed brings the same prices. */
export const ticker: ScenarioServer = {
  connection(socket) {
    const { handshake } = socket
    const priceOf = createPrices(queryNumber(handshake, 'seed') ?? DEFAULT_SEED)
    const count = queryNumber(handshake, 'count') ?? Infinity
    const symbols = new Set(queryList(handshake, 'symbols').slice(0, MOST_SYMBOLS))
    let round = 0
    repeat(socket, queryNumber(handshake, 'interval') || DEFAULT_INTERVAL, () => {
      if (symbols.size === 0) return
      round++
      for (const symbol of symbols) {
        sendJson(socket, { type: 'tick', round, symbol, price: priceOf(symbol) })
      }
      if (round >= count) socket.close({ code: 1000, reason: 'end of trading' })
    })
    socket.on('message', (data) => obey(socket, data, symbols))
  },
}

function obey(socket: ServerSocket, data: string | ArrayBuffer, symbols: Set<string>) {
  const request = readObject(data)
  const named = request?.symbols instanceof Array ? request.symbols : []
  const valid = named.filter((symbol): symbol is string => typeof symbol === 'string')
  if (request?.type === 'subscribe') {
    for (const symbol of valid) if (symbols.size < MOST_SYMBOLS) symbols.add(symbol)
  } else if (request?.type === 'unsubscribe') {
    for (const symbol of valid) symbols.delete(symbol)
  } else {
    return sendJson(socket, { type: 'error', message: 'expected subscribe or unsubscribe' })
  }
  sendJson(socket, { type: 'subscribed', symbols: [...symbols] })
}
