import { readDeviceChanges } from '../scenario/device-changes.ts'
import { DEFAULT_NETWORK, type NetworkSettings } from '../scenario/network-settings.ts'
import { readPair } from './pair.ts'
import { misuse } from './problem.ts'

type Value = string | number | boolean

/**
 * Reads settings written as `key=value`, with a dot where a setting has parts:
 * `failure.kind=refuse`, and changes of the device as `changes=2000:offline,5000:online`. The link
 * format validates the values.
 *
 * @throws Problem For an unknown setting.
 */
export function readNetwork(pairs: readonly string[]): NetworkSettings {
  const settings: Record<string, unknown> = { ...DEFAULT_NETWORK }
  for (const pair of pairs) {
    const [path, value] = readPair('network', 'key=value', pair)
    if (path === 'changes') {
      settings.changes = readChanges(value)
      continue
    }
    const [key, part, ...rest] = path.split('.')
    const before = Object.hasOwn(DEFAULT_NETWORK, key!) ? settings[key!] : undefined
    const isWhole = part === undefined && typeof before !== 'object'
    const isPart = part !== undefined && typeof before === 'object' && rest.length === 0
    if (before === undefined || !(isWhole || isPart)) {
      throw misuse(`Unknown network setting '${path}'.`)
    }
    settings[key!] = isPart ? { ...before, [part]: readValue(value) } : readValue(value)
  }
  return settings as unknown as NetworkSettings
}

function readChanges(text: string): NetworkSettings['changes'] {
  try {
    return readDeviceChanges(text)
  } catch (error) {
    throw misuse(`--network changes: ${(error as RangeError).message}.`)
  }
}

function readValue(text: string): Value {
  if (text === 'true' || text === 'false') return text === 'true'
  return text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : text
}
