/** `npm run platforms`: writes what follows from the list of platforms. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { platformIds } from '../../src/platforms/list.ts'
import { derive, outdated } from './derive.ts'
import { prose } from './prose.ts'

const root = join(import.meta.dirname, '../..')

function write(files: Readonly<Record<string, string>>): void {
  for (const path of outdated(root, files)) {
    writeFileSync(join(root, path), files[path]!)
    console.log(`wrote ${path}`)
  }
}

write(derive(root, platformIds))
// Imported when the lists are up to date: the titles come from there.
const { platforms } = await import('../../src/platforms/index.ts')
write(prose(root, platforms))
