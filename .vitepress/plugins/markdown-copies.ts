import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { MarkdownEnv, MarkdownRenderer } from 'vitepress'
import { SERVER_FILE } from '../../src/scenario/file-names.ts'
import { galleryProgram } from './live-examples/gallery.ts'

/** Pages that are programs, not texts. */
const PROGRAMS = /^(zh\/)?(playground|embed)\/?(index)?\.md$/

/**
 * Keeps the Markdown of each page, and writes the texts beside the pages, with a list of all pages in
 * `llms.txt`: for readers that are programs.
 *
 * @param base The site's base path, with a slash at both ends.
 * @returns The last part of `markdown.config` and the part for `buildEnd`; both belong together.
 */
export function markdownCopies(base: string): {
  markdown: (md: MarkdownRenderer) => void
  write: (folder: string) => Promise<void>
} {
  const kept = new Map<string, string>()

  function markdown(md: MarkdownRenderer): void {
    md.core.ruler.before('normalize', 'markdown-copies', (state) => {
      const { relativePath, includes } = state.env as MarkdownEnv & { includes?: unknown }
      // The search renders pages as well, without includes, and cuts them.
      if (relativePath && includes && !PROGRAMS.test(relativePath)) {
        kept.set(pathOf(relativePath), state.src)
      }
    })
  }

  async function write(folder: string): Promise<void> {
    const pages = [...kept].map(([path, source]) => ({ path, text: plainMarkdown(source) }))
    for (const { path, text } of pages) {
      const file = join(folder, path, 'index.md')
      await mkdir(dirname(file), { recursive: true })
      await writeFile(file, text)
    }
    await writeFile(join(folder, 'llms.txt'), listOfPages(pages, base))
  }

  return { markdown, write }
}

/** Returns the path of a page; a page is rendered as its file and as the folder it becomes. */
const pathOf = (file: string) => file.replace(/(^|\/)index\.md$/, '$1').replace(/\.md$/, '/')

/** Returns a page's text without scripts, comments and components; live examples become fences. */
export function plainMarkdown(source: string): string {
  return `${source
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .replace(/<script setup[\s\S]*?<\/script>\n*/g, '')
    .replace(/<!--[\s\S]*?-->\n*/g, '')
    .replace(
      /<LiveExample platform="([^"]+)" id="([^"]+)" \/>/g,
      (_, platform: string, id: string) => program(platform, id),
    )
    .replace(/^<[A-Z]\w*\b[^>]*\/>\n*/gm, '')
    .replaceAll('<wbr>', '')
    .replace(/^(#+ .*?) \{#[\w-]+\}$/gm, '$1')
    .trim()}\n`
}

function program(platform: string, id: string): string {
  const { files } = galleryProgram(platform, id).scenario
  return Object.entries(files)
    .map(([file, code]) => {
      const language = file.slice(file.lastIndexOf('.') + 1)
      const name = file === SERVER_FILE ? `${file}:\n\n` : ''
      return `${name}\`\`\`${language}\n${code.trimEnd()}\n\`\`\``
    })
    .join('\n\n')
}

/** Lists pages by path, the English pages first. */
export function listOfPages(
  pages: readonly { readonly path: string; readonly text: string }[],
  base: string,
): string {
  const lines = [...pages]
    .sort(
      (a, b) =>
        Number(a.path.startsWith('zh/')) - Number(b.path.startsWith('zh/')) ||
        (a.path < b.path ? -1 : 1),
    )
    .flatMap(({ path, text }) => {
      const title = /^# (.+)$/m.exec(text)?.[1]
      return title ? [`- [${title}](${base}${path}index.md)`] : []
    })
  return `# Polysocket\n\n${lines.join('\n')}\n`
}
