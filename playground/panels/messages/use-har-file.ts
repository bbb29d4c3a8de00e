import { ref, shallowRef, type Ref } from 'vue'
import { BoundError, reading } from '../../../src/bounded/index.ts'
import type { Text } from '../../../src/text.ts'
import type { Replay } from '../../../src/trace/replay/job.ts'
import type { ReplayOptions } from '../../../src/trace/replay/script.ts'

/** Longest time for reading a file, in milliseconds. */
const LONGEST = 20_000

/**
 * Reads a HAR opened by the reader and provides the replay, or the error. A worker reads the file,
 * and reads again for another speed, because the content may be large.
 *
 * @param locale Language of the replay's comments.
 */
export function useHarFile(locale: Readonly<Ref<ReplayOptions['locale']>>) {
  const replay = shallowRef<Replay>()
  const problem = ref<Text>()
  const speed = ref(1)
  let opened: File | undefined
  let latest: AbortController | undefined

  function close(): void {
    latest?.abort()
    opened = replay.value = problem.value = undefined
  }

  /** Reads a file, and cancels an earlier read still in progress. */
  async function read(file: File): Promise<void> {
    close()
    opened = file
    speed.value = 1
    await write()
  }

  /** Writes the replay of the same file at another speed. */
  async function setSpeed(next: number): Promise<void> {
    latest?.abort()
    speed.value = next
    await write()
  }

  async function write(): Promise<void> {
    if (!opened) return
    const turn = (latest = new AbortController())
    const options = { speed: speed.value, locale: locale.value }
    try {
      const bounds = { signal: turn.signal, deadline: LONGEST }
      const result = await reading.run('replay', { file: opened, options }, bounds)
      if (turn !== latest) return
      if ('replay' in result) replay.value = result.replay
      else problem.value = result.problem
    } catch (error) {
      if (turn.signal.aborted) return
      if (!(error instanceof BoundError)) throw error
      replay.value = undefined
      problem.value = error.text
    }
  }

  return { replay, problem, speed, read, setSpeed, close }
}
