/** Rows of the list, as long as a day of prices. */
export const ROWS = 500
/** Number of received messages, and the milliseconds between messages. */
export const MESSAGES = 300
export const EVERY = 20

const pageOf = (rows: number): string => `<template>
  <div>
    <text onclick="start">start</text>
    <text>{{state}}</text>
    <list>
      <cell repeat="{{row in rows}}"><text style="padding: 20">{{row.text}}</text></cell>
    </list>
  </div>
</template>
<script>
  var webSocket = require('@weex-module/webSocket')
  var rows = []
  for (var at = 0; at < ${rows}; at++) rows.push({ text: 'row ' + at })
  module.exports = {
    data: { rows: rows, state: 'idle' },
    methods: {
      start: function () {
        var page = this
        var count = 0
        webSocket.WebSocket('wss://prices.example/')
        webSocket.onmessage = function (event) {
          page.rows.shift()
          page.rows.push({ text: event.data })
          if (++count === ${MESSAGES}) page.state = 'done'
        }
      },
    },
  }
</script>`

const server = `import { Server } from 'mock-socket'
const server = new Server('wss://prices.example/')
server.on('connection', (socket) => {
  let count = 0
  const timer = setInterval(() => {
    socket.send('message ' + ++count)
    if (count === ${MESSAGES}) clearInterval(timer)
  }, ${EVERY})
})
`

/**
 * Returns a Weex page with a list: after a press of `start`, each message removes the oldest row and
 * adds a row; after the last message the page shows `done`.
 */
export const listOf = (rows: number) =>
  ({
    platform: 'weex',
    files: { 'main.we': pageOf(rows), 'server.ts': server },
    server: { scenario: 'custom' },
  }) as const

/** The page with a list as long as a day of prices. */
export const longList = listOf(ROWS)
