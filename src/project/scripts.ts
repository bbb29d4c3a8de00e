import { fileURLToPath } from 'node:url'
import { runInThisContext } from 'node:vm'
import { ModuleLoader, type ModuleScope, type ScriptSource } from '../runtime/modules.ts'
import type { LoadedFile } from '../runtime/request.ts'
import type { Body } from '../runtime/scripts.ts'
import type { CompiledProgram } from './files.ts'

/**
 * Runs a file of a program with the file's imports.
 *
 * @param main Name of the file.
 * @returns The exports, after the file has ended.
 */
export async function startProgram(
  folder: URL,
  { files }: CompiledProgram,
  main: string,
  scope: ModuleScope,
): Promise<unknown> {
  const loader = new ModuleLoader(createScripts(folder), files, main, scope)
  await loader.start()
  return loader.exports
}

/**
 * Loads compiled code in Node under the path of the source file. Compiling keeps the lines, so
 * stacks point into the source.
 */
function createScripts(folder: URL): ScriptSource {
  const load = (file: LoadedFile, parameters: string, asynchronous: boolean): Body => {
    const strict = file.strict ? '"use strict";' : ''
    const keyword = asynchronous ? 'async function' : 'function'
    const head = `(function(${parameters}){return (${keyword}(){${strict}`
    return runInThisContext(`${head}${file.code}\n})})`, {
      filename: fileURLToPath(new URL(file.name, folder)),
      columnOffset: -head.length,
    })
  }
  return {
    load,
    /** Resolves without a place, because syntax errors of Node name the place. */
    async locate(...where) {
      try {
        load(...where)
      } catch (error) {
        return { error }
      }
      return { error: undefined }
    },
  }
}
