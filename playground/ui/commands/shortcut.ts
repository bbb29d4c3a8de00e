/** A shortcut, e.g. `Mod+Enter`, `Alt+Shift+P`, `F1`, `?`; `Mod` is Cmd on a Mac and Ctrl elsewhere. */
interface Shortcut {
  readonly key: string
  readonly mod: boolean
  readonly alt: boolean
  /** Ignored for a character, because typing the character may need Shift. */
  readonly shift: boolean
}

/** Returns whether the keyboard is a Mac's, with other modifiers; `false` in the build. */
export const hasMacKeys = (): boolean =>
  typeof window !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.platform)

function parse(text: string): Shortcut {
  const parts = text.split('+')
  const has = (name: string) => parts.includes(name)
  return { key: parts.at(-1)!, mod: has('Mod'), alt: has('Alt'), shift: has('Shift') }
}

/** Returns whether a shortcut is a single character without a modifier, like typing. */
export const isCharacter = (text: string): boolean => text.length === 1

/** The parts of a keyboard event used for recognizing a shortcut. */
export type Keys = Pick<
  KeyboardEvent,
  'key' | 'code' | 'altKey' | 'shiftKey' | 'ctrlKey' | 'metaKey'
>

/** Returns whether an event is the shortcut. */
export function matches(text: string, event: Keys, mac: boolean = hasMacKeys()): boolean {
  const { key, mod, alt, shift } = parse(text)
  if (event.ctrlKey !== (mod && !mac) || event.metaKey !== (mod && mac)) return false
  if (event.altKey !== alt) return false
  if (isCharacter(text)) return event.key === key
  if (event.shiftKey !== shift) return false
  if (event.key.toLowerCase() === key.toLowerCase()) return true
  // With Alt a Mac types another character; the key is still where it was.
  return alt && !/^[a-z]$/i.test(event.key) && event.code === `Key${key}`
}

/** Returns whether Alt types a character, as on a Mac: `Ś` on a Polish Mac. */
export const typesWithAlt = ({ key, altKey }: Keys, mac: boolean = hasMacKeys()): boolean =>
  mac && altKey && (key === 'Dead' || (isCharacter(key) && !/^[a-z]$/i.test(key)))

/** Returns a shortcut in readable form: `Ctrl+Shift+P`, or `⇧⌘P` on a Mac. */
export function shortcutText(text: string, mac: boolean = hasMacKeys()): string {
  const { key, mod, alt, shift } = parse(text)
  if (mac) {
    const name = key === 'Enter' ? '↩' : key
    return `${alt ? '⌥' : ''}${shift ? '⇧' : ''}${mod ? '⌘' : ''}${name}`
  }
  return [...(mod ? ['Ctrl'] : []), ...(alt ? ['Alt'] : []), ...(shift ? ['Shift'] : []), key].join(
    '+',
  )
}

/** Returns shortcuts in the form of `aria-keyshortcuts`. */
export function ariaShortcuts(all: readonly string[], mac: boolean = hasMacKeys()): string {
  return all.map((text) => text.replace('Mod', mac ? 'Meta' : 'Control')).join(' ')
}
