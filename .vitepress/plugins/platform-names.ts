import type { MarkdownEnv, MarkdownRenderer } from 'vitepress'
import { platformIds } from '../../src/platforms/list.ts'
import { byId } from '../../src/platforms/lists/platforms.ts'
import { tasks } from '../../src/platforms/tasks.ts'
import type { Locale } from '../../src/text.ts'
import { pageLocale } from '../page-locale.ts'
import { withNames } from '../platform-names.ts'
import { platformTabs } from './platform-tabs.ts'
import { pageParts } from './page-parts.ts'

/** Puts names and examples of the listed platforms into pages, so that no page lists platforms. */
export function platformNames(md: MarkdownRenderer): void {
  pageParts(md, 'platforms', (locale) => ({
    examples: examples(locale),
    switch: taskSwitch(locale),
  }))
  md.core.ruler.before('normalize', 'platform-names', (state) => {
    const { relativePath } = state.env as MarkdownEnv
    state.src = withNames(state.src, pageLocale(relativePath))
  })
}

/** Creates tabs with a runnable round trip for each platform, the baseline last. */
function taskSwitch(locale: Locale): string {
  const [task] = tasks
  const [baseline, ...natives] = platformIds
  const tabs = [...natives, baseline].flatMap((id) => {
    const example = task!.examples[id]
    const content = `<LiveExample platform="${id}" id="${example}" />`
    return example ? [{ title: byId[id].title[locale], content }] : []
  })
  return platformTabs(task!.title[locale], 'task', tabs)
}

/** Creates a heading and the first program of each platform but the baseline. */
function examples(locale: Locale): string {
  return platformIds
    .slice(1)
    .flatMap((id) => [
      `### ${byId[id].title[locale]} {#${id}}`,
      `<LiveExample platform="${id}" id="${byId[id].examples[0]!.id}" />`,
    ])
    .join('\n\n')
}
