import type { Plugin } from 'vite'
import { CAPTURED, capturedModule, HELPERS } from './imports.ts'
import { CapturedProgram, HELPERS_FILE, ROOT } from './program.ts'

/**
 * Binds the scripts beside a program to captured built-ins. The sources say `map.get(key)` and
 * `for (const item of items)`; a script of the sandbox calls what the engine had before the program
 * ran, so that a program that replaces `Map.prototype.get` changes only itself.
 *
 * @param entries Main files of all scripts beside a program.
 */
export function capturedBuiltIns(entries: readonly string[]): Plugin {
  return {
    name: 'captured-built-ins',
    enforce: 'pre',
    resolveId(id) {
      if (id === HELPERS) return HELPERS_FILE
      return id.startsWith(CAPTURED) ? `\0${id}` : undefined
    },
    load(id) {
      if (!id.startsWith(`\0${CAPTURED}`)) return undefined
      return capturedModule(id.slice(CAPTURED.length + 1), HELPERS_FILE)
    },
    transform(source, id) {
      const rewritten = programOf(entries, id).rewrite(id, source)
      if (!rewritten) return undefined
      const { code, findings } = rewritten
      const [finding] = findings
      if (finding) throw new Error(`${id.slice(ROOT.length)}:${finding.line}: ${finding.message}`)
      return { code, map: null }
    },
  }
}

/** Reading the types takes seconds, so that all scripts share them. */
let shared: CapturedProgram | undefined

function programOf(entries: readonly string[], id: string): CapturedProgram {
  if (!shared?.isCurrent(id)) shared = new CapturedProgram(entries)
  return shared
}
