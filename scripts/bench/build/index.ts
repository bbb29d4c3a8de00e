import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { interleave, pluck } from '../support/interleave.ts'
import { createPlainVitePress } from '../support/plain-vitepress.ts'
import { table, type Group } from '../support/report.ts'
import { atMost } from '../support/verdict.ts'
import { buildVitePress } from '../support/vitepress.ts'

/**
 * Memory of the smallest hosts used to build sites, less the memory of the system around the build.
 */
const MEMORY_BUDGET = 3e9
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
      const own = memory.rows.find(({ name }) => name === SITE)!.value
      return {
        tables: [table('Build', 'seconds', pluck(samples, 'seconds'), PEER), memory],
        verdicts: [
          atMost('build: peak memory, most of all rounds', own.max, MEMORY_BUDGET, 'bytes'),
        ],
        remarks: [
          'Memory is the resident set of the one process that builds, at its largest. Its limit is what a host with 2 cores and 4 GB, as small ones have that build sites, leaves to a build.',
        ],
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
