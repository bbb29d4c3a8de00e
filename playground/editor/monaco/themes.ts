import type * as Editor from 'monaco-editor/editor'

/**
 * Defines Monaco's themes with the site's background, and with stronger colors where Monaco's fall
 * short of 4.5 : 1.
 */
export function defineThemes(monaco: typeof Editor): void {
  monaco.editor.defineTheme('polysocket-light', {
    base: 'vs',
    inherit: true,
    rules: [
      { token: 'annotation', foreground: '6b6b76' },
      // Pages in the colors of the plain editor; Monaco's red is too pale.
      { token: 'tag.html', foreground: '0000ff' },
      { token: 'attribute.name', foreground: '008080' },
      { token: 'attribute.value.html', foreground: 'a31515' },
    ],
    colors: {
      'editor.background': '#ffffff',
      'editorLineNumber.foreground': '#6b6b76',
      'editorLineNumber.dimmedForeground': '#6b6b76',
      'editorLineNumber.activeForeground': '#2d2d33',
      'editorUnnecessaryCode.opacity': '#000000cc',
    },
  })
  monaco.editor.defineTheme('polysocket-dark', {
    base: 'vs-dark',
    inherit: true,
    rules: [
      { token: 'comment', foreground: '8fae82' },
      { token: 'regexp', foreground: 'd98cc0' },
    ],
    colors: {
      'editor.background': '#1b1b1f',
      'editorLineNumber.foreground': '#98989f',
      'editorLineNumber.dimmedForeground': '#98989f',
      'editorLineNumber.activeForeground': '#dfdfd6',
      'editorUnnecessaryCode.opacity': '#000000cc',
    },
  })
}

/** Returns the name of the theme for a light or a dark page. */
export function themeName(dark: boolean): string {
  return dark ? 'polysocket-dark' : 'polysocket-light'
}
