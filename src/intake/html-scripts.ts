const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script\s*>/gi
const TYPE = /(?:^|\s)type\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i
/** Matches the types that HTML runs as a script. */
const RUN = /^\s*(?:|module|(?:text|application)\/(?:x-)?(?:java|ecma)script)\s*$/i

/**
 * Returns the scripts within an HTML page as a single script, each line at the page's line.
 *
 * @returns `undefined` when the page has none.
 */
export function scriptsOfHtml(html: string): string | undefined {
  const page = html.replace(/<!--[\s\S]*?-->/g, blank)
  let script = ''
  let end = 0
  for (const { index, 0: element, 1: attributes = '', 2: text = '' } of page.matchAll(SCRIPT)) {
    const [, type = ''] = TYPE.exec(attributes)?.filter((value) => value !== undefined) ?? []
    if (!RUN.test(type) || text.trim() === '') continue
    const start = index + element.lastIndexOf(text)
    script += blank(page.slice(end, start)) + text
    end = start + text.length
  }
  return script === '' ? undefined : `${script}\n`
}

/** Returns the line breaks of a text. */
const blank = (text: string) => text.replace(/[^\n]+/g, '')
