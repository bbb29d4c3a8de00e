import type { editor } from 'monaco-editor/editor'
import type { CompileError } from '../../../src/compiler/index.ts'
import type { Locale } from '../../../src/text.ts'
import { createDimming } from './dimming.ts'
import type { Monaco } from './load.ts'
import { markProblems } from './markers.ts'
import { createModels } from './models.ts'
import { OPTIONS } from './options.ts'
import { letTabLeave } from './tab-key.ts'
import { themeName } from './themes.ts'

/** Content and settings of an editor. Everything may change while the editor is open. */
export interface SessionState {
  readonly files: Readonly<Record<string, string>>
  /** The file on screen. */
  readonly active: string
  readonly problems: readonly CompileError[]
  /** Names that conditional comments may ask for; none are read if unset. */
  readonly conditions: readonly string[] | undefined
  readonly locale: Locale
  /** Name for assistive technology. */
  readonly label: string
  readonly readonly: boolean
  readonly dark: boolean
}

export interface SessionEvents {
  change(file: string, text: string): void
  run(): void
}

/** A Monaco editor over all files of a program. */
export interface Session {
  update(state: SessionState): void
  /**
   * Moves the caret to a place of the active file and scrolls the place into view; line and column
   * count from 1.
   */
  reveal(line: number, column: number): void
  /** Takes over a selection by offsets, the form of a text area's selection. */
  select(start: number, end: number): void
  focus(): void
  /** Returns the formatter of the active file; `undefined` where the language has no formatter. */
  formatter(): (() => void) | undefined
  dispose(): void
}

/** Opens an editor in an element. */
export function openSession(
  parts: Monaco,
  element: HTMLElement,
  initial: SessionState,
  events: SessionEvents,
): Session {
  const { monaco } = parts
  const models = createModels(parts, events.change)
  const views = new Map<string, editor.ICodeEditorViewState | null>()
  const instance = monaco.editor.create(element, { ...OPTIONS, model: null })
  const dimExcluded = createDimming(parts, instance)
  let shown = ''
  letTabLeave(parts, instance)
  parts.services.startWhenTouched(element)
  instance.addAction({
    id: 'polysocket.run',
    label: { en: 'Run', zh: '运行' }[initial.locale],
    keybindings: [monaco.KeyMod.CtrlCmd | monaco.KeyCode.Enter],
    run: () => events.run(),
  })

  function show(name: string): void {
    if (name === shown && instance.getModel() === models.get(name)) return
    if (models.get(shown)) views.set(shown, instance.saveViewState())
    instance.setModel(models.get(name) ?? null)
    instance.restoreViewState(views.get(name) ?? null)
    shown = name
  }

  function reveal(lineNumber: number, column: number): void {
    instance.setPosition({ lineNumber, column })
    instance.revealPositionInCenterIfOutsideViewport({ lineNumber, column })
  }

  let current: SessionState | undefined
  function update(state: SessionState): void {
    const replaced = models.update(state.files)
    for (const name of replaced) views.delete(name)
    // Marks move with the text as it is edited, so they are only set when there are new ones.
    if (state.problems !== current?.problems) {
      for (const name of Object.keys(state.files)) {
        const problems = state.problems.filter(({ file }) => file === name)
        markProblems(parts, models.get(name)!, problems, state.locale)
      }
    }
    show(state.active)
    dimExcluded(state.conditions)
    if (replaced.includes(state.active)) reveal(1, 1)
    if (state.readonly !== current?.readonly || state.label !== current.label) {
      instance.updateOptions({ readOnly: state.readonly, ariaLabel: state.label })
    }
    if (state.dark !== current?.dark) monaco.editor.setTheme(themeName(state.dark))
    current = state
  }

  update(initial)
  return {
    update,
    reveal,
    select(start, end) {
      const model = instance.getModel()
      if (!model) return
      const [from, to] = [model.getPositionAt(start), model.getPositionAt(end)]
      instance.setSelection(monaco.Range.fromPositions(from, to))
      instance.revealRange(monaco.Range.fromPositions(to))
    },
    focus: () => instance.focus(),
    formatter() {
      const action = instance.getAction('editor.action.formatDocument')
      if (!action?.isSupported()) return undefined
      return () => {
        instance.focus()
        void action.run()
      }
    },
    dispose() {
      instance.dispose()
      models.dispose()
    },
  }
}
