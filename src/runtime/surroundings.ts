/**
 * Globals read by browser libraries before opening a socket, in place of the browser's own, which
 * the program must not have. Added for a platform with the browser's `WebSocket`.
 */
export const BROWSER_SURROUNDINGS: Readonly<Record<string, unknown>> = {
  // A program that runs is online as far as it can tell; the Offline switch cuts the simulated link.
  navigator: Object.freeze({ onLine: true }),
}
