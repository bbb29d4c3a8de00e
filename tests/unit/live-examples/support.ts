import { createMarkdownRenderer, disposeMdItInstance } from 'vitepress'
import type { Plugin } from 'vite'
import { liveExamples } from '../../../.vitepress/plugins/live-examples/index.ts'
import type { LiveProgram } from '../../../playground/widget/program.ts'

/** A site with live examples, as far as rendering Markdown and loading its modules goes. */
export interface Site {
  /**
   * Renders a page as VitePress does.
   *
   * @param page Its path in the site.
   * @param includes Gets the files that the page was made from.
   */
  render(markdown: string, page?: string, includes?: string[]): Promise<string>
  /** Loads the compiled program that a rendered page imports. */
  load(key: string): Promise<LiveProgram>
}

/**
 * Makes a site, which takes the place of the one before: VitePress keeps one renderer.
 *
 * @param base The site's base path.
 */
export async function createSite(base = '/'): Promise<Site> {
  const { markdown, plugin } = liveExamples(base)
  disposeMdItInstance()
  const md = await createMarkdownRenderer('docs', { config: markdown }, base)
  return {
    render: (source, page = 'guide/page.md', includes = []) =>
      md.renderAsync(source, {
        path: `docs/${page}`,
        relativePath: page,
        cleanUrls: false,
        includes,
      }),
    async load(key) {
      const code = await load(plugin, `virtual:live-example/${key}`)
      return JSON.parse(code.replace(/^export default /, '')) as LiveProgram
    },
  }
}

/** Resolves and loads a module by the plugin alone. */
async function load(plugin: Plugin, id: string): Promise<string> {
  const { resolveId, load } = plugin as unknown as {
    resolveId: { handler(id: string): string }
    load: { handler(this: { addWatchFile(file: string): void }, id: string): Promise<string> }
  }
  return load.handler.call({ addWatchFile() {} }, resolveId.handler(id))
}

/** The links of a page that lead to its playground. */
export function playgroundLinks(html: string): string[] {
  return Array.from(html.matchAll(/href="([^"]*playground\/#[^"]*)"/g), ([, href]) => href!)
}

/** The keys of the programs that a page imports. */
export function importedKeys(html: string): string[] {
  return Array.from(html.matchAll(/import\('virtual:live-example\/([^']+)'\)/g), ([, key]) => key!)
}
