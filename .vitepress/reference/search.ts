import type { MarkdownEnv, MarkdownRenderer } from 'vitepress'
import type { Page } from './page.ts'
import { pageOf } from './site.ts'
import { folders } from './view.ts'

/**
 * Renders a page for the search index. VitePress looks for a file, which a generated page has none
 * of; and it takes tags away without a trace, so that the words of two elements would grow together.
 *
 * @param raw What the file holds; empty for a generated page.
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

/** A program is found on its platform's page, and not on each of the many that show it too. */
function searchable({ path, content }: Page): string {
  const isPlatform = path.startsWith(folders.platform(''))
  return isPlatform ? content : content.replace(/^<LiveExample .*\/>$/gm, '')
}
