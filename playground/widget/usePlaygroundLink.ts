import { onBeforeUnmount, onMounted, watch } from 'vue'
import { encodeScenario, LinkError, type Scenario } from '../../src/permalink/index.ts'

/**
 * Makes an example's link to the playground follow what the reader writes, for as long as the
 * component lives. The link is part of the page and leads to the example as it was built.
 *
 * @param inside Any element of the example.
 * @param scenario What is on screen.
 */
export function usePlaygroundLink(inside: () => Element, scenario: () => Scenario): void {
  let link: Element | null | undefined
  let built = ''
  let latest = 0

  onMounted(() => {
    link = inside().closest('.live-example')?.querySelector('.live-example-head a')
    built = link?.getAttribute('href') ?? ''
  })
  onBeforeUnmount(() => {
    latest++
    link?.setAttribute('href', built)
  })

  watch(scenario, async (now) => {
    const own = ++latest
    try {
      const hash = await encodeScenario(now)
      if (own === latest) link?.setAttribute('href', built.replace(/#.*/, `#${hash}`))
    } catch (error) {
      // More than a link can hold: it goes on leading to what it last could.
      if (!(error instanceof LinkError)) throw error
    }
  })
}
