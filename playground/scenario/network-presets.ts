import {
  DEFAULT_NETWORK,
  type NetworkFailure,
  type NetworkSettings,
} from '../../src/scenario/network-settings.ts'
import type { Text } from '../../src/text.ts'

/** A well-known kind of network. */
export interface NetworkPreset {
  /** Kebab-case. */
  readonly id: string
  readonly title: Text
  readonly network: NetworkSettings
}

const KILOBYTE = 1000

const preset = (
  id: string,
  en: string,
  zh: string,
  network: Partial<NetworkSettings>,
): NetworkPreset => ({ id, title: { en, zh }, network: { ...DEFAULT_NETWORK, ...network } })

const lose = (after: number): NetworkFailure => ({ kind: 'lose', after })

/** Every preset, in display order; the first is the default of a link. */
export const networkPresets: readonly NetworkPreset[] = [
  preset('near', 'Nearby server', '附近的服务器', {}),
  preset('wifi', 'Good Wi-Fi', '良好的 Wi-Fi', {
    connectDelay: 60,
    latency: 15,
    jitter: 5,
    bandwidth: 4000 * KILOBYTE,
  }),
  preset('4g', '4G', '4G', {
    connectDelay: 150,
    latency: 40,
    jitter: 20,
    bandwidth: 1500 * KILOBYTE,
  }),
  preset('3g', '3G', '3G', {
    connectDelay: 450,
    latency: 150,
    jitter: 80,
    bandwidth: 90 * KILOBYTE,
  }),
  preset('2g', 'Edge of coverage', '信号边缘', {
    connectDelay: 1200,
    latency: 400,
    jitter: 600,
    bandwidth: 6 * KILOBYTE,
  }),
  preset('satellite', 'Satellite', '卫星', {
    connectDelay: 1300,
    latency: 300,
    jitter: 30,
    bandwidth: 1000 * KILOBYTE,
  }),
  preset('lossy', 'Connection loss', '连接中断', {
    connectDelay: 200,
    latency: 60,
    jitter: 120,
    bandwidth: 200 * KILOBYTE,
    failure: lose(3000),
  }),
  preset('tunnel', 'Train into a tunnel', '列车驶入隧道', {
    connectDelay: 200,
    latency: 60,
    jitter: 90,
    bandwidth: 300 * KILOBYTE,
    failure: { kind: 'silence', after: 3000 },
  }),
]

/** Returns the preset with equal settings, apart from the seed and the device. */
export function presetOf(settings: NetworkSettings): NetworkPreset | undefined {
  const wanted = shapeOf(settings)
  return networkPresets.find(({ network }) => shapeOf(network) === wanted)
}

function shapeOf({
  connectDelay,
  latency,
  jitter,
  bandwidth,
  messageLimit,
  failure,
}: NetworkSettings) {
  return JSON.stringify([
    [connectDelay, latency, jitter, bandwidth, messageLimit],
    Object.entries(failure).sort(([one], [other]) => (one < other ? -1 : 1)),
  ])
}
