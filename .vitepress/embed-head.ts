import type { HeadConfig, TransformContext } from 'vitepress'
import type { Locale } from '../src/text.ts'
import { pageLocale } from './page-locale.ts'

/*
 * Before anything is drawn, so that a dark frame does not begin with a flash of light. The page's
 * own script does the same once it has come, and goes on doing it.
 */
const THEME = `;(() => {
  const theme = new URLSearchParams(location.search).get('theme')
  const system = matchMedia('(prefers-color-scheme: dark)').matches
  const dark = theme === 'dark' || (theme !== 'light' && system)
  document.documentElement.classList.toggle('dark', dark)
})()`

/*
 * In a frame with `sandbox="allow-scripts"` alone, the page has no origin, and a browser loads none
 * of its scripts from a host that does not allow every origin.
 */
const SANDBOXED: Readonly<Record<Locale, string>> = {
  en: 'The example cannot load in this frame. If the frame has a sandbox attribute, add allow-same-origin to it.',
  zh: '此 iframe 无法加载示例。如果 iframe 带有 sandbox 属性，请在其中加上 allow-same-origin。',
}
const notLoaded = (text: string): string => `;(() => {
  addEventListener('error', ({ target }) => {
    if (origin !== 'null' || !(target instanceof HTMLScriptElement)) return
    const words = document.createElement('p')
    words.setAttribute('role', 'alert')
    words.textContent = ${JSON.stringify(text)}
    document.body.replaceChildren(words)
  }, true)
})()`

/**
 * Returns the additional head of the page for frames: the theme, a message in a frame that loads no
 * scripts, and the exclusion from search engines.
 */
export function embedHead({ pageData }: TransformContext): HeadConfig[] {
  if (!isEmbed(pageData.relativePath)) return []
  return [
    ['script', {}, THEME],
    ['script', {}, notLoaded(SANDBOXED[pageLocale(pageData.relativePath)])],
    ['meta', { name: 'robots', content: 'noindex' }],
  ]
}

/** Returns whether a page is the page for frames, by path or address below the site's base. */
export function isEmbed(path: string): boolean {
  return /^(zh\/)?embed\/(index\.md)?$/.test(path)
}
