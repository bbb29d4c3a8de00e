import { onTestFinished } from 'vitest'
import type { ScenarioServer } from '../../src/network/contract.ts'
import { createSimulatedNetwork, type SimulatedNetwork } from '../../src/network/simulated/index.ts'
import type { PlatformHost, PlatformSurface, Shim } from '../../src/platforms/contract.ts'
import { createDevice } from '../../src/runtime/device.ts'
import { platformTimersOn } from '../../src/runtime/schedule-timers.ts'
import type { NetworkSettings } from '../../src/scenario/network-settings.ts'
import { testSchedule } from './virtual-time.ts'

/** Sends every message back, text and binary alike. */
const echo: ScenarioServer = {
  connection(socket) {
    socket.on('message', (data) => socket.send(data))
  },
}

export interface ShimHostOptions {
  readonly shim: Shim
  readonly profile?: string
  /** The server for every URL; an echo by default. */
  readonly scenario?: ScenarioServer
  readonly settings?: Partial<NetworkSettings>
  /** Permissions or features missing from the app's manifest. */
  readonly undeclared?: readonly string[]
  /** Values of declarations in the app's manifest, by id. */
  readonly declared?: Readonly<Record<string, string>>
}

export interface ShimHost {
  readonly surface: PlatformSurface
  readonly host: PlatformHost
  /** The platform's own console output, as `level: text`. */
  readonly lines: string[]
  /** Ids of the notes raised, in order. */
  readonly notes: string[]
  readonly network: SimulatedNetwork
  /** Sends the app to the background, or brings the app back. */
  readonly setShown: (shown: boolean) => void
  /** Ends the app, as the user or the system does. */
  readonly endApp: () => void
}

/**
 * Installs a single shim over the real simulated network, without a sandbox. Both wait on the
 * test's clock and end with the test.
 *
 * @returns The platform's surface, and the output and notes so far.
 */
export function createShimHost(options: ShimHostOptions): ShimHost {
  const lines: string[] = []
  const notes: string[] = []
  const schedule = testSchedule()
  const timers = platformTimersOn(schedule)
  const network = createSimulatedNetwork({
    scenario: options.scenario ?? echo,
    settings: options.settings,
    schedule,
  })
  onTestFinished(() => network.dispose())
  const write =
    (level: string) =>
    (...values: unknown[]) => {
      lines.push(`${level}: ${values.map(String).join(' ')}`)
    }
  const device = createDevice(true)
  const host: PlatformHost = {
    app: device.app,
    client: network.client,
    WebSocket: network.WebSocket,
    listen: network.listen,
    console: {
      log: write('log'),
      info: write('info'),
      warn: write('warn'),
      error: write('error'),
      debug: write('debug'),
    },
    setTimeout: timers.setTimeout,
    clearTimeout: timers.clearTimeout,
    profile: options.profile ?? 'documented',
    declares: (id) => !(options.undeclared ?? []).includes(id),
    declared: (id) => options.declared?.[id],
    note: (id) => {
      notes.push(id)
    },
  }
  const setShown = (shown: boolean) => device.take({ type: 'app', shown })
  const endApp = () => device.take({ type: 'end' })
  return { surface: options.shim(host), host, lines, notes, network, setShown, endApp }
}
