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

/**
 * Returns the additional head of the page for frames: the theme, and the exclusion from search
 * engines.
 */
export function embedHead({ pageData }: TransformContext): HeadConfig[] {
  if (!isEmbed(pageData.relativePath)) return []
  return [
    ['script', {}, THEME],
    ['meta', { name: 'robots', content: 'noindex' }],
  ]
}

/** Returns whether a page is the page for frames, by path or address below the site's base. */
export function isEmbed(path: string): boolean {
  return /^(zh\/)?embed\/(index\.md)?$/.test(path)
}
