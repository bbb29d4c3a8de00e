import type { MarkdownEnv, MarkdownRenderer } from 'vitepress'
import { fidelity } from './results.ts'
import { tables } from './tables.ts'

/** A line of a page in whose place a table is wanted. */
const PLACE = /^<!-- fidelity: (\w+) -->$/gm

/** Puts the tables into the pages that ask for them, for readers and for the search alike. */
export function fidelityTables(md: MarkdownRenderer): void {
  md.core.ruler.before('normalize', 'fidelity', (state) => {
    if (!state.src.includes('<!-- fidelity: ')) return
    const { relativePath } = state.env as MarkdownEnv
    const byName = tables(fidelity, relativePath.startsWith('zh/') ? 'zh' : 'en')
    state.src = state.src.replace(PLACE, (_, name: string) => {
      const table = byName[name]
      if (!table) throw new Error(`${relativePath} asks for a table '${name}', which there is not.`)
      return table
    })
  })
}
