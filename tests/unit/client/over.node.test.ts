import { onTestFinished } from 'vitest'
import { platforms, type PlatformUnderId } from '../../conformance/over/platforms.ts'
import * as code from '../../conformance/over/bare-exports.ts'
import { simulatedPlatform } from '../../conformance/over/simulated-platform.ts'
import { together, type Heard } from './servers.ts'
import { specifyClient } from './specification.ts'

for (const platform of Object.keys(platforms) as PlatformUnderId[]) {
  specifyClient(`over-${platform}`, `the client over ${platform}`, async () => {
    const heard: Heard = []
    const { modules, schedule, dispose } = simulatedPlatform(platform, together(heard))
    onTestFinished(dispose)
    const environment = {
      queue: (run: () => void) => void schedule.after(0, run),
      hold: schedule.hold,
      report: () => {},
    }
    const client = platforms[platform].clientOf(code, modules, environment)
    return { client, heard, server: 'ws://server.example/live/' }
  })
}
