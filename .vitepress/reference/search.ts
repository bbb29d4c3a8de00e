import type { MarkdownEnv, MarkdownRenderer } from 'vitepress'
import { pageOf } from './site.ts'

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
  const source = (await pageOf(env.relativePath))?.content ?? raw
  const rendered = await md.renderAsync(source, env)
  return env.frontmatter?.search === false ? '' : rendered.replace(/<(?!\/?h\d|a |\/a)/g, ' <')
}
