import { descriptions } from '../../src/network/scenarios/texts/index.ts'
import { platforms } from '../../src/platforms/shown.ts'
import type { Locale } from '../../src/text.ts'
import { exampleFiles } from './gallery.ts'
import { suggestLiveUrl } from './live-url.ts'
import { starter } from './starter.ts'
import { createScenarioStore, type ScenarioStore } from './store.ts'

let store: ScenarioStore | undefined
let language: () => Locale

/**
 * Creates a store of scenarios over all platforms and examples of the site.
 *
 * @param locale Language for the store's own texts, such as the initial server script.
 */
export function createScenario(locale: () => Locale): ScenarioStore {
  return createScenarioStore({
    platforms,
    filesOf: exampleFiles,
    starter: () => starter[locale()],
    hasServerScenario: (id) => descriptions.some((scenario) => scenario.id === id),
    suggestUrl: (id) => suggestLiveUrl(location, import.meta.env.BASE_URL, id),
  })
}

/**
 * Returns the scenario of this visit. The single scenario outlives the page: a visitor who changes
 * the language or reads the guide finds the program unchanged.
 *
 * @param locale Same as for {@link createScenario}.
 */
export function useScenario(locale: () => Locale): ScenarioStore {
  language = locale
  store ??= createScenario(() => language())
  return store
}
