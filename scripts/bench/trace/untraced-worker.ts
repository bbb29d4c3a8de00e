import { serverOf } from '../../../src/network/scenarios/servers.ts'
import { createSimulatedNetwork } from '../../../src/network/simulated/index.ts'
import { shims } from '../../../src/platforms/lists/shims.ts'
import { ALWAYS_SHOWN } from '../../../src/runtime/always-shown.ts'
import { measure } from './program.ts'
import type { Sample } from './sample.ts'

/** A worker running the same program without sandbox and trace. */
addEventListener('message', ({ data: sample }: MessageEvent<Sample>) => {
  const settings = { connectDelay: 0, latency: 0 }
  const { client, WebSocket } = createSimulatedNetwork({ scenario: serverOf('echo'), settings })
  const surface = shims[sample.platform]!({
    app: ALWAYS_SHOWN,
    client,
    WebSocket,
    console,
    setTimeout: (callback, milliseconds) => setTimeout(callback, milliseconds),
    clearTimeout: (timer) => clearTimeout(timer as number),
    profile: 'documented',
    declares: () => true,
    declared: () => undefined,
    note() {},
  })
  void measure(sample, surface).then(postMessage)
})
