/**
 * `npm run bench`: measures the project beside its peers and writes `test-results/bench.{md,json}`.
 * Arguments select the groups by a part of the name; `--repeat N` sets the rounds (7), `--large`
 * adds measurements of several minutes, `--publish` puts the results on the site's performance
 * page.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import { groups } from './groups.ts'
import { readCommandLine } from './options.ts'
import { publish } from './publish.ts'
import type { BenchReport, NamedReport } from './support/bench-report.ts'
import { describeMachine } from './support/machine.ts'
import { group as groupMarkdown, toMarkdown } from './support/markdown.ts'

const { groups: wanted, repeat, large, ...options } = readCommandLine(process.argv.slice(2))
const selected = groups.filter(
  ({ name }) => wanted.length === 0 || wanted.some((word) => name.includes(word)),
)
if (selected.length === 0) {
  console.error(`No such group; there are ${groups.map(({ name }) => name).join(', ')}.`)
  process.exit(1)
}

const say = (text: string) => console.error(`… ${text}`)
const done: NamedReport[] = []
for (const { name, run } of selected) {
  const before = loadavg()[0]!
  const report = await run({ repeat, large, say: (text) => say(`${name}: ${text}`) })
  done.push({ name, load: { before, after: loadavg()[0]! }, ...report })
  console.log(`\n${groupMarkdown(done.at(-1)!).join('\n\n')}`)
}

const report: BenchReport = {
  date: new Date().toISOString(),
  machine: describeMachine(),
  repeat,
  groups: done,
}
mkdirSync('test-results', { recursive: true })
writeFileSync('test-results/bench.md', `${toMarkdown(report)}\n`)
writeFileSync('test-results/bench.json', `${JSON.stringify(report, null, 2)}\n`)
if (options.publish) {
  publish(
    report,
    groups.map(({ name }) => name),
  )
}
console.log('\nWritten to test-results/bench.md and test-results/bench.json.')
process.exit(0)
