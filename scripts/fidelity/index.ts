/**
 * Fails when the fidelity page differs from the latest test results; `--update` rewrites the
 * results. Run after all of `vitest run`, because the specifications store the counts.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FidelityResults } from '../../.vitepress/fidelity/results.ts'
import { collect } from './collect.ts'
import { differences } from './compare.ts'

const FILE = join(import.meta.dirname, '../../.vitepress/fidelity/results.json')

const found = collect()
if (process.argv.includes('--update')) {
  writeFileSync(FILE, `${JSON.stringify(found, null, 2)}\n`)
}
const published = existsSync(FILE)
  ? (JSON.parse(readFileSync(FILE, 'utf8')) as FidelityResults)
  : undefined
const lines = published ? differences(published, found) : ['nothing has been published yet']
if (lines.length > 0) {
  console.error(`The fidelity page is not what the tests give:\n  ${lines.join('\n  ')}`)
  console.error(`If the new figures are right, write them with
  npx tsx scripts/fidelity/index.ts --update`)
  process.exit(1)
}
