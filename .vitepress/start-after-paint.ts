/** The entry of the site's scripts, as written by VitePress into every page. */
const ENTRY = /<script type="module" src="([^"]*\/assets\/app\.[^"]+\.js)"([^>]*)><\/script>/

/** Preloads that the page has no use for before painting. */
const LATER = /\s*<link rel="modulepreload" href="([^"]+)" fetchpriority="low">/g

/** Milliseconds after which the scripts start unpainted, as in a frame not scrolled into view. */
const UNPAINTED = 200

/**
 * Defers the start of a page's scripts until the page has been painted. The build has drawn all of
 * the page. Scripts available at once would run, and scripts preloaded with low priority would be
 * parsed, before the first paint.
 *
 * @param html A built page.
 * @throws Error when the page has no entry at VitePress's usual position.
 */
export function startAfterPaint(html: string): string {
  if (!ENTRY.test(html)) throw new Error('The page does not start its scripts as VitePress does.')
  const later = [...html.matchAll(LATER)].map(([, href]) => href!)
  return html.replace(LATER, '').replace(
    ENTRY,
    (_script, entry: string, attributes: string) =>
      `<link rel="modulepreload" href="${entry}"${attributes}>
    <script type="module">${starter(entry, later)}</script>`,
  )
}

/** Starts the scripts at the first trigger; a script requested twice is fetched and run once. */
function starter(entry: string, later: readonly string[]): string {
  const preload = `for(const href of ${JSON.stringify(later)})document.head.append(Object.assign(document.createElement('link'),{rel:'modulepreload',href}))`
  return [
    `const start=()=>{import('${entry}');${later.length > 0 ? preload : ''}}`,
    `requestAnimationFrame(()=>setTimeout(start))`,
    `setTimeout(start,${UNPAINTED})`,
  ].join(';')
}
