/* Data as names of files, in a folder and in a zip. */

/** Names reserved by Windows for devices, with any extension. */
const DEVICE = /^(?:CON|PRN|AUX|NUL|CONIN\$|CONOUT\$|(?:COM|LPT)[\d¹²³])(?:\.|$)/i

/** Returns whether a part of a path is a device name on Windows, not allowed for a file. */
export function isDeviceName(part: string): boolean {
  return DEVICE.test(part)
}

/** Returns a key equal for two names of the same file on a system without case distinction. */
export function sameFileKey(name: string): string {
  return name.normalize('NFC').toLowerCase()
}
