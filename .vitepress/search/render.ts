import type { MarkdownEnv, MarkdownRenderer } from 'vitepress'
import type { Page } from '../reference/page.ts'
import { pageOf } from '../reference/site.ts'
import { folders } from '../reference/view.ts'
import { MARKS } from './options.ts'

/**
 * Renders a page for the search index. VitePress requires a file, and a generated page has none.
 * VitePress also removes tags without a trace, so the words of two elements would grow together.
 *
 * @param raw Content of the file; empty for a generated page.
 */
export async function renderForSearch(
  raw: string,
  env: MarkdownEnv,
  md: MarkdownRenderer,
): Promise<string> {
  const page = await pageOf(env.relativePath)
  const source = page ? searchable(page) : raw
  const rendered = await md.renderAsync(source, env)
  if (env.frontmatter?.search === false) return ''
  return rendered
    .replace(/<!-- search: (.*?) -->/g, `${MARKS[0]}$1${MARKS[1]}`)
    .replaceAll('<wbr>', '')
    .replace(/<(?!\/?h\d|a |\/a)/g, ' <')
}

/**
 * Returns the searchable content. A program is found on the platform's page, and not on the many
 * other pages with the same program. Further words of the page belong to the first section.
 */
function searchable({ path, content, alsoCalled = [] }: Page): string {
  const isPlatform = path.startsWith(folders.platform(''))
  const shown = isPlatform ? content : content.replace(/^<LiveExample .*\/>$/gm, '')
  if (alsoCalled.length === 0) return shown
  return shown.replace(/^.*\n/, `$&\n<!-- search: ${alsoCalled.join(', ')} -->\n`)
}
