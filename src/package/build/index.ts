/** `npm run build:package`: builds the content of `npm pack` into `dist`. */
import { buildScripts } from './scripts.ts'
import { buildTypes } from './types.ts'

await buildScripts()
buildTypes()
