import type { MarkdownRenderer } from 'vitepress'
import { pageParts } from '../plugins/page-parts.ts'
import { parts } from './parts.ts'
import { published } from './report.ts'

/** Puts tables and plots into pages with a `<!-- performance: name -->` comment. */
export function performanceParts(md: MarkdownRenderer): void {
  pageParts(md, 'performance', (locale) => parts(published, locale))
}
