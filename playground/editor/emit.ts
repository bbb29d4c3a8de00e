import type { EmitFallback } from '../../src/compiler/index.ts'
import type { Locale } from '../../src/text.ts'
import { loadMonaco, type Monaco } from './monaco/load.ts'

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
      const emitting = workerOf(typescript)
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

/** Milliseconds between two questions for the worker. */
const AGAIN = 50

/**
 * Returns the access to the worker. Monaco sets a language up some time after the first model of
 * it, tells nobody, and until then refuses.
 *
 * @throws Monaco's refusal after {@link DEADLINE}.
 */
async function workerOf({ getTypeScriptWorker }: Monaco['typescript']) {
  for (let waited = 0; ; waited += AGAIN) {
    try {
      return await getTypeScriptWorker()
    } catch (refusal) {
      if (waited >= DEADLINE) throw refusal
      await late(AGAIN)
    }
  }
}

const late = (milliseconds: number): Promise<undefined> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds, undefined))
