import type { MarkdownRenderer } from 'vitepress'
import { pageParts } from '../plugins/page-parts.ts'
import { fidelity } from './results.ts'
import { tables } from './tables.ts'

/** Puts the tables into pages with a `<!-- fidelity: name -->` comment. */
export function fidelityTables(md: MarkdownRenderer): void {
  pageParts(md, 'fidelity', (locale) => tables(fidelity, locale))
}
