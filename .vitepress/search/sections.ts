/** A part of a page from a heading to the next, as a search result leads to it. */
export interface Section {
  /** Fragment of the heading; empty for the page. */
  readonly anchor: string
  /** Headings above, the own one last. */
  readonly titles: string[]
  readonly text: string
}

/** A heading by level, fragment and content, and the permalink that most headings end with. */
const HEADING =
  /<h([1-6])[^>]*? id="([^"]*)"[^>]*>(.*?)(?:<a class="header-anchor"[^>]*>.*?<\/a>)?<\/h\1>/gis

/** Cuts a rendered page into sections at its headings. */
export function splitIntoSections(html: string): Section[] {
  const found = [...html.matchAll(HEADING)]
  const path: string[] = []
  return found.flatMap(([whole, level, anchor, heading], index) => {
    const title = textOf(heading!).trim()
    const depth = Number(level) - 1
    path.length = depth
    path[depth] = title
    const start = found[index]!.index + whole.length
    const text = textOf(html.slice(start, found[index + 1]?.index))
    if (!title || !text.trim()) return []
    return [{ anchor: depth === 0 ? '' : anchor!, titles: path.filter(Boolean), text }]
  })
}

const textOf = (html: string) => html.replace(/<[^>]*>/g, '')
