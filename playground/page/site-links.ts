import type { Locale } from '../../src/text.ts'

/** Addresses of the site's pages, from that of the playground. */
interface Here {
  readonly pathname: string
}

/** The site's own path, with its slash, and without the folder of a language. */
const baseOf = ({ pathname }: Here): string =>
  pathname.replace(/(zh\/)?playground(\/(index\.html)?|\.html)?$/, '')

/** The playground in a language. */
export function playgroundPath(locale: Locale, here: Here = location): string {
  return `${baseOf(here)}${locale === 'zh' ? 'zh/' : ''}playground/`
}

/** A platform's reference in a language. */
export function referencePath(platform: string, locale: Locale, here: Here = location): string {
  return `${baseOf(here)}${locale === 'zh' ? 'zh/' : ''}reference/platforms/${platform}/`
}

/** Goes to a page as a link on this one does, so that the site need not be loaded anew. */
export function follow(href: string): void {
  const link = Object.assign(document.createElement('a'), { href, hidden: true })
  document.body.append(link)
  link.click()
  link.remove()
}
