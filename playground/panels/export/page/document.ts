import type { Locale } from '../../../../src/text.ts'
import { connectSources } from '../../../../src/sandbox/document.ts'
import { deviceStyle } from '../markup.ts'
import {
  codeInScript,
  escapeMarkup as escape,
  jsonInScript,
} from '../../../../src/writing/markup.ts'
import { ELEMENTS, type PageContent } from './content.ts'
import { STYLE } from './style.ts'

/** The content of an exported page before the first run. */
export interface PageSubject {
  readonly locale: Locale
  readonly title: string
  /** Link to the same scenario in the playground. */
  readonly link: string
  /** Source by file name, to be read. */
  readonly files: Readonly<Record<string, string>>
  readonly words: {
    readonly run: string
    readonly stop: string
    readonly state: string
    readonly console: string
    readonly back: string
    /** The message about dropped earlier rows. */
    readonly older: string
  }
}

/**
 * Returns the page's policy. Nothing is fetched, regardless of the page's content. The sandbox's
 * own iframe, under the page's policy as well as a separate policy, still limits the program; both
 * policies name the same hosts in live mode.
 */
const policy = ({ server, reach }: PageContent['request']): string =>
  `default-src 'none'; style-src 'unsafe-inline'; img-src data:; script-src 'unsafe-inline' blob:; worker-src blob:; connect-src ${connectSources({ mode: server.mode, sources: reach })}`

/**
 * Writes the page: a single file for running a scenario offline, from a disk as from a server.
 *
 * @param script Source of the page's script, a classic script.
 */
export function pageDocument(subject: PageSubject, content: PageContent, script: string): string {
  const { locale, title, link, files, words } = subject
  const { screen } = content
  const sources = Object.entries(files).map(
    ([name, source]) =>
      `<details open><summary>${escape(name)}</summary><pre><code>${escape(source)}</code></pre></details>`,
  )
  return `<!doctype html>
<html lang="${locale === 'zh' ? 'zh-CN' : 'en'}">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(content.request)}">
<meta name="viewport" content="width=device-width">
<title>${escape(title)}</title>
<style>${STYLE}${screen ? deviceStyle(screen.platform) : ''}</style>
<header>
<h1>${escape(title)}</h1>
<button type="button" id="${ELEMENTS.run}">${escape(words.run)}</button>
<button type="button" id="${ELEMENTS.stop}">${escape(words.stop)}</button>
<span role="status" id="${ELEMENTS.state}" aria-label="${escape(words.state)}"></span>
<a href="${escape(link)}">${escape(words.back)}</a>
</header>
<main>
<section>${sources.join('\n')}</section>
${screen ? `<div class="phone" id="${ELEMENTS.screen}"></div>` : ''}
<div class="output">
<p id="${ELEMENTS.older}" hidden>${escape(words.older)}</p>
<ol role="log" id="${ELEMENTS.console}" aria-label="${escape(words.console)}"></ol>
</div>
</main>
<div id="${ELEMENTS.sandbox}" hidden></div>
<script type="application/json" id="${ELEMENTS.content}">${jsonInScript(content)}</script>
<script>${codeInScript(script)}</script>
</html>
`
}
