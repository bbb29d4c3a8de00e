/** Focusable entrances of a pane: the list, the iframe, the first control. */
const ENTRANCES = [
  '[role="log"]',
  '[role="grid"]',
  'iframe',
  '[tabindex="0"]',
  'button:not(:disabled), input, select, textarea',
]

/** Moves the keyboard's focus into a visible pane, or to the tab if the pane is empty. */
export function focusPane(pane: Element | null | undefined, tab: HTMLElement | null): void {
  for (const entrance of pane ? ENTRANCES : []) {
    const found = pane!.querySelector<HTMLElement>(entrance)
    if (found) return found.focus()
  }
  tab?.focus()
}
