import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { greeter } from '../../../../src/network/scenarios/greeter.ts'
import { runProgram } from './program.ts'
import { until } from '../../../support/virtual-time.ts'

const SEEDS = resolve(import.meta.dirname, '../../../../../shared/seeds')
const file = existsSync(SEEDS) ? readdirSync(SEEDS).find((name) => name.startsWith('004_')) : ''
const document = file ? readFileSync(join(SEEDS, file), 'utf8') : ''
const snippets = [...document.matchAll(/^```\n(.*?)^```$/gms)].map(([, code]) => code ?? '')

const connectNotes = ['note: ohos.placeholder-url']
const unconnected = '{"code":2302999,"message":"Websocket Unknown Other Error"}'
const sent = ['note: ohos.placeholder-url', 'note: ohos.send-before-open', 'log: send success']
const notClosed = ['note: ohos.close-unconnected', `log: close fail, err is ${unconnected}`]

/** Output of each unchanged snippet of the document, in order. */
const expected: [what: string, lines: string[]][] = [
  ['import', []],
  [
    'full sample',
    [
      'note: ohos.placeholder-url',
      'log: connect success',
      'log: on open, status:101, message:Switching Protocols',
      'log: send success',
      'log: on message, message:welcome',
      'log: on message, message:Hello, server!',
      'log: on message, message:bye',
      'log: close success',
      'log: on close, code is 1000, reason is CLOSE_NORMAL',
    ],
  ],
  ['createWebSocket', []],
  ['connect with a callback', [...connectNotes, 'log: connect success']],
  ['connect with headers', [...connectNotes, 'log: connect success']],
  ['connect with a promise', [...connectNotes, 'log: connect success']],
  ['send with a callback', sent],
  ['send with a promise', sent],
  ['close with a callback', notClosed],
  ['close with options', notClosed],
  ['close with a promise', [notClosed[0]!, 'note: ohos.plain-object-error', notClosed[1]!]],
  ['on open', []],
  ['off open', []],
  ['on message', []],
  ['off message', []],
  ['on close', []],
  ['off close', []],
  ['on error', []],
  ['off error', []],
]

describe.skipIf(document === '')('the document’s own snippets run as they stand', () => {
  test('all of them are here', () => expect(snippets).toHaveLength(expected.length))

  test.each(expected.map(([what, lines], index) => ({ what, lines, index })))(
    '$what',
    async ({ lines, index }) => {
      const program = await runProgram(snippets[index]!, greeter)
      await until(() => expect(program.lines()).toEqual(lines))
    },
  )
})
