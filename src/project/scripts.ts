import { fileURLToPath } from 'node:url'
import { ModuleLoader, type ModuleScope } from '../runtime/modules.ts'
import { nodeScripts } from '../virtual-run/node-scripts.ts'
import type { CompiledProgram } from './files.ts'

/**
 * Runs a file of a program with the file's imports.
 *
 * @param main Name of the file.
 * @returns The loader, after the file has ended.
 */
export async function startProgram(
  folder: URL,
  { files }: CompiledProgram,
  main: string,
  scope: ModuleScope,
): Promise<ModuleLoader> {
  const scripts = nodeScripts((name) => fileURLToPath(new URL(name, folder)))
  const loader = new ModuleLoader(scripts, files, main, scope)
  await loader.start()
  return loader
}
