import { createSimulatedNetwork } from '../../../src/network/simulated/index.ts'
import { createSchedule } from '../../../src/network/simulated/schedule.ts'
import { createVirtualClock } from '../../../src/network/simulated/virtual-clock.ts'
import type { Client } from '../../../src/client/contract.ts'
import type { BlueosFactory } from '../../../src/over/blueos.ts'
import { classOver } from '../../../src/over/class-over.ts'
import type { OhosApi } from '../../../src/over/ohos.ts'
import type { TaroApi } from '../../../src/over/taro.ts'
import type { WeexModule } from '../../../src/over/weex.ts'
import { nativeRealm } from '../../../src/standard/native-realm.ts'
import type { Environment } from '../../../src/over/environment.ts'
import type { PlatformSurface } from '../../../src/platforms/contract.ts'
import type { PlatformId } from '../../../src/platforms/index.ts'
import { shims } from '../../../src/platforms/lists/shims.ts'
import { timersOn } from '../../../src/runtime/schedule-timers.ts'
import { pass, until } from '../../support/virtual-time.ts'
import type { Implementation } from '../env.ts'
import { everyHandler } from '../handlers.ts'

interface Modules {
  readonly '@tarojs/taro': { readonly default: TaroApi }
  readonly '@blueos.network.webSocket': BlueosFactory
  readonly '@ohos.net.webSocket': { readonly default: OhosApi }
  readonly '@weex-module/webSocket': WeexModule
}

const base = 'http://page.example/folder/page.html'

/**
 * Creates the standard's class over a client of a platform, whose shim stands on a simulated
 * network of its own.
 */
export function over(
  platform: PlatformId,
  clientOf: (modules: Modules, environment: Environment) => Client,
  realm = nativeRealm,
): Implementation {
  const clock = createVirtualClock()
  const schedule = createSchedule(clock)
  const { WebSocket, dispose } = createSimulatedNetwork({
    scenario: everyHandler,
    baseUrl: base,
    schedule,
  })
  const { setTimeout, clearTimeout } = timersOn(schedule)
  const silent = () => {}
  const { modules }: PlatformSurface = shims[platform]!({
    WebSocket,
    console: { log: silent, info: silent, warn: silent, error: silent, debug: silent },
    setTimeout,
    clearTimeout,
    profile: 'documented',
    declares: () => true,
    note: silent,
  })
  const environment: Environment = {
    queue: (run) => void schedule.after(0, run),
    hold: schedule.hold,
    report: silent,
  }
  return {
    WebSocket: classOver(clientOf(modules as unknown as Modules, environment), {
      environment,
      realm,
      baseUrl: base,
    }),
    base,
    server: 'ws://server.example/live/',
    time: {
      now: () => clock.now() / 1000,
      pass: (duration) => pass(duration, clock),
      elapse: (duration) => clock.elapse(duration),
      until: (holds) => until(holds, clock),
    },
    dispose,
  }
}
