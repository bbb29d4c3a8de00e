import type { Frame, Page } from '@playwright/test'
import { perform, type Playground, screenFrame } from './support/playground.ts'
import { CHROMIUM_ONLY, expect, test } from './support/test.ts'

const ROWS = 500
const EVERY = 20
const MESSAGES = 300

/** A list as long as a day of prices: each message takes the oldest row away and adds one. */
const list = `<template>
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
  for (var at = 0; at < ${ROWS}; at++) rows.push({ text: 'row ' + at })
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

/** Longest time that the page may do nothing else, in milliseconds. */
const STALL = 50

/** The same of a page that does nothing, on a machine that has nothing else to do. */
const CALM = 25

/**
 * The longest time between two tasks of a document in each second from now on, by the clock.
 *
 * @returns Ends the watch; the middle one of them, since a machine may be busy for one.
 */
async function watch(document: Page | Frame): Promise<() => Promise<number>> {
  const watched = await document.evaluateHandle(() => {
    const longest: number[] = []
    let before = performance.now()
    const timer = setInterval(() => {
      const now = performance.now()
      const second = Math.floor(now / 1_000)
      longest[second] = Math.max(longest[second] ?? 0, now - before)
      before = now
    }, 5)
    return { longest, timer }
  })
  return () =>
    watched.evaluate(({ longest, timer }) => {
      clearInterval(timer)
      const known = longest.filter((gap) => gap > 0).sort((a, b) => a - b)
      return Math.round(known[Math.floor(known.length / 2)]!)
    })
}

interface TraceEvent {
  readonly name: string
  readonly pid: number
  readonly tid: number
  /** Processor time of a task in microseconds; missing for what is none. */
  readonly tdur?: number
  readonly ts: number
  readonly dur?: number
  readonly args: {
    readonly name?: string
    readonly chrome_mojo_event_info?: { readonly mojo_interface_tag?: string }
  }
}

/** Through which the test itself has the browser look at the page. */
const DRIVER = 'blink.mojom.DevToolsSession'

/** The longest task of any document by processor time, in milliseconds. */
function longestTask(trace: Buffer): number {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] }
  const thread = ({ pid, tid }: TraceEvent) => `${pid}/${tid}`
  const documents = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(thread),
  )
  const events = traceEvents.filter((event) => documents.has(thread(event)) && event.tdur)
  const ofDriver = events.filter(
    ({ args }) => args.chrome_mojo_event_info?.mojo_interface_tag === DRIVER,
  )
  const holds = (task: TraceEvent, event: TraceEvent) =>
    thread(task) === thread(event) && task.ts <= event.ts && event.ts <= task.ts + (task.dur ?? 0)
  const tasks = events
    .filter(({ name }) => name.endsWith('RunTask'))
    .filter((task) => !ofDriver.some((event) => holds(task, event)))
  expect(tasks.length).toBeGreaterThan(MESSAGES)
  return Math.max(...tasks.map(({ tdur }) => tdur!)) / 1_000
}

/** Has the list on the screen. */
async function open(playground: Playground): Promise<void> {
  await playground.openScenario({
    platform: 'weex',
    files: { 'main.we': list, 'server.ts': server },
    server: { scenario: 'custom' },
  })
  await playground.run()
  await expect(playground.screen.getByText(`row ${ROWS - 1}`)).toBeAttached()
}

/** Has all messages come. */
async function receive({ screen }: Playground): Promise<void> {
  await perform(screen, [{ press: 'start' }])
  await expect(screen.getByText('done')).toBeVisible({ timeout: 40_000 })
  await expect(screen.getByText(`message ${MESSAGES}`, { exact: true })).toBeAttached()
}

test.describe(`a list of ${ROWS} rows with a message each ${EVERY} ms`, () => {
  test.describe.configure({ timeout: 90_000 })

  test(
    'takes no long task of the page’s processor, nor of the screen’s',
    CHROMIUM_ONLY,
    async ({ page, browser, playground }, info) => {
      await open(playground)
      await browser.startTracing(page, { categories: ['toplevel', '__metadata'] })
      await receive(playground)
      const task = longestTask(await browser.stopTracing())
      info.annotations.push({ type: 'longest task', description: `${task} ms` })
      expect(task).toBeLessThan(STALL)
    },
  )

  test('leaves the page smooth, by the clock', async ({ page, playground }, info) => {
    await open(playground)
    const idle = await watch(page)
    await page.waitForTimeout(3_000)
    const calm = await idle()
    const ofPage = await watch(page)
    const ofScreen = await watch(await screenDocument(page, playground))
    await receive(playground)
    const gaps = { idle: calm, page: await ofPage(), screen: await ofScreen() }
    info.annotations.push({ type: 'gaps', description: JSON.stringify(gaps) })
    test.skip(calm > CALM, 'the machine has other work')
    expect(gaps.page).toBeLessThan(STALL)
  })
})

async function screenDocument(page: Page, { words }: Playground): Promise<Frame> {
  const frame = await screenFrame(page, words).elementHandle()
  return (await frame!.contentFrame())!
}
