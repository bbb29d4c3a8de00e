import { interleave, type Sampler } from '../support/interleave.ts'
import { PLAIN_PAGE } from '../support/plain-vitepress.ts'
import { loadCold, type ColdLoad } from './cold-load.ts'
import type { Setting } from './setting.ts'
import { look, runAtOnce, typeAtOnce, typeWrongly } from './visits.ts'

/** The visits used to judge the site, by name in the tables. */
export const VISIT = {
  plain: 'plain VitePress',
  docs: 'the same page here',
  reference: 'a reference page',
  examples: 'a page with live examples',
  bare: 'bare Monaco + TypeScript',
  replMonaco: '@vue/repl with Monaco',
  replCodeMirror: '@vue/repl with CodeMirror',
  typing: 'playground',
  running: 'playground, Run pressed at once',
} as const

export type Visit = (typeof VISIT)[keyof typeof VISIT]

/** Samples of each visit; empty for a page missing from the site. */
export type ColdLoads = ReadonlyMap<Visit, readonly ColdLoad[]>

/** Performs every visit in turn, each with an empty cache. */
export async function visitCold(setting: Setting): Promise<ColdLoads> {
  const { browser, server, plain, bare, repl, site, repeat } = setting
  const visits: [Visit, Sampler<ColdLoad>][] = [
    [VISIT.plain, () => loadCold(browser, plain, '/', look)],
    [VISIT.docs, () => loadCold(browser, server, `/${PLAIN_PAGE}/`, look)],
    [VISIT.bare, () => loadCold(browser, bare, '/', typeWrongly)],
    [VISIT.replMonaco, () => loadCold(browser, repl.monaco, '/', typeWrongly)],
    [VISIT.replCodeMirror, () => loadCold(browser, repl.codemirror, '/', typeAtOnce)],
    [VISIT.typing, () => loadCold(browser, server, '/playground/', typeWrongly)],
    [VISIT.running, () => loadCold(browser, server, '/playground/', runAtOnce)],
  ]
  const { reference, examples } = site
  if (reference) visits.push([VISIT.reference, () => loadCold(browser, server, reference, look)])
  if (examples) visits.push([VISIT.examples, () => loadCold(browser, server, examples, look)])
  const samples = await interleave(repeat, Object.fromEntries(visits), 1)
  return new Map(visits.map(([visit]) => [visit, samples[visit]!]))
}

/**
 * Returns a single figure of some visits.
 *
 * @returns By the visits' names, without visits not performed.
 */
export function figuresOf(
  loads: ColdLoads,
  visits: readonly Visit[],
  figure: (load: ColdLoad) => number,
): Record<string, number[]> {
  return Object.fromEntries(
    visits.flatMap((visit) => {
      const taken = loads.get(visit)
      return taken ? [[visit, taken.map(figure)]] : []
    }),
  )
}
