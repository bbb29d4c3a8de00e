import type { PageDevice } from '../../../src/platforms/page-contract.ts'
import { devicesOf } from '../../../src/platforms/page-formats.ts'

/** The widths of common phones; a page has the same width in units on each. */
const PHONES: readonly PageDevice[] = [
  { width: 320, height: 568 },
  { width: 360, height: 640 },
  { width: 375, height: 667 },
  { width: 390, height: 844 },
  { width: 414, height: 896 },
]

/** The phone with half a pixel per unit of a Weex page. */
const USUAL_PHONE = PHONES[2]!

/** Devices for the pages of a platform. */
export interface DeviceChoices {
  readonly all: readonly PageDevice[]
  readonly usual: PageDevice
}

/** Returns the devices for a platform's pages. */
export function deviceChoices(platform: string): DeviceChoices {
  const own = devicesOf(platform)
  return own.length > 0 ? { all: own, usual: own[0]! } : { all: PHONES, usual: USUAL_PHONE }
}

/** Returns the name of a device in a picker. */
export const deviceId = ({ width, height, round }: PageDevice): string =>
  `${width}x${height}${round ? '-round' : ''}`
