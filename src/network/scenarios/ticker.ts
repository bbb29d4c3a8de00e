import type { ServerScenario, ServerSocket } from '../contract.ts'
import { readObject, sendJson } from './json.ts'
import { createPrices } from './prices.ts'
import { queryList, queryNumber } from './query.ts'
import { repeat } from './repeat.ts'

const DEFAULT_INTERVAL = 1000
const DEFAULT_SEED = 1
/** Most symbols that one client can follow. */
const MOST_SYMBOLS = 50

/** A server that goes on speaking by itself. The same seed brings the same prices. */
export const ticker: ServerScenario = {
  id: 'ticker',
  title: { en: 'Ticker', zh: '行情' },
  summary: {
    en: 'Sends a price of each symbol at every interval. Subscribe with {"type":"subscribe","symbols":["ACME"]} or ?symbols=ACME; “unsubscribe” ends it.',
    zh: '按间隔发送每个代码的价格。用 {"type":"subscribe","symbols":["ACME"]} 或 ?symbols=ACME 订阅，用 unsubscribe 退订。',
  },
  parameters: [
    {
      name: 'symbols',
      text: {
        en: 'Symbols to begin with, separated by commas; none by default.',
        zh: '一开始就订阅的代码，以逗号分隔，默认没有。',
      },
    },
    {
      name: 'interval',
      text: {
        en: 'Milliseconds between two prices of a symbol; 1000 by default.',
        zh: '同一代码两次价格之间的毫秒数，默认为 1000。',
      },
    },
    {
      name: 'seed',
      text: {
        en: 'Whole number that the prices follow from; 1 by default.',
        zh: '决定价格走势的整数，默认为 1。',
      },
    },
    {
      name: 'count',
      text: {
        en: 'Rounds of prices after which the server closes with 1000; no end by default.',
        zh: '发送这么多轮价格后，服务器以 1000 关闭；默认不会结束。',
      },
    },
  ],
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
