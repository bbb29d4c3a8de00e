import type { Locale } from '../../../../src/text.ts'
import { escapeMarkup as escape, jsonInScript } from '../../../../src/writing/markup.ts'
import { words } from '../../../locales/all.ts'
import { BASE_STYLE, deviceStyle } from '../markup.ts'
import type { ExportSubject } from '../subject.ts'

/**
 * Writes the documents of a project's screen: the phone, and the document on the screen.
 *
 * @returns Text by name.
 */
export function screenDocuments({ platform, locale, link }: ExportSubject) {
  const { run, screen, export: texts } = words[locale]
  const style = `${BASE_STYLE}${deviceStyle(platform.id)}p { margin: 16px; text-align: center; }`
  const title = escape(`${platform.title[locale]} · Polysocket`)
  const label = escape(screen.label)
  const { stopped, running } = run.state
  return {
    'index.html': `${head(locale, title)}
<style>${style}</style>
<header>
<h1>${title}</h1>
<button type="button">${escape(texts.restart)}</button>
<span role="status" aria-label="${escape(run.stateLabel)}"></span>
<a href="${escape(link)}">${escape(texts.back)}</a>
</header>
<main>
<div class="phone"><iframe title="${label}" src="device"></iframe></div>
<p>${escape(texts.terminal)}</p>
</main>
<script>
const states = ${jsonInScript({ running, stopped })}
const frame = document.querySelector('iframe')
addEventListener('message', ({ source, data }) => {
  if (source === frame.contentWindow) document.querySelector('[role=status]').textContent = states[data]
})
document.querySelector('button').addEventListener('click', () => frame.contentWindow.location.reload())
</script>
</html>
`,
    'device.html': `${head(locale, label)}
<body></body>
<script src="device.js"></script>
</html>
`,
  }
}

function head(locale: Locale, title: string): string {
  return `<!doctype html>
<html lang="${locale === 'zh' ? 'zh-CN' : 'en'}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<link rel="icon" href="data:,">
<title>${title}</title>`
}
