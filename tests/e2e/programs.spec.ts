import { expect, test } from './support/test.ts'

const program = (code: string) => ({ platform: 'web', files: { 'main.ts': code } })

test('code that does not compile is reported at its lines, and the last output stays', async ({
  playground,
  page,
}) => {
  await playground.openScenario(program("console.log('first')"))
  await playground.runToEnd()
  await playground.setCode("console.log('second')\nconst = 3\n")
  await playground.run()
  await expect(playground.state).toHaveText('failed')
  await expect(page.getByText(/main\.ts:2:7/)).toBeVisible()
  await expect.poll(() => playground.lines()).toContain('log: first')
  expect(await playground.lines()).not.toContain('log: second')
})

for (const [what, code, text, place] of [
  ['throws', "\n\nthrow new TypeError('no good')", 'TypeError: no good', 'main.ts:3'],
  ['rejects', "\nPromise.reject(new Error('later'))\n", 'Error: later', 'main.ts:2'],
  ['throws a string', "throw 'just text'", 'just text', 'main.ts'],
  ['throws null', 'throw null', 'null', 'main.ts'],
  ['throws in a timer', "setTimeout(() => {\n  throw new Error('timer')\n})", 'timer', 'main.ts:2'],
  ['uses what it never declared', '\nnothing.here()', 'nothing is not defined', 'main.ts:2'],
] as const) {
  test(`a program that ${what} is shown with its line`, async ({ playground }) => {
    await playground.openScenario(program(code))
    await playground.run()
    await expect(playground.state).toHaveText(/finished|failed/)
    const entry = playground.console.locator('[data-level="error"]')
    await expect(entry).toContainText(text)
    await expect(entry).toContainText(place)
  })
}

test('several files, imports in every form and top-level await run together', async ({
  playground,
}) => {
  await playground.openScenario({
    platform: 'ohos',
    files: {
      'main.ts': `import { answer } from './answer'
import webSocket from '@ohos.net.webSocket'
import { webSocket as kit } from '@kit.NetworkKit'
console.log(answer, webSocket === kit)
const lazy = await import('./answer')
console.log(lazy.answer)`,
      'answer.ts': 'export const answer: number = 42',
    },
  })
  await playground.runToEnd()
  await expect.poll(() => playground.lines()).toEqual(['log: 42 true', 'log: 42'])
})

test('a decorator runs at the first press, on a second visit as well', async ({ playground }) => {
  const code = `const seen = (value: unknown) => void value
@seen
class Message {
  constructor(readonly text: string) {}
}
console.log(new Message('decorated').text)`
  for (let visit = 0; visit < 2; visit++) {
    await playground.openScenario(program(code))
    await playground.runToEnd()
    await expect.poll(() => playground.lines()).toEqual(['log: decorated'])
  }
})

test('a module that is not there is named, with those that are', async ({ playground, page }) => {
  await playground.openScenario({
    platform: 'taro',
    files: { 'main.ts': "\nimport x from '@tarojs/nothing'\nconsole.log(x)" },
  })
  await playground.run()
  await expect(playground.state).toHaveText('failed')
  const problem = page.getByRole('button', { name: /^main\.ts:2:15/ })
  await expect(problem).toContainText("'@tarojs/nothing'")
  await expect(problem).toContainText("'@tarojs/taro'")
})

test('the server script in server.ts answers, and its errors are its own', async ({
  playground,
}) => {
  await playground.openScenario({
    platform: 'web',
    files: {
      'main.ts': `const socket = new WebSocket('wss://mine.example/room', ['chat'])
socket.onmessage = ({ data }) => {
  console.log(data)
  socket.close()
}`,
      'server.ts': `import { Server } from 'mock-socket'
const server = new Server('*')
server.on('connection', (socket, request) => {
  console.log('server sees', request.protocols[0])
  socket.send('welcome to ' + new URL(request.url).pathname)
})`,
    },
    server: { scenario: 'custom' },
  })
  await playground.runToEnd()
  await expect
    .poll(() => playground.lines())
    .toEqual(['log: server sees chat', 'log: welcome to /room'])
})

test('equal lines are counted, values open by keyboard, and Clear empties the console', async ({
  playground,
  page,
}) => {
  await playground.openScenario(
    program(
      "for (let i = 0; i < 7; i++) console.log('same')\nconsole.log({ deep: { er: [1, 2] } })",
    ),
  )
  await playground.runToEnd()
  await expect
    .poll(async () => (await playground.lines()).slice(0, 7))
    .toEqual(Array(7).fill('log: same'))
  const value = playground.console.getByRole('button', { expanded: false }).first()
  await value.focus()
  await page.keyboard.press('Enter')
  await expect(playground.console.getByText('er', { exact: false }).first()).toBeVisible()
  await playground.button('Clear').first().click()
  await expect.poll(() => playground.lines()).toEqual([])
})

test('Ctrl+Enter runs from the editor, and completion knows the platform', async ({
  playground,
  page,
}) => {
  await playground.open()
  await playground.select('Platform', 'ohos')
  await expect(page.locator('.monaco-editor').first()).toBeVisible()
  await page.locator('.monaco-editor').first().click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type('\nws.')
  await page.keyboard.press('Control+Space')
  await expect(page.locator('.suggest-widget')).toContainText('connect')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+Z')
  await page.keyboard.press('Control+Enter')
  await expect(playground.state).not.toHaveText('idle')
})

test('the editor marks a type error that the platform’s declarations reveal', async ({
  playground,
  page,
}) => {
  await playground.openScenario({
    platform: 'taro',
    files: { 'main.ts': "import Taro from '@tarojs/taro'\nTaro.connectSocket({ url: 1 })" },
  })
  await expect(page.locator('.monaco-editor .squiggly-error').first()).toBeVisible()
})

test('types that take hours to check cost neither the page nor a processor for long', async ({
  playground,
  page,
}) => {
  const types = `type Words<Word extends string, Length extends 0[] = []> = Length['length'] extends 16
  ? Word
  : Words<\`${'${Word}'}0\`, [...Length, 0]> | Words<\`${'${Word}'}1\`, [...Length, 0]>
`
  const uses = Array.from({ length: 500 }, (_, at) => `let word${at}: Words<'${at}'>\n`)
  // Only the page's: the worker that computes has a clock of its own.
  await page.clock.install()
  await playground.openScenario({
    platform: 'web',
    files: { 'main.ts': `${types}${uses.join('')}console.log('types are not run')\n` },
  })
  const language = page.waitForEvent('worker', (worker) => worker.url().includes('ts.worker'))
  await page.locator('.monaco-editor').first().click()
  const worker = await language
  const closed = worker.waitForEvent('close')
  const hint = page.locator('.code-editor-keys')
  await expect(async () => {
    await page.clock.fastForward(20_000)
    await expect(hint).toContainText('took too long', { timeout: 100 })
  }).toPass()
  await closed

  await playground.runToEnd()
  expect(await playground.lines()).toEqual(['log: types are not run'])
  await page.locator('.monaco-editor').first().click()
  await page.keyboard.press('Control+A')
  const again = page.waitForEvent('worker', (worker) => worker.url().includes('ts.worker'))
  await page.keyboard.type('const socket: string = 1')
  await again
  await expect(hint).not.toContainText('took too long')
  await expect(page.locator('.monaco-editor .squiggly-error').first()).toBeVisible()
})
