import { strict as assert } from 'node:assert'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import {
  exampleScenario,
  filesOfExample,
  simulatedScenario,
} from '../../playground/scenario/example-files.ts'
import { platforms } from '../../src/platforms/index.ts'
import type { WebKitPlayground } from './playground.ts'

/** One thing that is known to hold in WebKit because it was seen there. */
export interface Check {
  readonly name: string
  run(playground: WebKitPlayground, liveServer: string): Promise<void>
}

const program = (code: string) => ({ platform: 'web', files: { 'main.ts': code } })

/** The first example of each platform prints what it does elsewhere. */
const examples: readonly Check[] = platforms.map(({ id, title, examples: [example] }) => ({
  name: `${title.en}: ${example!.title.en}`,
  async run(playground) {
    const read = (file: string): string =>
      readFileSync(`src/platforms/${id}/examples/${file}`, 'utf8')
    const files = filesOfExample(example!, read)
    await playground.open(simulatedScenario(id, files, exampleScenario(example!)))
    await playground.press('Run')
    await playground.becomes('finished')
    assert.deepEqual(await playground.lines(), example!.output)
  },
}))

export const checks: readonly Check[] = [
  ...examples,
  {
    name: 'live: the browser’s own WebSocket reaches a server',
    async run(playground, liveServer) {
      await playground.open({
        ...program(`const socket = new WebSocket('ws://echo.example')
socket.onopen = () => socket.send('there')
socket.onmessage = ({ data }) => { console.log(data); socket.close() }`),
        server: { mode: 'live', scenario: 'echo', url: `${liveServer}echo` },
      })
      await playground.press('Run')
      await playground.becomes('finished')
      assert.ok((await playground.lines()).includes('log: there'))
    },
  },
  {
    name: 'a link runs nothing until it is asked to',
    async run(playground) {
      await playground.open(program("console.log('ran')"))
      await playground.becomes('idle')
      assert.deepEqual(await playground.lines(), [])
    },
  },
  {
    name: 'an endless loop leaves the page alive and is stopped',
    async run(playground) {
      await playground.open(program('while (true) {}'))
      await playground.press('Run')
      await playground.becomes('running')
      await playground.press('Stop')
      await playground.becomes('stopped')
      await playground.open(program("console.log('after')"))
      await playground.press('Run')
      await playground.becomes('finished')
      assert.deepEqual(await playground.lines(), ['log: after'])
    },
  },
  {
    name: 'an uncaught error is shown at its line',
    async run(playground) {
      await playground.open(program("\n\nthrow new Error('third line')"))
      await playground.press('Run')
      await playground.becomes('failed')
      const [line] = await playground.lines()
      assert.match(line!, /third line/)
      const source = await playground.driver.executeScript<string>(
        () =>
          document.querySelector('[role=log] [data-level] a, [role=log] [data-level] button')!
            .textContent!,
      )
      assert.match(source, /main\.ts:3/)
    },
  },
  {
    name: 'simulated code reaches no server by fetch, XMLHttpRequest, import or WebSocket',
    async run(playground) {
      const reached: string[] = []
      const canary = createServer((request, response) => {
        reached.push(request.url!)
        response.end()
      })
      await new Promise<void>((done) => canary.listen(0, '127.0.0.1', done))
      const host = `127.0.0.1:${(canary.address() as AddressInfo).port}`
      await playground.open(
        program(`const tries = {
  fetch: () => fetch('http://${host}/fetch'),
  xhr: () => { const x = new XMLHttpRequest(); x.open('GET', 'http://${host}/xhr'); x.send() },
  import: () => (0, eval)("import('http://${host}/import')"),
  scripts: () => importScripts('http://${host}/scripts'),
  socket: () => new WebSocket('ws://${host}/socket'),
}
for (const [name, act] of Object.entries(tries)) {
  try { await act() } catch {}
}
await new Promise((resolve) => setTimeout(resolve, 500))
console.log('tried')`),
      )
      await playground.press('Run')
      await playground.driver.wait(
        async () => (await playground.lines()).includes('log: tried'),
        10_000,
      )
      canary.close()
      assert.deepEqual(reached, [])
    },
  },
]
