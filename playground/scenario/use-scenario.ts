import { descriptions } from '../../src/network/scenarios/texts/index.ts'
import { platforms } from '../../src/platforms/index.ts'
import type { Locale } from '../../src/text.ts'
import { exampleFiles } from './gallery.ts'
import { suggestLiveUrl } from './live-url.ts'
import { starter } from './starter.ts'
import { createScenarioStore, type ScenarioStore } from './store.ts'

let store: ScenarioStore | undefined
let language: () => Locale

/**
 * Makes a store of scenarios over everything that the site has.
 *
 * @param locale Language for what the store writes itself, such as a server script to start from.
 */
export function createScenario(locale: () => Locale): ScenarioStore {
  return createScenarioStore({
    platforms,
    filesOf: exampleFiles,
    starter: () => starter[locale()],
    knowsScenario: (id) => descriptions.some((scenario) => scenario.id === id),
    suggestUrl: (scenario) => suggestLiveUrl(location, import.meta.env.BASE_URL, scenario),
  })
}

/**
 * The scenario of this visit. There is one, and it outlives the page: who changes the language or
 * looks something up in the guide finds their program as they left it.
 *
 * @param locale As {@link createScenario} takes it.
 */
export function useScenario(locale: () => Locale): ScenarioStore {
  language = locale
  store ??= createScenario(() => language())
  return store
}
