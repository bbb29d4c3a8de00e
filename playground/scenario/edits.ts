import { SERVER_FILE } from '../../src/scenario/file-names.ts'
import type { Current } from './current.ts'
import type { Opening } from './opening.ts'
import { programOf, withFile, withName, withoutFile } from './program.ts'

/** Creates the changes to the program on screen. */
export function createEdits(
  { state, sources, settings, here, setProgram }: Current,
  { open }: Opening,
) {
  /**
   * Remembers the program on screen.
   * @returns A function for restoring the program, if the source is still open.
   */
  function undoable(): () => void {
    const source = here()
    const { files, active, serverScenario, profile } = state
    const { changes = [] } = state.network
    return () => {
      open(source)
      setProgram({ files, active })
      settings.chooseProfile(profile)
      settings.setServerScenario(serverScenario)
      settings.setChanges(changes)
    }
  }

  /** Restores the program's intended server scenario when the server script is gone. */
  function dropServer(name: string): void {
    if (name !== SERVER_FILE || state.serverScenario !== 'custom') return
    const { serverScenario = 'echo' } = sources.original(here()) ?? {}
    settings.setServerScenario(serverScenario === 'custom' ? 'echo' : serverScenario)
  }

  return {
    undoable,
    edit(name: string, text: string): void {
      if (Object.hasOwn(state.files, name)) state.files[name] = text
    },
    /**
     * Undoes all changes to the program on screen.
     * @returns A function for undoing the change.
     */
    reset(): () => void {
      const undo = undoable()
      const start = sources.original(here())
      if (!start) return undo
      setProgram(programOf(start.files))
      settings.chooseProfile(start.profile)
      settings.setServerScenario(start.serverScenario)
      settings.bringChanges(sources.changesOf(here()))
      return undo
    },
    /** Adds an empty file; a server script also becomes the server. */
    addFile(name: string): void {
      if (name === SERVER_FILE) settings.chooseServer('custom')
      else setProgram(withFile(state, name, ''))
    },
    /**
     * Deletes a file.
     * @returns A function for undoing the change.
     */
    removeFile(name: string): () => void {
      const undo = undoable()
      setProgram(withoutFile(state, name))
      dropServer(name)
      return undo
    },
    renameFile(from: string, to: string): void {
      setProgram(withName(state, from, to))
      if (to === SERVER_FILE) settings.chooseServer('custom')
      else dropServer(from)
    },
    /**
     * Sets a server script in the place of the earlier server.
     *
     * @returns A function for undoing the change.
     */
    setServer(text: string): () => void {
      const undo = undoable()
      const { mode } = state
      setProgram(withFile(state, SERVER_FILE, text))
      settings.chooseServer('custom')
      settings.chooseMode('simulated')
      return () => {
        undo()
        settings.chooseMode(mode)
      }
    },
  }
}

export type Edits = ReturnType<typeof createEdits>
