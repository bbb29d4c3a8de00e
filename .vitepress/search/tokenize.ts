/**
 * Cuts text into search terms, for the index and for the query alike.
 *
 * Chinese has no spaces, and MiniSearch only finds a term from the beginning; so a run of Han
 * characters becomes overlapping pairs, and a word is found anywhere in a sentence. An API name is
 * kept whole and also cut at the humps, so `connectSocket` is found by `socket`. Intl.Segmenter was
 * rejected: the dictionary differs between engines, and then the index built here and the query cut
 * in the reader's browser would disagree.
 *
 * The function must be self-contained: VitePress sends the source text to the page.
 *
 * @param text Any text of a page or of the search box.
 * @returns The terms in order; MiniSearch lowers the case.
 */
export function tokenize(text: string): string[] {
  const terms: string[] = []
  for (const run of text.match(/\p{Script=Han}+|[^\p{Script=Han}\p{Z}\p{P}\p{S}\p{C}]+/gu) ?? []) {
    if (/\p{Script=Han}/u.test(run)) {
      const characters = Array.from(run)
      if (characters.length === 1) terms.push(run)
      for (let i = 1; i < characters.length; i++) terms.push(characters[i - 1]! + characters[i]!)
      continue
    }
    terms.push(run)
    const humps = run.match(/\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+|\p{N}+|\p{Lo}+/gu) ?? []
    if (humps.length > 1) terms.push(...humps)
  }
  return terms
}
