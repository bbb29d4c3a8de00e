import type { editor } from 'monaco-editor/editor'
import { readConditions } from '../../../src/compiler/conditions/read.ts'
import type { Monaco } from './load.ts'

/**
 * Creates a function that dims the parts of the file on screen that conditional comments exclude.
 *
 * @returns Dims by the names that hold; without names, nothing is dimmed.
 */
export function createDimming({ monaco }: Monaco, instance: editor.IStandaloneCodeEditor) {
  const marks = instance.createDecorationsCollection()
  return (names: readonly string[] | undefined): void => {
    const model = instance.getModel()
    if (!model || !names) return marks.clear()
    const { excluded } = readConditions(model.getValue(), new Set(names))
    const range = (from: number, to: number) =>
      monaco.Range.fromPositions(model.getPositionAt(from), model.getPositionAt(to))
    marks.set(
      excluded.map(({ from, to }) => ({
        range: range(from, to),
        options: { inlineClassName: 'excluded-code' },
      })),
    )
  }
}
