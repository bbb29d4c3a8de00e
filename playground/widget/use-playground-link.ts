import { onBeforeUnmount, onMounted, watch } from 'vue'
import type { Scenario } from '../../src/scenario/scenario.ts'
import { useScenarioHash } from '../scenario/use-scenario-hash.ts'

/**
 * Updates an example's link to the playground with the reader's changes, during the component's
 * life. The link is part of the page and leads to the built example.
 *
 * @param inside Any element of the example.
 * @param scenario The scenario on screen.
 */
export function usePlaygroundLink(inside: () => Element, scenario: () => Scenario): void {
  let link: Element | null | undefined
  let built = ''

  onMounted(() => {
    link = inside().closest('.live-example')?.querySelector('.live-example-head a')
    built = link?.getAttribute('href') ?? ''
  })
  onBeforeUnmount(() => link?.setAttribute('href', built))

  watch(useScenarioHash(scenario), (hash) =>
    link?.setAttribute('href', built.replace(/#.*/, `#${hash}`)),
  )
}
