import { shallowRef, type ShallowRef } from 'vue'
import type * as Monaco from 'monaco-editor/editor'

/** The parts of Monaco in use. */
type Models = Pick<typeof Monaco.editor, 'getModels' | 'onDidCreateModel'>

/** The pause of the language services after a program that is too much for them. */
export interface Rest {
  /** Whether the services wait for another text. */
  readonly resting: Readonly<ShallowRef<boolean>>
  /** Resolves at once, or while resting with the next change of a program. */
  readonly over: () => Promise<void>
  begin(): void
}

/** Creates the pause. The same text again would take as long again. */
export function createRest(models: Models): Rest {
  const resting = shallowRef(false)
  let over = Promise.resolve()
  return {
    resting,
    over: () => over,
    begin() {
      resting.value = true
      over = nextChange(models).then(() => void (resting.value = false))
    },
  }
}

/** Resolves when a text changes, or another is opened. */
function nextChange(models: Models): Promise<void> {
  return new Promise((resolve) => {
    const listeners = [
      models.onDidCreateModel(done),
      ...models.getModels().map((model) => model.onDidChangeContent(done)),
    ]
    function done() {
      for (const listener of listeners) listener.dispose()
      resolve()
    }
  })
}
