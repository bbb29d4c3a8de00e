import { afterAll, afterEach } from 'vitest'
import { saveFigures } from '../../../support/save-figures.ts'

/** Counts the specifications of a file for the fidelity page, and those that hold. */
export function countCases(name: string): void {
  const counts = { compared: 0, same: 0 }
  afterEach(({ task }) => {
    counts.compared++
    if (task.result?.state !== 'fail') counts.same++
  })
  afterAll(() => saveFigures(`xts-${name}`, { [name]: counts }))
}
