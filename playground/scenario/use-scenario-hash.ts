import { onBeforeUnmount, readonly, ref, watch, type Ref } from 'vue'
import { encodeScenario, LinkError } from '../../src/permalink/index.ts'
import type { Scenario } from '../../src/scenario/scenario.ts'

/**
 * Updates the content of a link's `#` part to match the scenario on screen, during the component's
 * life. Beyond the capacity of a link, the last value stays.
 *
 * @param scenario The scenario on screen.
 * @param immediate Whether the first update is immediate, or with the first change.
 * @returns Without the `#`; empty until the first update.
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
