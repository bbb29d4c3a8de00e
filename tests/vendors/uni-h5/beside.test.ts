import type { Loose } from '../support/probe.ts'
import { vendorModule } from '../support/bundle.ts'
import { compare, createPlatform, WebSocket } from '../support/compare.ts'
import { differences } from './differences.ts'
import { probes } from './probes.ts'

const create = await vendorModule('@dcloudio/uni-h5', 'dist/uni-h5.es.js', {
  exported: [
    ...['connectSocket', 'sendSocketMessage', 'closeSocket'],
    ...['onSocketOpen', 'onSocketMessage', 'onSocketError', 'onSocketClose'],
  ],
  absent: ['vue', 'vue-router'],
})

/** What the package reads of a page when it is loaded. */
const page = { navigator: { userAgent: '', language: 'en', cookieEnabled: false } }

compare({
  name: '@dcloudio/uni-h5',
  createTheirs: (console) => create({ WebSocket, console, ...page, window: page }),
  createOurs: (console) => (createPlatform('uni', 'h5', console).globals as { uni: Loose }).uni,
  // With a callback, the call returns the task.
  connect: (uni, option) => uni.connectSocket({ success() {}, ...option }),
  probes,
  differences,
})
