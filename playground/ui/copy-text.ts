/**
 * Copies text to the clipboard. A page without `https:` has no `navigator.clipboard`; there the
 * older command is used and works right after a click.
 *
 * @returns Whether the text is on the clipboard now.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return copyByCommand(text)
  }
}

/** Copies through the event dispatched by copying, so no selection is lost. */
function copyByCommand(text: string): boolean {
  let taken = false
  const give = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text)
    event.preventDefault()
    taken = event.clipboardData !== null
  }
  document.addEventListener('copy', give, { capture: true, once: true })
  try {
    return document.execCommand('copy') && taken
  } finally {
    document.removeEventListener('copy', give, { capture: true })
  }
}
