import { onBeforeUnmount, readonly, ref, watch, type Ref } from 'vue'
import { encodeScenario, LinkError } from '../../src/permalink/index.ts'
import type { Scenario } from '../../src/scenario/scenario.ts'

/**
 * Keeps what a link carries behind its `#` in step with what is on screen, for as long as the
 * component lives. More than a link can hold leaves it as it last was.
 *
 * @param scenario What is on screen.
 * @param immediate Whether it is made at once, or with the first change.
 * @returns Without the `#`; empty until it was made for the first time.
 */
export function useScenarioHash(
  scenario: () => Scenario,
  immediate = false,
): Readonly<Ref<string>> {
  const hash = ref('')
  let latest = 0

  watch(
    scenario,
    async (now) => {
      const own = ++latest
      try {
        const made = await encodeScenario(now)
        if (own === latest) hash.value = made
      } catch (error) {
        if (!(error instanceof LinkError)) throw error
      }
    },
    { immediate },
  )
  onBeforeUnmount(() => latest++)

  return readonly(hash)
}
