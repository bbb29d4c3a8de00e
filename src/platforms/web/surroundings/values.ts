/** Global names beside the WebSocket API; apart from their members, for ports. */
export const values: readonly string[] = [
  'window',
  'navigator',
  'location',
  'fetch',
  'XMLHttpRequest',
  'localStorage',
  'sessionStorage',
  'alert',
  'confirm',
  'prompt',
  'onload',
  'addEventListener',
]
