import type { Locale } from '../../src/text.ts'

/** Location of the playground, from which the addresses of the site's pages are derived. */
interface Here {
  readonly pathname: string
}

/** Returns the site's own path, with the slash, and without the folder of a language. */
const baseOf = ({ pathname }: Here): string =>
  pathname.replace(/(zh\/)?playground(\/(index\.html)?|\.html)?$/, '')

/** Returns the path of the playground in a language. */
export function playgroundPath(locale: Locale, here: Here = location): string {
  return `${baseOf(here)}${locale === 'zh' ? 'zh/' : ''}playground/`
}

/** Returns the path of a platform's reference in a language. */
export function referencePath(platform: string, locale: Locale, here: Here = location): string {
  return `${baseOf(here)}${locale === 'zh' ? 'zh/' : ''}reference/platforms/${platform}/`
}

/** Opens a page like a link on the current page, so the site need not be reloaded. */
export function follow(href: string): void {
  const link = Object.assign(document.createElement('a'), { href, hidden: true })
  document.body.append(link)
  link.click()
  link.remove()
}
