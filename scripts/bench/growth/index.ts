import type { Group } from '../support/report.ts'
import { code } from './code.ts'
import { entries } from './entries.ts'
import { messages } from './messages.ts'
import { binary, text } from './payload.ts'
import { measureSeries } from './series.ts'
import { snapshots } from './snapshots.ts'
import { sockets } from './sockets.ts'

/** Cost of work as the amount grows. The cost must grow linearly at most. */
export const growth: Group = {
  name: 'growth',
  async run(options) {
    const reports = []
    for (const series of [messages, sockets, text, binary, code, snapshots, entries]) {
      reports.push(await measureSeries(series, options))
    }
    return {
      tables: reports.flatMap(({ tables }) => tables),
      verdicts: reports.flatMap(({ verdicts }) => verdicts),
      remarks: reports.flatMap(({ remarks }) => remarks),
      growth: reports.flatMap(({ growth = [] }) => growth),
    }
  },
}
