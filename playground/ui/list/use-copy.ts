import { ref } from 'vue'
import { copyText } from '../copy-text.ts'

/** The rows to copy, and the format. */
export type CopyChoice = [what: 'selection' | 'all', format: 'text' | 'json']

/** The messages after copying. */
interface CopyWords {
  done(count: number): string
  readonly failed: string
}

/**
 * Copies rows of a list, and reports the result.
 *
 * @returns `told` is the message about the latest copying, empty before any.
 */
export function useCopy(words: () => CopyWords) {
  const told = ref('')

  /**
   * Copies rows.
   *
   * @param textOf Loads the format's code, and returns the rows in the format.
   */
  async function copy<Row>(
    rows: readonly Row[],
    textOf: (rows: readonly Row[]) => Promise<string>,
  ): Promise<void> {
    const isCopied = await textOf(rows).then(copyText, () => false)
    told.value = isCopied ? words().done(rows.length) : words().failed
  }

  return { told, copy }
}
