import { ref } from 'vue'

/*
 * As long-lived as the scenario: who changes the language, or reloads, meets the same hash again,
 * and it must not be opened a second time over what they have written since.
 */

/** Digest of the hash that what is on screen came from, or that was made of it; empty for none. */
const handled = ref('')
/** Whether what is on screen came from a link and has not been run yet. */
const arrived = ref(false)

/** What the page remembers of the link in its address bar. */
export const linkMemory = { handled, arrived }
