import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundleBare } from '../../src/package/build/bare.ts'
import { LIBRARY, OVER_FILE } from './names.ts'
import { bundleTypes } from './types.ts'

const OVER = fileURLToPath(new URL('../../src/package/over.ts', import.meta.url))

const NOTICE = `/*!
 * The standard's WebSocket class over the API of a platform.
 * Copyright (c) 2026 Polysocket contributors, MIT License.
 */
`

/** Bundles the file with the standard's class over every platform, to copy into a project. */
export const bundleOver = async (): Promise<string> => NOTICE + (await bundleBare(OVER, 'es'))

/** Bundles the types of the file, to copy beside it. */
export const bundleOverTypes = (): string => NOTICE + bundleTypes(OVER)

let examples: Promise<Readonly<Record<string, string>>> | undefined

/** Returns the files of the examples beside the main file, by name: minified, for short links. */
export const exampleFiles = (): Promise<Readonly<Record<string, string>>> =>
  (examples ??= bundleExamples())

async function bundleExamples(): Promise<Readonly<Record<string, string>>> {
  const [over, library] = await Promise.all(
    [OVER, entryOf(LIBRARY)].map((entry) => bundleBare(entry, 'es', { minify: true })),
  )
  return { [OVER_FILE]: over!, [`${LIBRARY}.js`]: library! }
}

/** Returns the path of a package's ES module. */
function entryOf(name: string): string {
  const require = createRequire(import.meta.url)
  const manifest = require.resolve(`${name}/package.json`)
  return join(dirname(manifest), (require(manifest) as { module: string }).module)
}
