import { isStyle } from '../../src/compiler/file-names.ts'

/** A language with colors in the editors, by Monaco's name. */
export type Language = 'typescript' | 'javascript' | 'html'

/** Returns the language of a file; pages, with a kind per platform, look like HTML. */
export function languageOf(file: string): Language {
  if (/\.(?:[cm]?ts|tsx|ets)$/.test(file)) return 'typescript'
  return /\.(?:[cm]?js|jsx|json|wxs)$/.test(file) ? 'javascript' : 'html'
}

/**
 * Returns the language of Monaco's model of a file. One language service knows all scripts of a
 * program, because they import each other.
 */
export function modelLanguageOf(file: string): 'typescript' | 'html' | 'css' {
  if (isStyle(file)) return 'css'
  return languageOf(file) === 'html' ? 'html' : 'typescript'
}
