/** `npm run platforms`: writes what follows from the list of platforms. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { platformIds } from '../../src/platforms/list.ts'
import { derive, outdated } from './derive.ts'

const root = join(import.meta.dirname, '../..')
const files = derive(root, platformIds)
for (const path of outdated(root, files)) {
  writeFileSync(join(root, path), files[path]!)
  console.log(`wrote ${path}`)
}
