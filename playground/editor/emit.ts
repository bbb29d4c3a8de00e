import type { EmitFallback } from '../../src/compiler/index.ts'
import type { Locale } from '../../src/text.ts'
import { loadMonaco } from './monaco/load.ts'

/** Milliseconds for the worker's answer; the worker may be busy with other code for minutes. */
const DEADLINE = 10_000

let count = 0

/**
 * Compiles a single file with the editor's TypeScript worker, fetched on demand. The compiler's
 * fallback for syntax only TypeScript itself can emit.
 *
 * @param locale Language for Monaco, in case the call loads Monaco.
 * @returns `null` when the worker is unavailable or has no answer.
 */
export function emitWithTypeScript(locale: Locale): EmitFallback {
  return async (file, source) => {
    const parts = await loadMonaco(locale).catch(() => undefined)
    if (!parts) return null
    const { monaco, typescript, services } = parts
    services.start()
    // A file of its own: the source may have been mended, and the editor must not show that.
    const uri = monaco.Uri.parse(`file:///.emit/${++count}/main.ts`)
    const model = monaco.editor.createModel(source, 'typescript', uri)
    try {
      const emitting = typescript
        .getTypeScriptWorker()
        .then((getWorker) => getWorker(uri))
        .then((worker) => worker.getEmitOutput(uri.toString()))
      const answer = await Promise.race([emitting, late(DEADLINE)])
      if (!answer) return null
      const { outputFiles } = answer
      const output = (end: string) => outputFiles.find(({ name }) => name.endsWith(end))?.text
      const [code, map] = [output('.js'), output('.js.map')]
      if (code === undefined || map === undefined) return null
      return {
        code: code.replace(/\n\/\/# sourceMappingURL=.*\s*$/, ''),
        map: JSON.stringify({ ...JSON.parse(map), file, sources: [file] }),
      }
    } finally {
      model.dispose()
    }
  }
}

const late = (milliseconds: number): Promise<undefined> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds, undefined))
