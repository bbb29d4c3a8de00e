import type { GlobalNames } from '../../module-names.ts'

/** Names of a page's script beside sockets. */
export const globals: GlobalNames = {
  values: [
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
  ],
}
