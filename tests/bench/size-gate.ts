/**
 * Fails when a part of the built site has outgrown `size-budget.json`, and says what grew. With
 * `--update` it lays the present sizes down as the new budget; the commit then shows what changed.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { budgetsFor, overBudget } from './size/compare.ts'
import { measureKinds, total } from './size/kinds.ts'

const BUDGET = join(import.meta.dirname, 'size-budget.json')

const measured = measureKinds('.vitepress/dist')
if (process.argv.includes('--update')) {
  writeFileSync(BUDGET, `${JSON.stringify(budgetsFor(measured), null, 2)}\n`)
}
const problems = overBudget(JSON.parse(readFileSync(BUDGET, 'utf8')), measured)
for (const [kind, sizes] of Object.entries(measured)) {
  console.log(`${kind.padEnd(20)}${(total(sizes) / 1000).toFixed(1).padStart(9)} kB gzip`)
}
if (problems.length > 0) {
  console.error(`\n${problems.join('\n')}\n
Take out what is not needed. Where the growth is worth it, set new limits with
  npx tsx tests/bench/size-gate.ts --update`)
  process.exit(1)
}
