/** Colors and fonts of a drawing outside any page. */
const FONTS = {
  font: "system-ui, 'Noto Sans SC', sans-serif",
  code: 'ui-monospace, Menlo, Consolas, monospace',
}
const LIGHT = {
  text: '#3c3c43',
  quiet: '#67676c',
  lane: '#d9d9de',
  bad: '#b8272c',
  note: '#0f766e',
  ground: '#ffffff',
}
const DARK: typeof LIGHT = {
  text: '#dfdfd6',
  quiet: '#98989f',
  lane: '#3c3f44',
  bad: '#f66f81',
  note: '#2dd4bf',
  ground: '#1b1b1f',
}

/** Returns the colors of a drawing as a style sheet. */
export function colourSheet(dark: boolean): string {
  const values = Object.entries({ ...(dark ? DARK : LIGHT), ...FONTS })
  const variables = values.map(([name, value]) => `--diagram-${name}:${value}`).join(';')
  return `.sequence-diagram{${variables}}\n`
}

/** Returns whether the page is dark now. */
export function isDark(): boolean {
  return document.documentElement.classList.contains('dark')
}
