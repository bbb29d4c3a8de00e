import type { HeadConfig, TransformContext } from 'vitepress'

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

/** What the head of the page for frames has more than others: its theme, and that it is no page to find. */
export function embedHead({ pageData }: TransformContext): HeadConfig[] {
  if (!isEmbed(pageData.relativePath)) return []
  return [
    ['script', {}, THEME],
    ['meta', { name: 'robots', content: 'noindex' }],
  ]
}

/** Whether a page is the one for frames, by its path or address below the site's base. */
export function isEmbed(path: string): boolean {
  return /^(zh\/)?embed\/(index\.md)?$/.test(path)
}
