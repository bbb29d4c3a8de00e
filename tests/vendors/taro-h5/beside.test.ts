import type { Loose } from '../support/probe.ts'
import { vendorModule } from '../support/bundle.ts'
import { compare, createPlatform, WebSocket } from '../support/compare.ts'
import { differences } from './differences.ts'
import { probes } from './probes.ts'

const create = await vendorModule('@tarojs/taro-h5', 'dist/api/network/websocket/index.js')

compare({
  name: '@tarojs/taro-h5',
  createTheirs: (console) => create({ WebSocket, console }),
  createOurs(console) {
    const { modules } = createPlatform('taro', 'h5-4', console)
    return (modules['@tarojs/taro'] as { default: Loose }).default
  },
  connect: (Taro, option) => Taro.connectSocket(option),
  probes,
  differences,
})
