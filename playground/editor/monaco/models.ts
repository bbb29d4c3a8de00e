import type { editor } from 'monaco-editor/editor'
import { modelLanguageOf } from '../language.ts'
import type { Monaco } from './load.ts'

/** Monaco's copies of the user's files, each with its own undo history. */
export interface Models {
  get(name: string): editor.ITextModel | undefined
  /**
   * Updates the models to the given files: adds new models, and disposes of models without a file.
   *
   * @returns Names of the files whose text differs from the user's last text.
   */
  update(files: Readonly<Record<string, string>>): string[]
  dispose(): void
}

/** Roots of all open editors; two editors must not share a file's address. */
const roots = new Set<string>()

/** Reserves a root. The first is `file:///`; a second editor on the page gets a separate folder. */
function claimRoot(): string {
  let root = 'file:///'
  for (let number = 2; roots.has(root); number++) root = `file:///${number}/`
  roots.add(root)
  return root
}

/** Converts pasted line breaks to the models' line breaks. */
function normalise(text: string): string {
  return text.replace(/\r\n?/g, '\n')
}

/**
 * Creates an empty set of models.
 *
 * @param onChange Called for every change of text by the user, not for changes by `update`.
 */
export function createModels(
  { monaco }: Monaco,
  onChange: (name: string, text: string) => void,
): Models {
  const root = claimRoot()
  const models = new Map<string, editor.ITextModel>()
  let updating = false

  function add(name: string, text: string): void {
    const model = monaco.editor.createModel(
      normalise(text),
      modelLanguageOf(name),
      monaco.Uri.parse(root + name.split('/').map(encodeURIComponent).join('/')),
    )
    model.updateOptions({
      tabSize: 2,
      insertSpaces: true,
      bracketColorizationOptions: { enabled: false, independentColorPoolPerBracketType: false },
    })
    model.setEOL(monaco.editor.EndOfLineSequence.LF)
    model.onDidChangeContent(() => {
      if (!updating) onChange(name, model.getValue())
    })
    models.set(name, model)
  }

  /** Replaces the text as a single undoable edit, e.g. after a reset. */
  function replace(model: editor.ITextModel, text: string): void {
    model.pushStackElement()
    model.pushEditOperations([], [{ range: model.getFullModelRange(), text }], () => null)
    model.pushStackElement()
  }

  return {
    get: (name) => models.get(name),
    update(files) {
      const replaced: string[] = []
      updating = true
      for (const [name, model] of models) {
        if (Object.hasOwn(files, name)) continue
        model.dispose()
        models.delete(name)
      }
      for (const [name, text] of Object.entries(files)) {
        const model = models.get(name)
        if (!model) add(name, text)
        else if (model.getValue() !== normalise(text)) {
          replace(model, normalise(text))
          replaced.push(name)
        }
      }
      updating = false
      return replaced
    },
    dispose() {
      for (const model of models.values()) model.dispose()
      models.clear()
      roots.delete(root)
    },
  }
}
