import { ref, type ComputedRef } from 'vue'
import { LinkError, type Scenario } from '../../src/permalink/index.ts'
import type { Locale } from '../../src/text.ts'
import type { Words } from '../locales/words.ts'
import type { Link } from './useLink.ts'
import type { Notices } from './useNotice.ts'

/** Shares the scenario on screen and says how that went. */
export function useShare(
  link: Link,
  { notices, locale, t }: { notices: Notices; locale: ComputedRef<Locale>; t: ComputedRef<Words> },
) {
  /** The link, when the clipboard would not take it; empty otherwise. */
  const refused = ref('')

  async function share(scenario: Scenario): Promise<void> {
    refused.value = ''
    notices.close()
    try {
      const { url, copied } = await link.share(scenario)
      if (copied) notices.show({ text: t.value.link.copied })
      else refused.value = url
    } catch (error) {
      if (!(error instanceof LinkError)) throw error
      notices.show({ text: error.text[locale.value] })
    }
  }

  return { refused, share }
}
