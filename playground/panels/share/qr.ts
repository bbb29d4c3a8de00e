import { encode } from 'uqr'

/** Most bytes of a QR code: version 40, correction level L (ISO/IEC 18004, table 7). */
export const MAX_QR = 2953

/**
 * A drawn QR code: the length of the side in modules, including the quiet zone, and the dark part.
 */
export interface QrDrawing {
  readonly size: number
  /** An SVG path with a unit per module. */
  readonly path: string
}

/** The quiet zone around the code, in modules, as the standard asks for. */
const QUIET = 4

/**
 * Draws a link as a QR code.
 *
 * @returns `undefined` when the link is too long.
 */
export function drawQr(url: string): QrDrawing | undefined {
  if (new TextEncoder().encode(url).length > MAX_QR) return undefined
  const { size, data } = encode(url, { ecc: 'L', border: QUIET })
  return { size, path: data.map(rowPath).join('') }
}

/** Returns a path with a piece for every run of dark modules. */
function rowPath(row: readonly boolean[], y: number): string {
  const line = row.map((isDark) => (isDark ? '1' : '0')).join('')
  return Array.from(
    line.matchAll(/1+/g),
    ({ index, 0: run }) => `M${index} ${y}h${run.length}v1h-${run.length}z`,
  ).join('')
}
