/**
 * Fails when a part of the built site has outgrown `size-budget.json`, and reports the growth. With
 * `--update`, stores the present sizes as the new budget; the commit then shows the changes.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { budgetsFor, overBudget, whatGrew, type Budgets } from './size/compare.ts'
import { measuredPage, measureKinds, total } from './size/kinds.ts'
import { measureParts } from './size/measure-parts.ts'
import { partsOf } from './size/parts.ts'

const FILE = join(import.meta.dirname, 'size-budget.json')

const DIST = '.vitepress/dist'
const measured: Readonly<Record<string, Readonly<Record<string, number>>>> = measureKinds(DIST)
if (process.argv.includes('--update')) {
  const updated = budgetsFor(measured, await measureParts())
  writeFileSync(FILE, `${JSON.stringify(updated, null, 2)}\n`)
}
const budgets: Budgets = JSON.parse(readFileSync(FILE, 'utf8'))
for (const [kind, sizes] of Object.entries(measured)) {
  console.log(`${kind.padEnd(20)}${(total(sizes) / 1000).toFixed(1).padStart(9)} kB gzip`)
}

const excesses = overBudget(budgets, measured, { 'docs page': measuredPage(DIST) })
if (excesses.length > 0) {
  for (const { headline, chunks } of excesses) {
    console.error(`\n${headline}\n${list(chunks)}`)
  }
  console.error('\nBuilding once more, to see by which modules it grew; before compression:')
  const parts = await measureParts()
  for (const { kind } of excesses) {
    const now = partsOf(parts, Object.keys(measured[kind]!))
    console.error(`\n${kind}\n${list(whatGrew(budgets[kind]?.parts ?? {}, now))}`)
  }
  console.error(`
Take out what is not needed. Where the growth is worth it, set new limits with
  npx tsx scripts/bench/size-gate.ts --update`)
  process.exit(1)
}

function list(lines: readonly string[]): string {
  return lines.map((line) => `  ${line}`).join('\n')
}
