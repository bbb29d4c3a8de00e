import { readFileSync } from 'node:fs'
import { createScratch, type Scratch } from './scratch.ts'

/** A page of this project without any component, so that VitePress alone can show it, too. */
export const PLAIN_PAGE = 'links'

/** VitePress with its default theme and the text of one page of this project, not yet built. */
export function createPlainVitePress(): Scratch {
  const scratch = createScratch()
  scratch.write('.vitepress/config.js', `export default { title: 'Plain VitePress' }\n`)
  scratch.write('index.md', readFileSync(`docs/${PLAIN_PAGE}.md`, 'utf8'))
  return scratch
}
