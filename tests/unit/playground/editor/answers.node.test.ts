import { typescript } from 'monaco-editor/languages/features/typescript/lib/typescriptServices'
import { create } from 'monaco-editor/languages/features/typescript/tsWorker'
import { describe, expect, it } from 'vitest'
import { ANSWERS } from '../../../../playground/editor/monaco/answers.ts'
import { createLanguageWorker } from '../../../../playground/editor/monaco/language-worker.ts'

type Methods = Record<string, (...values: unknown[]) => Promise<unknown>>

/** Creates Monaco's TypeScript worker over files by name. */
function workerOver(files: Readonly<Record<string, string>>): Methods {
  const models = Object.entries(files).map(([name, text]) => {
    const uri = { toString: () => `file:///${name}`, path: `/${name}` }
    return { uri, version: 1, getValue: () => text }
  })
  const settings = { compilerOptions: { target: 9, allowNonTsExtensions: true }, extraLibs: {} }
  return createLanguageWorker(
    create({ getMirrorModels: () => models }, settings),
    typescript,
  ) as Methods
}

const nested = (open: string, inside: string, close: string): string =>
  `${open.repeat(30_000)}${inside}${close.repeat(30_000)}`

const DEEP: readonly [string, string][] = [
  ['blocks', nested('{', '', '}')],
  ['lists', `void ${nested('[', '', ']')}`],
  ['parentheses', `void ${nested('(', '0', ')')}`],
  ['functions', nested('function f() {', '', '}')],
  ['templates', `void ${nested('`${', '0', '}`')}`],
  ['types', `type A = ${nested('Array<', '0', '>')}`],
  ['conditions', `void (${nested('0 ? ', '0', ' : 0')})`],
  ['calls of calls', `f${'()'.repeat(30_000)}`],
]

const main = 'file:///main.ts'

describe('the editor’s TypeScript worker, on code that is nested too deeply', () => {
  it.each(DEEP)('has an answer to every question: %s', { timeout: 120_000 }, async (_, code) => {
    const worker = workerOver({ 'main.ts': code })
    for (const name of ['getSyntacticDiagnostics', 'getSemanticDiagnostics']) {
      expect(await worker[name]!(main), name).toBeInstanceOf(Array)
    }
    await worker.getCompletionsAtPosition!(main, 1)
    await worker.getQuickInfoAtPosition!(main, 1)
    await worker.getSignatureHelpItems!(main, 1, {})
    await worker.getDocumentHighlights!(main, 1, [main])
    await worker.getNavigationTree!(main)
    await worker.getFormattingEditsForRange!(main, 0, 10, {})
    expect(await worker.getEmitOutput!(main)).toHaveProperty('outputFiles')
  })

  it('still knows other files', { timeout: 60_000 }, async () => {
    const worker = workerOver({ 'main.ts': DEEP[0]![1], 'other.ts': 'let let = ' })
    expect(await worker.getSyntacticDiagnostics!(main)).toEqual([])
    expect(await worker.getNavigationTree!('file:///other.ts')).toMatchObject({ kind: 'script' })
  })

  it('knows nothing of a file that is gone', async () => {
    const worker = workerOver({ 'main.ts': '1' })
    expect(await worker.getSemanticDiagnostics!('file:///none.ts')).toEqual([])
  })

  it('has such an answer for every question about a file', () => {
    const none = ['getScriptText', 'getLibFiles', 'updateExtraLibs']
    const worker = create({ getMirrorModels: () => [] }, { compilerOptions: {}, extraLibs: {} })
    const methods = Object.getOwnPropertyNames(Object.getPrototypeOf(worker)).filter((name) => {
      const method = (worker as Methods)[name]!
      return method.constructor.name === 'AsyncFunction' && !none.includes(name)
    })
    expect([...ANSWERS].sort()).toEqual(methods.sort())
  })
})
