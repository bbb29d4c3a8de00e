/** Data of a page for the check. */
export interface BuiltPage {
  /** Path under the built site, e.g. `reference/connecting/index.html`. */
  readonly file: string
  /** In the order of the page. */
  readonly ids: readonly string[]
  /** Values of `href`, unchanged. */
  readonly links: readonly string[]
  /**
   * The words of the article; `undefined` for a page without an article, such as the playground.
   */
  readonly article?: string
}

/** A fault on a page. */
export interface Broken {
  readonly page: string
  /** The link or the id; unset when the page itself is empty. */
  readonly link?: string
  readonly problem: 'no such page' | 'no such anchor' | 'this id stands twice' | 'the page is empty'
}

/** Reads the data for the check from a page's HTML. */
export function readPage(file: string, source: string): BuiltPage {
  const body = source.replace(/<(script|style)\b[\s\S]*?<\/\1>/g, '')
  const ids = [...body.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => decode(id!))
  const links = [...body.matchAll(/<a\b[^>]*?\shref="([^"]*)"/g)].map(([, link]) => decode(link!))
  const [, article] = /<main\b[^>]*>([\s\S]*)<\/main>/.exec(body) ?? []
  const text = article?.replace(/<h1[\s\S]*?<\/h1>/, '').replace(/<[^>]*>/g, ' ')
  return { file, ids, links, article: text?.replace(/[\s\u200b]+/g, ' ').trim() }
}

/**
 * Finds every link within the site that leads nowhere, and every page without text.
 *
 * @param files Every file of the site, by path.
 * @param base The site's base path, with a slash at both ends.
 */
export function findBroken(
  pages: readonly BuiltPage[],
  files: ReadonlySet<string>,
  base: string,
): Broken[] {
  const anchors = new Map(pages.map(({ file, ids }) => [file, new Set(ids)]))
  return pages.flatMap((page): Broken[] => {
    const empty: Broken[] =
      page.article === '' ? [{ page: page.file, problem: 'the page is empty' }] : []
    const links = [...new Set(page.links)].flatMap((link): Broken[] => {
      const target = resolve(page.file, link, base)
      if (!target) return []
      const found = anchors.get(target.file)
      if (!found) return files.has(target.file) ? [] : [broken(page, link, 'no such page')]
      // The playground's hash is a program, not an anchor.
      if (target.hash === '' || /^\d+\./.test(target.hash)) return []
      return found.has(target.hash) ? [] : [broken(page, link, 'no such anchor')]
    })
    const twice = page.ids.filter((id, index) => page.ids.indexOf(id) < index)
    return [
      ...empty,
      ...twice.map((id) => broken(page, `#${id}`, 'this id stands twice')),
      ...links,
    ]
  })
}

/** Formats a fault as a line. */
export function formatBroken({ page, link, problem }: Broken): string {
  return `  ${page}: ${link === undefined ? '' : `${link}: `}${problem}`
}

const broken = ({ file }: BuiltPage, link: string, problem: Broken['problem']): Broken => ({
  page: file,
  link,
  problem,
})

/** Resolves a link to a file and an anchor; `undefined` for a link out of the site. */
function resolve(
  page: string,
  link: string,
  base: string,
): { file: string; hash: string } | undefined {
  const here = new URL(page.replace(/index\.html$/, ''), `http://site${base}`)
  const url = new URL(link, here)
  if (url.host !== 'site' || url.protocol !== 'http:') return undefined
  const path = decodeURIComponent(url.pathname)
  if (!path.startsWith(base)) return { file: `outside ${base}`, hash: '' }
  const inside = path.slice(base.length)
  const file = inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside
  return { file, hash: decodeURIComponent(url.hash.slice(1)) }
}

const decode = (text: string): string =>
  text
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
    .replace(/&amp;/g, '&')
