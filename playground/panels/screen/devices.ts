/** A class of phones, in CSS pixels, upright. */
export interface Device {
  readonly width: number
  readonly height: number
}

/** The widths that phones have; the page is 750 units wide on each. */
export const devices: readonly Device[] = [
  { width: 320, height: 568 },
  { width: 360, height: 640 },
  { width: 375, height: 667 },
  { width: 390, height: 844 },
  { width: 414, height: 896 },
]

/** The one on which a unit is half a pixel. */
export const USUAL_DEVICE: Device = devices[2]!

/** @returns The device of that width, the usual one where there is none. */
export function deviceOf(width: number): Device {
  return devices.find((device) => device.width === width) ?? USUAL_DEVICE
}
