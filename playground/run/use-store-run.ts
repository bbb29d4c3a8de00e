import { onBeforeUnmount, watch } from 'vue'
import type { Locale } from '../../src/text.ts'
import { provideComparison } from './comparison-source.ts'
import { emitWithTypeScript } from '../editor/emit.ts'
import { fetchNotes } from './notes.ts'
import { compileScenario, prepareCompiler } from './compile.ts'
import type { ScenarioStore } from '../scenario/store.ts'
import { createSandboxSource } from './sandbox-source.ts'
import { useRun } from './use-run.ts'
import { useScreen } from './use-screen.ts'

/**
 * Runs the program in the store, in a separate sandbox, during the component's life. Another
 * program in the store ends the run and clears the reports.
 *
 * @param container Container of the sandbox's hidden iframes.
 * @param locale Language for Monaco, in case compiling loads Monaco.
 */
export function useStoreRun(
  store: ScenarioStore,
  container: () => HTMLElement,
  locale: () => Locale,
) {
  const screen = useScreen(
    () => store.state.files,
    () => store.state.platform,
  )
  const sandbox = createSandboxSource(container)
  const run = useRun({
    sandbox,
    scenario: store.toScenario,
    platform: () => store.platform.value,
    async compile(scenario, signal) {
      const fallback = emitWithTypeScript(locale())
      const [result] = await Promise.all([
        compileScenario(scenario, store.platform.value, fallback, signal),
        // Here when one is raised; without them a note is shown by its id.
        fetchNotes(scenario.platform).catch(() => {}),
      ])
      return result
    },
    fetchAhead() {
      prepareCompiler()
      return fetchNotes(store.state.platform)
    },
    screen: screen.place,
  })

  provideComparison({ store, sandbox, program: run, locale })
  watch(() => [store.state.platform, store.state.source], run.forget)
  watch(
    () => store.state.mode,
    () => void run.prepare(),
  )
  watch(
    () => store.state.network.offline,
    (offline) => void run.control({ type: 'online', online: !offline }),
  )
  onBeforeUnmount(sandbox.dispose)

  return { run, screen }
}
