import type { PageData } from 'vitepress'
import { platformIds } from '../src/platforms/list.ts'
import { facts } from '../src/platforms/lists/facts.ts'
import { byId } from '../src/platforms/lists/platforms.ts'
import type { Locale } from '../src/text.ts'
import { pageLocale } from './page-locale.ts'
import { withNames } from './platform-names.ts'

const RUN = { en: 'Run it', zh: '运行' } as const

/** A card of the home page, as VitePress's theme has it. */
interface Feature {
  readonly title: string
  readonly details: string
  readonly link: string
  readonly linkText: string
}

/** Puts a card for each platform in front of the home page's own cards, and names into its tagline. */
export function addPlatformCards({ relativePath, frontmatter }: PageData): void {
  if (frontmatter.layout !== 'home') return
  const locale = pageLocale(relativePath)
  frontmatter.cards = [...cards(locale), ...(frontmatter.cards ?? [])]
  frontmatter.hero.tagline = unbroken(withNames(frontmatter.hero.tagline, locale))
}

/** Keeps a name with a hyphen on a line, as HTML: `uni-app` is a single name. */
const unbroken = (text: string) => text.replace(/\w+-\w+/g, '<span class="unbroken">$&</span>')

function cards(locale: Locale): Feature[] {
  const root = locale === 'en' ? '/' : `/${locale}/`
  return platformIds.map((id) => ({
    title: byId[id].title[locale],
    details: facts[id].summary[locale],
    link: `${root}playground/?platform=${id}`,
    linkText: RUN[locale],
  }))
}
