import type { DefaultTheme } from 'vitepress'
import { platforms } from '../../src/platforms/index.ts'
import { conceptIds } from '../../src/platforms/concept-ids.ts'
import { conceptProse } from '../../src/reference/concepts/index.ts'
import type { Locale, Text } from '../../src/text.ts'
import { localeFolders } from './page.ts'
import { folders } from './view.ts'
import { words } from './words.ts'

/** Creates the reference's entries in the main navigation. */
export function referenceNav(locale: Locale): DefaultTheme.NavItemWithLink[] {
  return [
    { ...item(locale, folders.overview, words.reference), activeMatch: '/reference/' },
    { ...item(locale, folders.porting, words.porting), activeMatch: '/porting/' },
  ]
}

/** Creates the sidebar of the reference and of the porting guide. */
export function referenceSidebar(locale: Locale): DefaultTheme.SidebarMulti {
  const reference: DefaultTheme.SidebarItem[] = [
    {
      text: words.reference[locale],
      items: [item(locale, folders.overview, words.overview)],
    },
    {
      text: words.concepts[locale],
      items: conceptIds.map((id) => item(locale, folders.concept(id), conceptProse[id].title)),
    },
    {
      text: words.platforms[locale],
      items: platforms.map(({ id, title }) => item(locale, folders.platform(id), title)),
    },
    {
      text: words.pictures[locale],
      items: [
        item(locale, folders.matrix, words.matrix),
        item(locale, folders.codes, words.codes),
        item(locale, folders.states, words.stateMachines),
        item(locale, folders.order, words.order),
      ],
    },
  ]
  const porting: DefaultTheme.SidebarItem[] = [
    {
      text: words.porting[locale],
      items: [item(locale, folders.porting, words.portingGuide)],
    },
    ...platforms.map((from) => ({
      text: `${words.from[locale]} ${from.title[locale]}`,
      collapsed: true,
      items: platforms
        .filter((to) => to !== from)
        .map((to) => item(locale, folders.port(from.id, to.id), arrow(to.title))),
    })),
  ]
  const root = `/${localeFolders[locale]}`
  return { [`${root}reference/`]: reference, [`${root}porting/`]: porting }
}

const arrow = ({ en, zh }: Text): Text => ({ en: `→ ${en}`, zh: `→ ${zh}` })

const item = (locale: Locale, folder: string, text: Text) => ({
  text: text[locale],
  link: `/${localeFolders[locale]}${folder}/`,
})
