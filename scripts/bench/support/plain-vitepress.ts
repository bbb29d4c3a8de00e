import { readFileSync } from 'node:fs'
import { createScratch, type Scratch } from './scratch.ts'

/** A page of this project without any component, so that VitePress alone can show it, too. */
export const PLAIN_PAGE = 'links'

/** VitePress with its default theme and the text of one page of this project, not yet built. */
export function createPlainVitePress(): Scratch {
  const scratch = createScratch()
  // The page's links lead to pages that this site lacks.
  const config = { title: 'Plain VitePress', ignoreDeadLinks: true }
  scratch.write('.vitepress/config.js', `export default ${JSON.stringify(config)}\n`)
  scratch.write('index.md', readFileSync(`docs/${PLAIN_PAGE}.md`, 'utf8'))
  return scratch
}
