import { ref } from 'vue'

/** Whether what is on screen came from a link and has not been run yet. As long-lived as the scenario. */
export const arrived = ref(false)
