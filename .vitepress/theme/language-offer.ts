const DECLINED = 'polysocket-chinese-declined'

/** Returns whether the first of a browser's languages, the most preferred, is Chinese. */
export function prefersChinese([first = '']: readonly string[]): boolean {
  return /^zh(?:-|$)/i.test(first)
}

/** Returns whether the visitor closed the offer; `true` without storage, so nobody closes it twice. */
export function isDeclined(): boolean {
  try {
    return localStorage.getItem(DECLINED) !== null
  } catch {
    return true
  }
}

/** Remembers that the visitor closed the offer. */
export function remember(): void {
  try {
    localStorage.setItem(DECLINED, '')
  } catch {
    // Closed for this visit only.
  }
}
