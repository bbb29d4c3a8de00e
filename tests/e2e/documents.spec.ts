import type { Page } from '@playwright/test'
import { readSeedSamples } from '../support/seed-samples.ts'
import { Playground } from './support/playground.ts'
import { expect, SITE, test } from './support/test.ts'

/** Outcome of a document's unchanged sample: the final state, and the output. */
type Outcome = readonly [state: 'finished' | 'running' | 'failed', ...lines: string[]]

/** A single sample: the document's number, a line of the sample, and the outcome. */
type Row = readonly [document: string, start: string, outcome: Outcome]

const PLATFORM: Readonly<Record<string, string>> = {
  '000': 'weex',
  '001': 'weex',
  '002': 'blueos',
  '003': 'taro',
  '004': 'ohos',
}

const AMBIENT = 'note: program.ambient-import'
const UNDECLARED: Outcome = ['failed', 'error: Uncaught ReferenceError: ws is not defined']
const PLACEHOLDER = 'note: ohos.placeholder-url'
const NOT_CONNECTED: Outcome = [
  'finished',
  AMBIENT,
  'note: ohos.close-unconnected',
  'log: close fail, err is {"code":2302999,"message":"Websocket Unknown Other Error"}',
]

/** A sample is the document's shortest block containing the line. */
const ROWS: readonly Row[] = [
  ['001', 'ws.send(', ['running', 'note: weex.empty-protocol', 'note: weex.send-not-open']],
  ['001', 'ws.close(', ['finished', 'note: weex.empty-protocol', 'note: weex.close-not-open']],
  [
    '001',
    'ws.onopen =',
    ['running', 'note: weex.empty-protocol', 'note: weex.assignment-native-vue', 'log: onopen {}'],
  ],
  [
    '001',
    'ws.onmessage =',
    ['running', 'note: weex.empty-protocol', 'note: weex.assignment-native-vue'],
  ],
  ['002', '{ "name":', ['finished', 'note: blueos.manifest-entry']],
  ['002', 'import websocketfactory', ['finished', 'note: blueos.import-alternatives']],
  ['002', 'ws = websocketfactory.create', ['running', 'note: program.implicit-global', AMBIENT]],
  ['002', 'ws.send(', UNDECLARED],
  ['002', 'ws.onMessage =', UNDECLARED],
  [
    '003',
    'Taro.connectSocket(',
    [
      'finished',
      'note: taro.wss-only',
      'note: taro.success-before-open',
      'log: connect success',
      'log: onOpen',
      "log: onMessage:  {data: 'xxx'}",
      "log: onClose:  {code: 1000, reason: 'server complete,close'}",
    ],
  ],
  [
    '004',
    'var defaultIpAddress',
    [
      'finished',
      PLACEHOLDER,
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
  ['004', '"key2": "value2"', ['running', AMBIENT, PLACEHOLDER, 'log: connect success']],
  [
    '004',
    'let promise = ws.connect(url)',
    ['running', AMBIENT, PLACEHOLDER, 'log: connect success'],
  ],
  [
    '004',
    'let promise = ws.send(',
    ['running', AMBIENT, PLACEHOLDER, 'note: ohos.send-before-open', 'log: send success'],
  ],
  ['004', 'ws.close((err, value)', NOT_CONNECTED],
  ['004', "ws.off('message');", ['finished', AMBIENT]],
]

const samples = readSeedSamples()

test.describe("the documents' own samples, pasted as they stand", () => {
  test.skip(samples.length === 0, 'the documents lie beside the checkout, not in it')
  // One page for all of them, as someone has who pastes one after the other.
  test.describe.configure({ mode: 'default' })
  let page: Page
  let playground: Playground

  test.beforeAll(async ({ browser }) => {
    page = await browser.newPage()
    playground = new Playground(page, SITE())
    await playground.open()
  })
  test.afterAll(() => page?.close())

  for (const [document, start, [state, ...lines]] of ROWS) {
    test(`${document}: ${start} comes to ${state}`, async () => {
      const [sample] = samples
        .filter((sample) => sample.document === document && sample.code.includes(start))
        .sort((a, b) => a.code.length - b.code.length)
      await playground.followLink({
        platform: PLATFORM[document],
        files: { 'main.ts': sample!.code },
        server: { scenario: document === '004' ? 'greeter' : 'echo' },
      })
      await playground.run()
      await expect.poll(() => playground.lines()).toEqual(lines)
      await expect(playground.state).toHaveText(state)
    })
  }

  test('002: every snippet in page order runs as one program', async () => {
    const page = samples.filter(({ document }) => document === '002').map(({ code }) => code)
    await playground.followLink({ platform: 'blueos', files: { 'main.ts': page.join('\n') } })
    await playground.run()
    await expect
      .poll(async () => (await playground.lines()).filter((line) => line.startsWith('log:')))
      .toEqual([
        'log: handling fail, code = 200',
        'log: handling fail, code = 200',
        'log: connect open',
      ])
  })

  test('000: a page in a file of its own format is refused with a message at its line', async () => {
    const { code } = samples.find(({ document }) => document === '000')!
    await playground.followLink({ platform: 'weex', files: { 'main.ts': code } })
    await playground.run()
    await expect(playground.state).toHaveText('failed')
    await expect(page.getByText('main.ts:1:1')).toBeVisible()
  })
})
