import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { BUDGETS } from '../budgets.ts'
import { interleave, pluck } from '../support/interleave.ts'
import { createPlainVitePress } from '../support/plain-vitepress.ts'
import { table, type Group, type Table } from '../support/report.ts'
import { atMost } from '../support/verdict.ts'
import { buildVitePress } from '../support/vitepress.ts'

const PEER = 'plain VitePress page'
const SITE = 'this site'
const PEAK_MEMORY = resolve('scripts/bench/build/peak-memory.mjs')

/** Time and memory of the site's build, compared with a VitePress site of a single page. */
export const build: Group = {
  name: 'build',
  async run({ repeat, say }) {
    say(`${repeat} times`)
    const plain = createPlainVitePress()
    try {
      const samples = await interleave(repeat, {
        [PEER]: () => measureBuild(plain.folder),
        [SITE]: () => measureBuild('.'),
      })
      const memory = table('Peak memory of the build', 'bytes', pluck(samples, 'peak'), PEER)
      const time = table('Build', 'seconds', pluck(samples, 'seconds'), PEER)
      const own = ({ rows }: Table) => rows.find(({ name }) => name === SITE)!.value
      return {
        tables: [time, memory],
        verdicts: [
          atMost('build: seconds', own(time).median, BUDGETS.build.seconds, 'seconds'),
          atMost(
            'build: peak memory, most of all rounds',
            own(memory).max,
            BUDGETS.build.memory,
            'bytes',
          ),
        ],
        remarks: ['Memory is the resident set of the one process that builds, at its largest.'],
      }
    } finally {
      plain.remove()
    }
  },
}

/** Builds into a temporary folder and removes the folder afterwards. */
async function measureBuild(root: string): Promise<{ seconds: number; peak: number }> {
  const out = mkdtempSync(join(tmpdir(), 'polysocket-bench-'))
  const report = join(out, 'peak-memory')
  try {
    const seconds = await buildVitePress(root, join(out, 'dist'), {
      NODE_OPTIONS: `--import ${PEAK_MEMORY}`,
      PEAK_MEMORY_FILE: report,
    })
    return { seconds, peak: Number(readFileSync(report, 'utf8')) }
  } finally {
    rmSync(out, { recursive: true, force: true })
  }
}
