/** The states that a device can be put into during a run: its network, or the app on it. */
export const DEVICE_STATES = ['offline', 'online', 'background', 'foreground', 'ended'] as const

/** A change of the simulated device. `after`: milliseconds since the run began. */
export interface DeviceChange {
  readonly after: number
  readonly to: (typeof DEVICE_STATES)[number]
}
