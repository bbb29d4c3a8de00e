import { ref } from 'vue'

const KEY = 'polysocket-character-keys'

/**
 * Whether single-character shortcuts are active. Visitors can turn the shortcuts off, for people
 * with speech input, whose words would trigger the shortcuts (WCAG 2.1.4).
 */
export const characterKeys = ref(read())

/** Sets and remembers whether single-character shortcuts are active. */
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
