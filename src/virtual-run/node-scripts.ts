import { runInThisContext } from 'node:vm'
import type { ScriptSource } from '../runtime/modules.ts'
import type { LoadedFile } from '../runtime/request.ts'
import type { Body, SyntaxFailure } from '../runtime/scripts.ts'

/**
 * Creates a loader of compiled code for Node. Compiling keeps the lines, so stacks point into the
 * source.
 *
 * @param pathOf Returns the path of a file for stacks.
 * @param onLoad Receives the columns of the wrapper on the first line of a file.
 */
export function nodeScripts(
  pathOf: (name: string) => string,
  onLoad: (name: string, indent: number) => void = () => {},
): ScriptSource {
  const load = (file: LoadedFile, parameters: string, asynchronous: boolean): Body => {
    const strict = file.strict ? '"use strict";' : ''
    const keyword = asynchronous ? 'async function' : 'function'
    const head = `(function(${parameters}){return (${keyword}(){${strict}`
    onLoad(file.name, head.length)
    return runInThisContext(`${head}${file.code}\n})})`, { filename: pathOf(file.name) }) as Body
  }
  return {
    load,
    /** Resolves without a place, because syntax errors of Node name the place. */
    async locate(...where): Promise<SyntaxFailure> {
      try {
        load(...where)
      } catch (error) {
        return { error }
      }
      return { error: undefined }
    },
  }
}
