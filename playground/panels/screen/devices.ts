/** A class of phones, in CSS pixels, upright. */
export interface Device {
  readonly width: number
  readonly height: number
}

/** The widths of common phones; the page is 750 units wide on each. */
export const devices: readonly Device[] = [
  { width: 320, height: 568 },
  { width: 360, height: 640 },
  { width: 375, height: 667 },
  { width: 390, height: 844 },
  { width: 414, height: 896 },
]

/** The device with half a pixel per unit. */
export const USUAL_DEVICE: Device = devices[2]!

/**
 * Returns the device of a width.
 *
 * @returns The device of the width, or the usual device if there is none.
 */
export function deviceOf(width: number): Device {
  return devices.find((device) => device.width === width) ?? USUAL_DEVICE
}
