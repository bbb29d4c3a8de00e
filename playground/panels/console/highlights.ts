import type { CompiledQuery } from '../../ui/list/query.ts'

/** Name for the `::highlight()` style. */
const NAME = 'console-query'
const MAX_IN_ROW = 100

/**
 * Marks the matches of a query in rows, without touching the content. Does nothing in browsers
 * without highlights.
 *
 * @param rows The elements whose text is searched.
 */
export function highlight(rows: Iterable<Element>, query: CompiledQuery | undefined): void {
  if (typeof Highlight === 'undefined') return
  const marks = query ? [...rows].flatMap((row) => rangesIn(row, query)) : []
  if (marks.length > 0) CSS.highlights.set(NAME, new Highlight(...marks))
  else CSS.highlights.delete(NAME)
}

function rangesIn(row: Element, query: CompiledQuery): Range[] {
  const walker = document.createTreeWalker(row, NodeFilter.SHOW_TEXT)
  const starts: { node: Node; start: number }[] = []
  let text = ''
  while (walker.nextNode()) {
    starts.push({ node: walker.currentNode, start: text.length })
    text += walker.currentNode.nodeValue ?? ''
  }
  const at = (offset: number) => starts.findLast(({ start }) => start <= offset)!
  return query.places(text, MAX_IN_ROW).map(([from, to]) => {
    const range = new Range()
    const [first, last] = [at(from), at(to - 1)]
    range.setStart(first.node, from - first.start)
    range.setEnd(last.node, to - last.start)
    return range
  })
}
