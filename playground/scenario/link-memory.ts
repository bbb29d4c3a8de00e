import { ref } from 'vue'

/**
 * Whether the program on screen came from a link and has not been run yet. As long-lived as the
 * scenario.
 */
export const arrived = ref(false)
