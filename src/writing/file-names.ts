/* Data as names of files, in a folder and in a zip. */

/** Names that Windows keeps for devices, whatever the extension. */
const DEVICE = /^(?:CON|PRN|AUX|NUL|CONIN\$|CONOUT\$|(?:COM|LPT)[\d¹²³])(?:\.|$)/i

/** Whether a part of a path is the name of a device on Windows, which a file cannot have there. */
export function isDeviceName(part: string): boolean {
  return DEVICE.test(part)
}

/** The form in which two names are the same file on a system that ignores case. */
export function sameFileKey(name: string): string {
  return name.normalize('NFC').toLowerCase()
}
