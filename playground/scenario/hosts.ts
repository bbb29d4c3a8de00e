const URL_IN_TEXT = /\bwss?:\/\/[^\s'"`<>\\)]+/gi

/**
 * Names the hosts that a program would connect to in live mode, as far as its text shows them. A
 * program can also put a URL together while it runs, so an empty list promises nothing.
 *
 * @param files Source by file name.
 * @param url Where every connection goes instead; empty when the program decides.
 * @returns Hosts with their ports, each once, in the order of the text.
 */
export function namedHosts(files: Readonly<Record<string, string>>, url: string): string[] {
  const found = url ? [url] : Object.values(files).flatMap((text) => text.match(URL_IN_TEXT) ?? [])
  const hosts = found.flatMap((candidate) => {
    const host = URL.canParse(candidate) ? new URL(candidate).host : ''
    return host ? [host] : []
  })
  return [...new Set(hosts)]
}
