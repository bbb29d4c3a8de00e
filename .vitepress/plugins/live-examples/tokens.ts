import type { MarkdownRenderer } from 'vitepress'
import { platformById } from '../../../src/platforms/index.ts'
import { findMain } from '../../../src/scenario/file-names.ts'
import type { Text } from '../../../src/text.ts'
import { pageLocale } from '../../page-locale.ts'
import { fenceProgram, parseFenceInfo } from './fence.ts'
import { galleryProgram } from './gallery.ts'
import type { ExampleProgram } from './program.ts'

type CoreRule = Parameters<MarkdownRenderer['core']['ruler']['push']>[1]
type State = Parameters<CoreRule>[0]
type Token = State['tokens'][number]

/** A reference to an example of the gallery, as written in Markdown or in HTML of a page. */
const REFERENCE = /<LiveExample\s([^>]*?)\/>/
const OPEN: Text = { en: 'Open in playground', zh: '在演练场中打开' }

/** Parts of the surrounding plugin for the rule. */
export interface TokenOptions {
  /** Takes in an example that a page shows. */
  add(program: ExampleProgram): void
  /** Returns the placeholder for the example's link, known only after the page is rendered. */
  placeholder(key: string): string
  /** Returns the id of the module with the compiled example. */
  moduleId(key: string): string
}

/**
 * Replaces references and live fences with live examples: each becomes a head, a fence highlighted
 * by VitePress like any other, and the controls.
 */
export function expandExamples(md: MarkdownRenderer, options: TokenOptions): CoreRule {
  return (state) => {
    const locale = pageLocale(state.env?.relativePath)

    function html(content: string): Token {
      const token = new state.Token('html_block', '', 0)
      token.content = content
      return token
    }

    function fence(info: string, source: string, map: Token['map']): Token {
      const token = new state.Token('fence', 'code', 0)
      return Object.assign(token, { markup: '```', info, content: source, map, block: true })
    }

    /**
     * Returns the tokens of an example.
     *
     * @param lines Marked lines of the main file, e.g. `1,4`.
     */
    function example(program: ExampleProgram, map: Token['map'], lines = ''): Token[] {
      options.add(program)
      state.env?.includes?.push(...program.sources)
      const { files, platform } = program.scenario
      const escape = md.utils.escapeHtml
      const name = [platformById(platform)!.title[locale], program.title[locale]]
      const main = findMain(Object.keys(files))!
      const rest = Object.keys(files).filter((file) => file !== main)
      return [
        html(
          `<div class="live-example" role="group" aria-label="${escape(name.filter(Boolean).join(': '))}">\n` +
            `<div class="live-example-head" v-pre>` +
            `<span class="live-example-title">${escape(name.filter(Boolean).join(' · '))}</span>` +
            `<a href="${options.placeholder(program.key)}">${OPEN[locale]}</a></div>\n`,
        ),
        ...[main, ...rest].map((file) => {
          const language = file.slice(file.lastIndexOf('.') + 1)
          const marked = file === main && lines !== '' ? `{${lines}}` : ''
          return fence(`${language}${marked}`, files[file]!, map)
        }),
        // The arrow is escaped because the search takes tags out up to the first `>`.
        html(
          `<LiveExampleControls :load="() =&gt; import('${options.moduleId(program.key)}')" />\n</div>\n`,
        ),
      ]
    }

    /** Cuts HTML at the references inside. */
    function expandHtml(token: Token): Token[] {
      const match = REFERENCE.exec(token.content)
      if (!match) return [token]
      const before = token.content.slice(0, match.index)
      const after = token.content.slice(match.index + match[0].length)
      const { platform, id, lines } = parseReference(match[1]!)
      return [
        html(before),
        ...example(galleryProgram(platform, id), token.map, lines),
        ...expandHtml(html(after)),
      ]
    }

    state.tokens = state.tokens.flatMap((token) => {
      if (token.type === 'html_block' || token.type === 'html_inline') return expandHtml(token)
      const info = token.type === 'fence' && parseFenceInfo(token.info)
      if (info) return example(fenceProgram(info, token.content), token.map)
      const inline = token.children?.filter(({ type }) => type === 'html_inline') ?? []
      if (inline.some(({ content }) => REFERENCE.test(content))) {
        throw new Error('<LiveExample> stands on a line of its own, not in a sentence')
      }
      return [token]
    })
  }
}

/** Reads the attributes of a reference: platform, id and, if any, the marked lines. */
function parseReference(attributes: string): { platform: string; id: string; lines: string } {
  const find = (name: string) => new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1]
  const read = (name: string) => {
    const value = find(name)
    if (value === undefined) throw new Error(`<LiveExample> needs ${name}="…"`)
    return value
  }
  return { platform: read('platform'), id: read('id'), lines: find('lines') ?? '' }
}
