import { readFileSync } from 'node:fs'
import { createScratch, type Scratch } from './scratch.ts'

/** A page of this project without components, so that VitePress alone can render the page. */
export const PLAIN_PAGE = 'links'

/**
 * Creates a VitePress project with the default theme and the text of a page of this project, not
 * yet built.
 */
export function createPlainVitePress(): Scratch {
  const scratch = createScratch()
  // The page's links lead to pages that this site lacks.
  const config = { title: 'Plain VitePress', ignoreDeadLinks: true }
  scratch.write('.vitepress/config.js', `export default ${JSON.stringify(config)}\n`)
  scratch.write('index.md', readFileSync(`docs/${PLAIN_PAGE}.md`, 'utf8'))
  return scratch
}
