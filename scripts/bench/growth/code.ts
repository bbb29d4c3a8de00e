import { compile } from '../../../src/compiler/index.ts'
import { programOf } from '../support/program.ts'
import { startStopwatch } from '../support/stopwatch.ts'
import type { Series } from './series.ts'

/** Programs of increasing length through the compiler used by Run. */
export const code: Series = {
  name: 'Compiling a program',
  per: 'line',
  sizes: [100, 300, 1_000, 3_000, 10_000],
  unit: 'µs',
  async cost(lines) {
    const files = { 'main.ts': programOf(lines, 'socket.close()') }
    const elapsed = startStopwatch()
    const result = await compile(files, { repairs: [] })
    const { processor } = elapsed()
    if (!result.ok) throw new Error(result.errors[0]!.message)
    return processor
  },
}
