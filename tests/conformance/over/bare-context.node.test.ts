import { fileURLToPath } from 'node:url'
import { runInContext } from 'node:vm'
import { describe, expect, it, onTestFinished } from 'vitest'
import { bundleBare } from '../../../src/package/build/bare.ts'
import { until } from '../../support/virtual-time.ts'
import { createBareContext, expectES2017 } from './bare-context.ts'
import type * as exported from './bare-program.ts'
import { classes } from './classes.ts'
import type { PlatformUnderId } from './platforms.ts'
import { simulatedPlatform } from './simulated-platform.ts'

const source = await bundleBare(fileURLToPath(new URL('bare-program.ts', import.meta.url)), 'iife')

const CONSTRUCT = "SyntaxError: Failed to construct 'WebSocket': "

/** Runs the program of a device, and returns its lines and the errors of its tasks. */
async function runProgram(platform: PlatformUnderId) {
  const { modules, clock, schedule, dispose } = simulatedPlatform(platform)
  onTestFinished(dispose)
  const lines: string[] = []
  const errors: string[] = []
  const context = createBareContext({
    setTimeout: (run: () => void, delay: number) =>
      void schedule.after(delay, () => {
        try {
          run()
        } catch (error) {
          errors.push(String(error))
        }
      }),
    console: { error: (line: string) => lines.push(line) },
  })
  const code = runInContext(`${source}; exported`, context) as typeof exported
  const WebSocket = classes[platform](code, modules)
  const log = (line: string) => void lines.push(line)
  void code.program(WebSocket, log, platform !== 'weex').catch((error) => log(`! ${error}`))
  await until(() => expect(lines.some((line) => /^(done|!)/.test(line))).toBe(true), clock)
  return { lines, errors }
}

describe('The class over a platform, in an engine with nothing but the language of 2017', () => {
  it('has no newer syntax', () => expectES2017(source))

  it('has an engine to run in without a class of a browser', () => {
    const context = createBareContext({})
    for (const name of ['EventTarget', 'Event', 'URL', 'Blob', 'DOMException', 'TextEncoder']) {
      expect(runInContext(`typeof ${name}`, context)).toBe('undefined')
    }
    for (const newer of ['globalThis', '[].flat', 'Object.fromEntries', '"".replaceAll', '"".at']) {
      expect(runInContext(`typeof ${newer}`, context)).toBe('undefined')
    }
  })

  it.each(['taro', 'blueos', 'ohos', 'weex'] as const)(
    'runs a program over %s',
    async (platform) => {
      const second = platform === 'weex' ? 'x' : 'bytes 1 2 255'
      expect(await runProgram(platform)).toEqual({
        lines: [
          'agreed chat, from ws://server.example',
          'opened chat ws://server.example/live/protocol 1',
          "close 4000 'bye' true",
          'handler 你好 \u{1f600}',
          'once',
          'object message',
          `handler ${second}`,
          'object message',
          "close 1005 '' true",
          "close 4001 '够了' true",
          'error 3',
          "close 1006 '' false",
          "close 1006 '' false",
          `${CONSTRUCT}The URL 'ws://server.example:port/' is invalid.`,
          `${CONSTRUCT}The URL's scheme must be either 'http', 'https', 'ws', or 'wss'. 'mailto' is not allowed.`,
          `${CONSTRUCT}The subprotocol 'a' is duplicated.`,
          "InvalidStateError: Failed to execute 'send' on 'WebSocket': Still in CONNECTING state.",
          "InvalidAccessError: Failed to execute 'close' on 'WebSocket': The close code must be either 1000, or between 3000 and 4999. 1001 is neither.",
          "close 1000 '' true",
          'done',
        ],
        errors: ['Error: of a handler'],
      })
    },
  )
})
