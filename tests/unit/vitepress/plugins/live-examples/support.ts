import { createMarkdownRenderer, disposeMdItInstance } from 'vitepress'
import type { Plugin } from 'vite'
import { liveExamples } from '../../../../../.vitepress/plugins/live-examples/index.ts'
import type { LiveProgram } from '../../../../../playground/widget/program.ts'

/** A site with live examples, limited to rendering Markdown and loading modules. */
export interface Site {
  /**
   * Renders a page like VitePress.
   *
   * @param page Path in the site.
   * @param includes Receives the source files of the page.
   */
  render(markdown: string, page?: string, includes?: string[]): Promise<string>
  /** Loads the compiled program imported by a rendered page. */
  load(key: string): Promise<LiveProgram>
}

/**
 * Creates a site in place of the previous site: VitePress keeps a single renderer.
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

/** Returns the links of a page to its playground. */
export function playgroundLinks(html: string): string[] {
  return Array.from(html.matchAll(/href="([^"]*playground\/#[^"]*)"/g), ([, href]) => href!)
}

/** Returns the keys of the programs imported by a page. */
export function importedKeys(html: string): string[] {
  return Array.from(html.matchAll(/import\('virtual:live-example\/([^']+)'\)/g), ([, key]) => key!)
}
