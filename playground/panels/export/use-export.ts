import type { ComputedRef } from 'vue'
import { encodeScenario, LinkError } from '../../../src/permalink/index.ts'
import type { Locale } from '../../../src/text.ts'
import { emitWithTypeScript } from '../../editor/emit.ts'
import { download } from '../../ui/download.ts'
import type { Words } from '../../locales/words.ts'
import type { ScenarioStore } from '../../scenario/store.ts'
import type { Notices } from '../../ui/use-notice.ts'

/** The formats for exporting a scenario. */
export type ScenarioFormat = 'project' | 'page'

/** Saves the scenario on screen as a file, and reports the reason if saving fails. */
export function useExport(
  store: ScenarioStore,
  { notices, locale, t }: { notices: Notices; locale: ComputedRef<Locale>; t: ComputedRef<Words> },
) {
  async function subject() {
    const scenario = store.toScenario()
    const link = `${location.origin}${location.pathname}#${await encodeScenario(scenario)}`
    return { scenario, platform: store.platform.value, locale: locale.value, link }
  }

  async function exportScenario(format: ScenarioFormat): Promise<void> {
    notices.close()
    try {
      const { projectName } = await import('./project/names.ts')
      const what = await subject()
      const name = projectName(what.platform.id)
      if (format === 'project') {
        const { projectZip } = await import('./project/zip.ts')
        download(`${name}.zip`, await projectZip(what))
      } else {
        const { scenarioPage } = await import('./page/html.ts')
        download(`${name}.html`, await scenarioPage(what, emitWithTypeScript(locale.value)))
      }
    } catch (error) {
      const reason =
        error instanceof LinkError ? error.text[locale.value] : (error as Error).message
      notices.show({ text: t.value.export.failed(reason) })
    }
  }

  return exportScenario
}
