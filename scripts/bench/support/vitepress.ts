import { resolve } from 'node:path'
import { runCommand } from './run-command.ts'

/** VitePress's command, from the project's own packages. */
const VITEPRESS = resolve('node_modules/vitepress/bin/vitepress.js')

/**
 * Builds a VitePress site.
 *
 * @param root Folder of `.vitepress`.
 * @param outDir Output folder.
 * @param env Added to the environment.
 * @returns Elapsed seconds.
 */
export function buildVitePress(
  root: string,
  outDir: string,
  env: Readonly<Record<string, string>> = {},
): Promise<number> {
  return runCommand(VITEPRESS, ['build', root, '--outDir', outDir], { BASE: '/', ...env })
}
