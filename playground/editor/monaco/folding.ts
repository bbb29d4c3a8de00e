import type { languages } from 'monaco-editor/editor'

/** Begin and end of regions, and of conditional comments. */
const MARKERS: languages.FoldingMarkers = {
  start: /^\s*(?:\/\/|\/\*|<!--)\s*#(?:region|ifdef|ifndef)\b/,
  end: /^\s*(?:\/\/|\/\*|<!--)\s*#(?:endregion|endif)\b/,
}

/** Lets conditional comments fold as regions do, in scripts and in markup. */
export function foldConditions({
  setLanguageConfiguration,
}: Pick<typeof languages, 'setLanguageConfiguration'>): void {
  for (const language of ['typescript', 'javascript', 'html', 'css']) {
    setLanguageConfiguration(language, { folding: { markers: MARKERS } })
  }
}
