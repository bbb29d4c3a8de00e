/** As much of `window.location` as decides where the live server is. */
export type PageAddress = Pick<Location, 'protocol' | 'hostname' | 'host'>

/** Returns whether a host name means the local machine. */
export function isLoopback(hostname: string): boolean {
  return (
    hostname === 'localhost' ||
    hostname.endsWith('.localhost') ||
    hostname === '[::1]' ||
    /^127(\.\d{1,3}){3}$/.test(hostname)
  )
}

/**
 * Returns the expected URL of the live server: beside the site when the site runs on the local
 * machine, because `npm run dev` and `npm run preview` serve the live server there; otherwise
 * unknown.
 *
 * @param page Address of the page.
 * @param base The site's base path, with a slash at both ends.
 * @param serverScenario Id; a server script of the user's own has no live server.
 * @returns Empty when there is nothing to suggest.
 */
export function suggestLiveUrl(page: PageAddress, base: string, serverScenario: string): string {
  if (!isLoopback(page.hostname) || serverScenario === 'custom') return ''
  const scheme = page.protocol === 'https:' ? 'wss:' : 'ws:'
  return `${scheme}//${page.host}${base}live/${serverScenario}`
}
