import type { MarkdownRenderer } from 'vitepress'

/** Leaves out the permalink of a heading in a summary: a control must not contain another. */
export function foldedHeadings(md: MarkdownRenderer): void {
  md.core.ruler.push('folded-headings', ({ tokens }) => {
    for (const [index, { type, children }] of tokens.entries()) {
      if (type !== 'inline' || !children || tokens[index - 1]?.type !== 'heading_open') continue
      if (!/<summary>\s*$/.test(tokens[index - 2]?.content ?? '')) continue
      const link = children.findIndex((child) => child.attrGet('class') === 'header-anchor')
      if (link >= 0) children.splice(link)
    }
  })
}
