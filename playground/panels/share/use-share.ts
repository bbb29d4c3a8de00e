import { shallowRef, type ComputedRef } from 'vue'
import { LinkError } from '../../../src/permalink/index.ts'
import type { Scenario } from '../../../src/scenario/scenario.ts'
import type { Locale } from '../../../src/text.ts'
import type { Link, Shared } from '../../scenario/use-link.ts'
import type { Notices } from '../../ui/use-notice.ts'

/** Shares the scenario on screen, and reports the reason if sharing fails. */
export function useShare(
  link: Link,
  { notices, locale }: { notices: Notices; locale: ComputedRef<Locale> },
) {
  /** The link in the dialog, already copied. */
  const shared = shallowRef<Shared>()

  async function share(scenario: Scenario): Promise<void> {
    notices.close()
    try {
      shared.value = await link.share(scenario)
    } catch (error) {
      if (!(error instanceof LinkError)) throw error
      notices.show({ text: error.text[locale.value] })
    }
  }

  function close(): void {
    shared.value = undefined
  }

  return { shared, share, close }
}
