/** `npm run build:package`: builds what `npm pack` packs, into `dist`. */
import { buildScripts } from './scripts.ts'
import { buildTypes } from './types.ts'

await buildScripts()
buildTypes()
