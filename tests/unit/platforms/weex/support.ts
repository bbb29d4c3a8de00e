import type { ServerConnectionHandler, ServerScenario } from '../../../../src/network/contract.ts'
import { shim } from '../../../../src/platforms/weex/shim/index.ts'
import { createShimHost, type ShimHost, type ShimHostOptions } from '../../../support/shim-host.ts'

/** Creates a server for a single test. */
export function server(behaviour: Partial<ServerConnectionHandler>): ServerScenario {
  const text = { en: 'Test', zh: '测试' }
  return { id: 'test', title: text, summary: text, connection: () => {}, ...behaviour }
}

export const refusing = server({ handshake: () => ({ accept: false, status: 403 }) })

export const URL = 'wss://host.example/'

export interface Weex extends ShimHost {
  /** The global object of the platform. */
  readonly weex: { requireModule(name: string): unknown }
  /** The module. */
  readonly ws: weex.webSocket
}

/** Creates Weex over a simulated network. */
export function install(options: Omit<ShimHostOptions, 'shim'> = {}): Weex {
  const installed = createShimHost({ shim, ...options })
  const weex = installed.surface.globals?.weex as Weex['weex']
  return { ...installed, weex, ws: weex.requireModule('webSocket') as weex.webSocket }
}

/** Sets the four listeners to record the arguments of each call. */
export function record(ws: weex.webSocket, log: unknown[][] = []): unknown[][] {
  ws.onopen = (...values) => log.push(['onopen', ...values])
  ws.onmessage = (...values) => log.push(['onmessage', ...values])
  ws.onclose = (...values) => log.push(['onclose', ...values])
  ws.onerror = (...values) => log.push(['onerror', ...values])
  return log
}

/** Waits for the connection to open, and keeps the listener from then on. */
export function opened(ws: weex.webSocket): Promise<void> {
  return new Promise((resolve) => (ws.onopen = () => resolve()))
}

/** Waits for the end of the connection. */
export function closed(ws: weex.webSocket): Promise<weex.CloseEvent> {
  return new Promise((resolve) => (ws.onclose = resolve))
}

/**
 * Returns the raised notes, except the notes on the form of a listener, because nearly every test
 * raises such notes.
 */
export function notesOf({ notes }: Weex): string[] {
  const forms = ['weex.assignment-native-vue', 'weex.call-form-web']
  return notes.filter((id) => !forms.includes(id))
}
