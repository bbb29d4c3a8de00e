import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type Rolldown } from 'vite'
import { listFiles } from './list-files.ts'

const ENTRY = fileURLToPath(new URL('worker.ts', import.meta.url))

/**
 * Writes the service worker of a built site, `sw.js`, once everything else is there.
 *
 * @param folder Where the site was built.
 * @param base The site's base path, with a slash at both ends.
 */
export async function buildServiceWorker(folder: string, base: string): Promise<void> {
  const manifest = await listFiles(folder, base)
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    define: {
      __OFFLINE_MANIFEST__: JSON.stringify(manifest),
      'process.env.NODE_ENV': '"production"',
    },
    build: {
      write: false,
      target: 'es2022',
      minify: true,
      rolldownOptions: { input: ENTRY, output: { format: 'iife', codeSplitting: false } },
    },
  })
  const { output } = (Array.isArray(result) ? result[0]! : result) as Rolldown.RolldownOutput
  await writeFile(join(folder, 'sw.js'), output[0].code)
}
