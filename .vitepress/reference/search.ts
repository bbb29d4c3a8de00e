import type { MarkdownEnv, MarkdownRenderer } from 'vitepress'
import type { Page } from './page.ts'
import { pageOf } from './site.ts'
import { folders } from './view.ts'

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
  return env.frontmatter?.search === false ? '' : rendered.replace(/<(?!\/?h\d|a |\/a)/g, ' <')
}

/**
 * Returns the searchable content. A program is found on the platform's page, and not on the many
 * other pages with the same program.
 */
function searchable({ path, content }: Page): string {
  const isPlatform = path.startsWith(folders.platform(''))
  return isPlatform ? content : content.replace(/^<LiveExample .*\/>$/gm, '')
}
