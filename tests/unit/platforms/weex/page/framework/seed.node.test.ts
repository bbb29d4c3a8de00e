import { nextTick } from '@vue/runtime-core'
import { describe, expect, it } from 'vitest'
import type { ServerScenario } from '../../../../../../src/network/contract.ts'
import type { PlatformSurface } from '../../../../../../src/platforms/contract.ts'
import { readSeedSamples } from '../../../../../support/seed-samples.ts'
import { loadPage } from '../../../shared/page/framework/compile-page.ts'
import type { PageModule } from '../../../../../../src/platforms/weex/page/module.ts'
import { createDevice, type Device, type DeviceOptions } from './support.ts'
import { until } from '../../../../../support/virtual-time.ts'

const sample = readSeedSamples().find(({ document }) => document === '000')

/**
 * Records the traffic from the page to the native side: calls of `webSocket` as forwarded by the
 * framework, and the drawing operations in between.
 */
function nativeSide(calls: unknown[]): (surface: PlatformSurface) => PlatformSurface {
  return ({ modules, globals }) => {
    const name = '@weex-module/webSocket'
    const webSocket = new Proxy(modules[name] as Record<string, unknown>, {
      get(target, key) {
        const member = target[key as string]
        if (typeof member !== 'function') return member
        return (...values: unknown[]) => {
          calls.push([key, ...values])
          return member.apply(target, values) as unknown
        }
      },
      set(target, key, value) {
        calls.push([key, typeof value])
        return Reflect.set(target, key, value, target)
      },
    })
    return { globals, modules: { ...modules, [name]: webSocket } }
  }
}

/** A server answering a message with a close as named by a device. */
const closing: ServerScenario = {
  id: 'closing',
  title: { en: 'Closing', zh: '关闭' },
  summary: { en: 'Closes on a message.', zh: '收到消息即关闭。' },
  connection: (socket) => socket.on('message', () => socket.close({ code: 1000 })),
}

interface Opened extends Device {
  readonly calls: unknown[]
  click(button: string): void
}

/** Opens the document's unchanged page, compiled and on the screen. */
async function openSample(options: Pick<DeviceOptions, 'scenario'> = {}): Promise<Opened> {
  const calls: unknown[] = []
  let quiet = true
  const device = createDevice({
    ...options,
    around: nativeSide(calls),
    onDraw(operation) {
      if (quiet) return
      if (operation.op === 'attribute') calls.push(['draw', operation.value])
      if (operation.op === 'call') calls.push([operation.method, ...operation.values])
    },
  })
  await device.open(await loadPage<PageModule>('weex', { 'main.we': sample!.code }, device.require))
  quiet = false
  const click = (button: string) =>
    device.screen.fire(device.screen.find({ value: button }), 'click')
  return { ...device, calls, click }
}

const statusLines = ({ screen }: Device) =>
  screen.texts().filter((_, index) => [5, 7, 9, 11, 13, 15].includes(index))

describe.skipIf(!sample)("the document's own page, as it stands", () => {
  it('is drawn, with a warning of the method that it lacks', async () => {
    const { screen, lines, errors } = await openSample()
    expect(screen.texts()).toEqual([
      'websocket',
      'connect',
      'send',
      'close',
      'method = send',
      '',
      'method = onopen',
      '',
      'method = onmessage',
      '',
      'method = onclose',
      '',
      'method = onerror',
      '',
      'method = close',
      '',
    ])
    expect(lines).toEqual(['warn: [JS Framework] The event handler "undefined" is not defined.'])
    expect(errors).toEqual([])
  })

  it('W2: calls the module in its order, and draws afterwards', async () => {
    const { calls, click } = await openSample()
    click('connect')
    await nextTick()
    expect(calls).toEqual([
      ['WebSocket', 'ws://echo.websocket.org', ''],
      ['onopen', 'function'],
      ['onmessage', 'function'],
      ['onerror', 'function'],
      ['onclose', 'function'],
      ['draw', 'connecting...'],
    ])
  })

  it.each([
    ['of the server', 1000, closing, 'send'],
    ['of its own, which names no code', 1005, undefined, 'close'],
  ])(
    'W4: shows the code of a close %s where errors belong, and nothing at onclose',
    async (_, code, scenario, button) => {
      const device = await openSample({ scenario })
      device.click('connect')
      await until(() => statusLines(device)[1] === 'websocket open')
      device.click(button)
      await until(() => statusLines(device)[4] !== '')
      expect(statusLines(device)).toEqual(['', '', '', '', String(code), ''])
    },
  )

  it('W5: sends before it is connected, having left the field, with no exception', async () => {
    const { screen, calls, errors, click } = await openSample()
    screen.fire(screen.find('input'), 'input', { value: 'hello' })
    click('send')
    await nextTick()
    expect(calls).toEqual([['blur'], ['send', 'hello'], ['draw', 'hello']])
    expect(errors).toEqual([])
  })

  it('sees what it sends come back', async () => {
    const device = await openSample()
    device.click('connect')
    await until(() => statusLines(device)[1] === 'websocket open')
    device.screen.fire(device.screen.find('input'), 'input', { value: 'hello' })
    device.click('send')
    await until(() => statusLines(device)[2] !== '')
    expect(statusLines(device)).toEqual(['hello', 'websocket open', 'hello', '', '', ''])
  })

  it('fails as the original does when the field is left', async () => {
    const { screen, errors } = await openSample()
    screen.fire(screen.find('input'), 'change', { value: '' })
    expect(errors).toEqual(["TypeError: Cannot read properties of undefined (reading 'call')"])
  })
})
