import { findMain } from '../../src/scenario/file-names.ts'
import type { Scenario, ScenarioView } from '../../src/scenario/scenario.ts'
import type { Words } from '../locales/words.ts'

/** The visible parts of the page. */
export interface InSight {
  readonly pane: string
  readonly inspect: string
  readonly file: string
}

/** The initial view of a page. */
const AT_FIRST = { pane: 'code', inspect: 'messages' }

/** Returns a scenario with the view, without the initial values; so links stay short. */
export function withView(scenario: Scenario, { pane, inspect, file }: InSight): Scenario {
  const view: ScenarioView = {
    ...(pane !== AT_FIRST.pane && { pane }),
    ...(inspect !== AT_FIRST.inspect && { inspect }),
    ...(file !== findMain(Object.keys(scenario.files)) && { file }),
  }
  return Object.keys(view).length > 0 ? { ...scenario, view } : scenario
}

/** Names the view set by a link, in the words of the tabs. */
export function viewWords({ view = {} }: Scenario, t: Words): string[] {
  const tabs: Readonly<Record<string, string>> = {
    ...t.inspect.tabs,
    code: t.layout.code,
    console: t.layout.console,
    screen: t.screen.label,
  }
  const named = [view.pane, view.inspect].flatMap((id) => (id && tabs[id]) ?? [])
  return [...new Set(named), ...(view.file ? [view.file] : [])]
}
