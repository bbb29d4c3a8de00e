/** The entry of the site's scripts, as VitePress writes it into every page. */
const ENTRY = /<script type="module" src="([^"]*\/assets\/app\.[^"]+\.js)"([^>]*)><\/script>/

/** What the page has no use for before it is painted. */
const LATER = /\s*<link rel="modulepreload" href="([^"]+)" fetchpriority="low">/g

/** Milliseconds after which the scripts start unpainted, as in a frame that nobody has scrolled to. */
const UNPAINTED = 200

/**
 * Has a page's scripts start once the page has been painted. The build has drawn all of it; where
 * its scripts are there at once, they would run, and those that are preloaded with low priority be
 * taken apart, before anything was to be seen.
 *
 * @param html A built page.
 * @throws Error when the page has no entry where VitePress puts it.
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

/** Starts the scripts by whichever comes first; what is asked for twice is fetched and run once. */
function starter(entry: string, later: readonly string[]): string {
  const preload = `for(const href of ${JSON.stringify(later)})document.head.append(Object.assign(document.createElement('link'),{rel:'modulepreload',href}))`
  return [
    `const start=()=>{import('${entry}');${later.length > 0 ? preload : ''}}`,
    `requestAnimationFrame(()=>setTimeout(start))`,
    `setTimeout(start,${UNPAINTED})`,
  ].join(';')
}
