import { onScopeDispose, ref, shallowRef, watch } from 'vue'
import { BoundError, porting } from '../../../src/bounded/index.ts'
import type { PortJob } from '../../../src/port/job.ts'
import type { Locale } from '../../../src/text.ts'
import type { PortWords } from '../../locales/port.ts'

/** Longest duration of porting, in milliseconds. */
const LONGEST = 5_000

/**
 * Ports a program to a chosen target, in a worker.
 *
 * @param program The program; does not change.
 * @param first Id of the first target; empty for the first of the list.
 */
export function usePort(
  program: Pick<PortJob['input'], 'files' | 'from'>,
  first: string,
  { locale, words }: { locale: () => Locale; words: () => PortWords },
) {
  const target = ref(first)
  const targets = shallowRef<readonly string[]>([])
  /** The port to the target; unset while porting, and if porting failed. */
  const result = shallowRef<PortJob['output']>()
  const problem = ref('')
  let turn: AbortController | undefined

  async function port(): Promise<void> {
    turn?.abort()
    const { signal } = (turn = new AbortController())
    result.value = undefined
    problem.value = ''
    try {
      const { from } = program
      const input = { files: { ...program.files }, from, to: target.value }
      const output = await porting.run('port', input, { signal, deadline: LONGEST })
      targets.value = output.targets
      target.value = output.to
      result.value = output
    } catch (error) {
      if (signal.aborted) return
      const reason = error instanceof BoundError ? error.text[locale()] : reasonOf(error)
      problem.value = words().failed(reason)
    }
  }

  watch(target, (to) => to !== result.value?.to && void port())
  onScopeDispose(() => {
    turn?.abort()
    porting.dispose()
  })
  void port()

  return { target, targets, result, problem }
}

/** Returns the message of anything thrown. */
export const reasonOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error)
