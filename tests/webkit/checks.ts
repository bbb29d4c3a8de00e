import { strict as assert } from 'node:assert'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { By, Key, until } from 'selenium-webdriver'
import {
  serverScenarioOf,
  filesOfExample,
  simulatedScenario,
} from '../../playground/scenario/example-files.ts'
import { platforms } from '../../src/platforms/index.ts'
import type { WebKitPlayground } from './playground.ts'

/** A fact known to hold in WebKit from observation there. */
export interface Check {
  readonly name: string
  run(playground: WebKitPlayground, liveServer: string): Promise<void>
}

const program = (code: string) => ({ platform: 'web', files: { 'main.ts': code } })

/** The first example of each platform prints the same output as elsewhere. */
const examples: readonly Check[] = platforms.map(({ id, title, examples: [example] }) => ({
  name: `${title.en}: ${example!.title.en}`,
  async run(playground) {
    const read = (file: string): string =>
      readFileSync(`src/platforms/${id}/examples/${file}`, 'utf8')
    const files = filesOfExample(example!, read)
    await playground.open(simulatedScenario(id, files, serverScenarioOf(example!), example))
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
      assert.deepEqual(await playground.places(), ['main.ts:3'])
    },
  },
  {
    name: 'so are those that a timer, a listener and a promise throw',
    async run(playground) {
      await playground.open(
        program(`setTimeout(() => {
  throw new Error('timer')
})
Promise.reject(new Error('promise'))
new WebSocket('wss://echo.example/').onopen = ({ target }) => {
  target.close()
  throw new Error('listener')
}`),
      )
      await playground.press('Run')
      await playground.becomes('finished')
      const lines = await playground.lines()
      for (const thrower of ['timer', 'listener', 'promise']) {
        assert.ok(
          lines.some((line) => line.includes(`Error: ${thrower}`)),
          lines.join('\n'),
        )
      }
      const places = await playground.places()
      for (const line of [2, 4, 7]) assert.ok(places.includes(`main.ts:${line}`), String(places))
    },
  },
  {
    name: 'Monaco takes the place of the plain editor, and what is typed is run',
    async run(playground) {
      await playground.open(program("console.log('shown')"))
      const { driver } = playground
      const monaco = await driver.wait(until.elementLocated(By.css('.monaco-editor')), 20_000)
      await driver.wait(until.elementIsVisible(monaco), 20_000)
      await (await driver.findElement(By.css('.monaco-editor .view-line'))).click()
      await driver.actions().keyDown(Key.CONTROL).sendKeys(Key.END).keyUp(Key.CONTROL).perform()
      await driver.actions().sendKeys(Key.ENTER, "console.log('typed'").perform()
      await playground.press('Run')
      await playground.becomes('finished')
      assert.deepEqual(await playground.lines(), ['log: shown', 'log: typed'])
    },
  },
  {
    name: 'the list of messages shows what was sent and received',
    async run(playground) {
      await playground.open(
        program(`const socket = new WebSocket('wss://echo.example/')
socket.onopen = () => socket.send('there')
socket.onmessage = () => socket.close()`),
      )
      await playground.press('Run')
      await playground.becomes('finished')
      const data = await playground.driver.executeScript<string[]>(() =>
        [...document.querySelectorAll('[role=grid] tbody td.data')].map((cell) =>
          cell.textContent!.trim(),
        ),
      )
      assert.equal(data.filter((text) => text === 'there').length, 2, data.join('\n'))
    },
  },
  {
    name: 'a Weex page is shown on its screen',
    async run(playground) {
      await playground.open({
        platform: 'weex',
        files: {
          'main.we': `<template><div><text>{{greeting}}</text></div></template>
<script>
module.exports = { data: { greeting: 'hello' }, created: () => console.log('made') }
</script>`,
        },
      })
      await playground.press('Run')
      await playground.becomes('running')
      await playground.driver.wait(
        async () => (await playground.lines()).includes('log: made'),
        10_000,
      )
      const { driver } = playground
      await driver.switchTo().frame(await driver.findElement(By.css('iframe[title="Screen"]')))
      const shown = By.xpath("//*[normalize-space()='hello']")
      await driver.wait(until.elementLocated(shown), 10_000)
      await driver.switchTo().defaultContent()
    },
  },
  {
    name: 'the Chinese page is in Chinese',
    async run(playground) {
      await playground.driver.get(`${playground.site}/zh/playground/`)
      await playground.driver.wait(until.elementIsEnabled(await playground.button('运行')), 20_000)
      const language = await playground.driver.executeScript<string>(
        () => document.documentElement.lang,
      )
      assert.equal(language, 'zh-CN')
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
