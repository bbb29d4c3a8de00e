import { ref, shallowRef } from 'vue'
import type { Text } from '../../../src/text.ts'
import type { Recording } from '../../../src/trace/recording.ts'

/** A HAR that the reader opens: what was found in it, or what is wrong. */
export function useHarFile() {
  const recording = shallowRef<Recording>()
  const problem = ref<Text>()

  function close(): void {
    recording.value = problem.value = undefined
  }

  /** Reads a file; what it takes is fetched only now. */
  async function read(file: File): Promise<void> {
    close()
    const [{ fromHar, MAX_HAR }, { HarError }] = await Promise.all([
      import('../../../src/trace/har/read.ts'),
      import('../../../src/trace/har/error.ts'),
    ])
    try {
      if (file.size > 2 * MAX_HAR) throw new HarError('too-large')
      recording.value = fromHar(await file.text())
    } catch (error) {
      if (!(error instanceof HarError)) throw error
      problem.value = error.text
    }
  }

  return { recording, problem, read, close }
}
