import { escapeMarkup } from '../../src/writing/markup.ts'

/** A tab with Markdown. */
export interface Tab {
  readonly title: string
  readonly content: string
}

/**
 * Creates tabs as Markdown: a group of radio buttons, each followed by its label and its content,
 * so that the arrow keys switch tabs and no script is needed.
 *
 * @param label Name of the group.
 * @param name Unique in the page.
 */
export function platformTabs(label: string, name: string, tabs: readonly Tab[]): string {
  const parts = tabs.map(({ title, content }, index) => {
    const id = `${name}-${index}`
    const checked = index === 0 ? ' checked' : ''
    return (
      `<input type="radio" name="${name}" id="${id}"${checked}>` +
      `<label for="${id}">${escapeMarkup(title)}</label>\n<div class="platform-tab">\n\n${content}\n\n</div>`
    )
  })
  return `<div class="platform-tabs" role="radiogroup" aria-label="${escapeMarkup(label)}">\n${parts.join('\n')}\n</div>`
}
