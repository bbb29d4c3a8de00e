import { DEVICE_STATES, type DeviceChange } from '../device-change.ts'
import {
  DEFAULT_NETWORK,
  type NetworkFailure,
  type NetworkSettings,
} from '../scenario/network-settings.ts'
import {
  MAX_BYTES,
  MAX_CHANGES,
  MAX_CODE,
  MAX_DELAY,
  MAX_REASON,
  MAX_STATUS,
  MIN_CODE,
  MIN_STATUS,
} from './limits.ts'
import { flag, line, object, own, ownOf, quantity, refuse, whole } from './validators.ts'

/** Defaults of a failure given only by kind. */
export const FAILURE_DEFAULTS = { after: 0, status: 403, code: 1000, reason: '' }

/**
 * Creates the settings of a simulated network from parsed JSON.
 *
 * @throws LinkError `invalid` with the name of the invalid `field`.
 */
export function validateNetwork(value: unknown): NetworkSettings {
  if (value === undefined) return DEFAULT_NETWORK
  const network = object(value, 'network')
  const given = { ...DEFAULT_NETWORK, ...ownOf(network, DEFAULT_NETWORK) }
  const changes = validateChanges(own(network, 'changes'))
  return {
    connectDelay: quantity(given.connectDelay, 'network.connectDelay', MAX_DELAY),
    latency: quantity(given.latency, 'network.latency', MAX_DELAY),
    jitter: quantity(given.jitter, 'network.jitter', MAX_DELAY),
    seed: whole(given.seed, 'network.seed', Number.MAX_SAFE_INTEGER),
    bandwidth: whole(given.bandwidth, 'network.bandwidth', MAX_BYTES),
    messageLimit: whole(given.messageLimit, 'network.messageLimit', MAX_BYTES),
    offline: flag(given.offline, 'network.offline'),
    failure: validateFailure(given.failure),
    ...(changes.length > 0 && { changes }),
  }
}

function validateChanges(value: unknown): readonly DeviceChange[] {
  if (value === undefined) return []
  const field = 'network.changes'
  if (!Array.isArray(value) || value.length > MAX_CHANGES) refuse(field)
  return value.map((each: unknown) => {
    const change = object(each, field)
    const to = DEVICE_STATES.find((state) => state === own(change, 'to'))
    if (!to) refuse(field)
    return { after: quantity(own(change, 'after'), field, MAX_DELAY), to }
  })
}

function validateFailure(value: unknown): NetworkFailure {
  const failure = object(value, 'network.failure')
  const kind = own(failure, 'kind') as NetworkFailure['kind']
  const given = { ...FAILURE_DEFAULTS, ...ownOf(failure, FAILURE_DEFAULTS) }
  const after = () => quantity(given.after, 'network.failure.after', MAX_DELAY)
  switch (kind) {
    case 'none':
    case 'hang':
      return { kind }
    case 'refuse': {
      const status = whole(given.status, 'network.failure.status', MAX_STATUS, MIN_STATUS)
      return { kind, status }
    }
    case 'lose':
    case 'silence':
    case 'malformed':
      return { kind, after: after() }
    case 'close': {
      const code = whole(given.code, 'network.failure.code', MAX_CODE, MIN_CODE)
      return { kind, after: after(), code, reason: reason(given.reason) }
    }
    default:
      return refuse('network.failure.kind')
  }
}

function reason(value: unknown): string {
  const text = line(value, 'network.failure.reason', MAX_REASON)
  if (new TextEncoder().encode(text).length > MAX_REASON) refuse('network.failure.reason')
  return text
}
