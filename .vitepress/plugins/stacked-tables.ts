import type { MarkdownRenderer } from 'vitepress'

/**
 * Draws the tables of Markdown like the generated ones: in a box, and in each cell the title of
 * the column, which shows where a narrow page stacks the cells of a row.
 */
export function stackedTables(md: MarkdownRenderer): void {
  md.renderer.rules.table_open = (tokens, start) => {
    const titles: string[] = []
    let column = 0
    for (let at = start; tokens[at]!.type !== 'table_close'; at++) {
      const token = tokens[at]!
      if (token.type === 'tr_open') column = 0
      if (token.type === 'th_open') titles.push(textOf(tokens[at + 1]!))
      const title = token.type === 'td_open' ? titles[column++] : undefined
      if (title) token.attrSet('data-label', title)
    }
    return '<div class="ref-table"><table>\n'
  }
  md.renderer.rules.table_close = () => '</table></div>\n'
}

type Token = Parameters<MarkdownRenderer['renderer']['render']>[0][number]

const textOf = ({ children }: Token): string =>
  (children ?? []).map(({ content }) => content).join('')
