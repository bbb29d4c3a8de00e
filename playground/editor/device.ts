/**
 * Returns whether the device has a touch screen and no finer pointer. Monaco does not support such
 * devices, so the plain editor stays. A laptop with a touch screen also has a fine pointer.
 */
export function isTouchOnly(): boolean {
  return navigator.maxTouchPoints > 0 && !matchMedia('(any-pointer: fine)').matches
}

/** Calls back when the page has nothing else to do, or after a second at the latest. */
export function whenIdle(callback: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(callback, { timeout: 1000 })
  else setTimeout(callback, 50)
}
