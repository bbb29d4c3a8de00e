import type { MarkdownRenderer } from 'vitepress'
import { uses } from '../../src/over/uses.ts'
import { platforms } from '../../src/platforms/index.ts'
import type { Locale, Text } from '../../src/text.ts'
import { pageParts } from './page-parts.ts'
import { platformTabs } from './platform-tabs.ts'
import { EXAMPLE, OVER_FILE } from '../web-libraries/names.ts'

const LABEL: Text = { en: 'The same library on each platform', zh: '同一个库在各平台上' }
const PLATFORM: Text = { en: 'Platform', zh: '平台' }
const CLASS: Text = { en: 'The class', zh: '类' }

/** Puts the parts of the guide into a page with a `<!-- web-library: name -->` comment. */
export function webLibraryParts(md: MarkdownRenderer): void {
  pageParts(md, 'web-library', (locale) => ({ examples: tabs(locale), classes: classes(locale) }))
}

const titleOf = (id: string, locale: Locale) =>
  platforms.find((platform) => platform.id === id)!.title[locale]

const tabs = (locale: Locale): string =>
  platformTabs(
    LABEL[locale],
    'library',
    Object.keys(uses).map((id) => ({
      title: titleOf(id, locale),
      content: `<LiveExample platform="${id}" id="${EXAMPLE}" />`,
    })),
  )

/** Returns the lines that create the class, by platform. */
function classes(locale: Locale): string {
  const rows = Object.entries(uses).map(([id, { load, create, of }]) => {
    const lines = [
      ...(load ? [load] : []),
      `import { ${create} } from './${OVER_FILE}'`,
      `${create}(${of})`,
    ]
    return `| ${titleOf(id, locale)} | ${lines.map((line) => `\`${line}\``).join('<br>')} |`
  })
  return [`| ${PLATFORM[locale]} | ${CLASS[locale]} |`, '| --- | --- |', ...rows].join('\n')
}
