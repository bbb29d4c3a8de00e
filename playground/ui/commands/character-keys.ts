import { ref } from 'vue'

const KEY = 'polysocket-character-keys'

/**
 * Whether shortcuts of one character are heard. They can be turned off, for people who speak to
 * their computer, whose words would set them off (WCAG 2.1.4).
 */
export const characterKeys = ref(read())

/** Sets and remembers it. */
export function setCharacterKeys(on: boolean): void {
  characterKeys.value = on
  try {
    localStorage.setItem(KEY, on ? 'on' : 'off')
  } catch {
    // A browser that keeps nothing still does it for this visit.
  }
}

function read(): boolean {
  try {
    return localStorage.getItem(KEY) !== 'off'
  } catch {
    return true
  }
}
