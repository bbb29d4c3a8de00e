/** A language with colors in the editors, by Monaco's name. */
export type Language = 'typescript' | 'javascript' | 'html'

/** Returns the language of a file; pages, with a kind per platform, look like HTML. */
export function languageOf(file: string): Language {
  if (/\.(?:[cm]?ts|tsx|ets)$/.test(file)) return 'typescript'
  return /\.(?:[cm]?js|jsx|json)$/.test(file) ? 'javascript' : 'html'
}
