import type { MarkdownRenderer } from 'vitepress'
import type { Plugin } from 'vite'
import { pageLocale } from '../../page-locale.ts'
import { compileProgram } from './compiled.ts'
import { fillLinks, placeholder } from './links.ts'
import type { ExampleProgram } from './program.ts'
import { expandExamples } from './tokens.ts'

const PREFIX = 'virtual:live-example/'
const RESOLVED = `\0${PREFIX}`

/**
 * Creates live examples in Markdown: `<LiveExample platform="ohos" id="full-sample" />` for an
 * example of the gallery, and a fence such as ` ```ts live platform=taro scenario=greeter [Title] `
 * for a program of a single page. Both become highlighted code with buttons. The compiled program
 * is a separate module, `virtual:live-example/<key>`, imported by the page on running.
 *
 * @param base The site's base path, with a slash at both ends.
 * @returns The part for `markdown.config` and the part for `vite.plugins`; both belong together.
 */
export function liveExamples(base: string): {
  markdown: (md: MarkdownRenderer) => void
  plugin: Plugin
} {
  const programs = new Map<string, ExampleProgram>()

  function programOf(key: string): ExampleProgram {
    const program = programs.get(key)
    if (!program) throw new Error(`no page shows a live example ${key}`)
    return program
  }

  function markdown(md: MarkdownRenderer): void {
    md.core.ruler.push(
      'live_examples',
      expandExamples(md, {
        add: (program) => programs.set(program.key, program),
        placeholder,
        moduleId: (key) => `${PREFIX}${key}`,
      }),
    )
    const renderAsync = md.renderAsync.bind(md)
    md.renderAsync = async (source, env) => {
      const html = await renderAsync(source, env)
      return fillLinks(html, base, pageLocale(env?.relativePath), programOf)
    }
  }

  const plugin: Plugin = {
    name: 'live-examples',
    resolveId: {
      filter: { id: /^virtual:live-example\// },
      handler: (id) => `\0${id}`,
    },
    load: {
      filter: { id: /^\0virtual:live-example\// },
      async handler(id) {
        const program = programOf(id.slice(RESOLVED.length))
        for (const source of program.sources) this.addWatchFile(source)
        return `export default ${JSON.stringify(await compileProgram(program))}`
      },
    },
  }

  return { markdown, plugin }
}
