/** What takes the keyboard's focus in a pane: its list, its frame, its first control. */
const ENTRANCES = [
  '[role="log"]',
  '[role="grid"]',
  'iframe',
  '[tabindex="0"]',
  'button:not(:disabled), input, select, textarea',
]

/** Puts the keyboard's focus into a pane that is in sight; to its tab where it holds nothing. */
export function focusPane(pane: Element | null | undefined, tab: HTMLElement | null): void {
  for (const entrance of pane ? ENTRANCES : []) {
    const found = pane!.querySelector<HTMLElement>(entrance)
    if (found) return found.focus()
  }
  tab?.focus()
}
