import { computed, reactive } from 'vue'
import { sameFiles, type Program } from './program.ts'
import type { Draft } from './session.ts'
import { createSettings, type SettingsOptions } from './settings.ts'
import { createSources, keyOf, type Source, type SourceOptions } from './sources.ts'
import { emptyState, type ScenarioState } from './state.ts'

/** The basis of the store. */
export interface ScenarioOptions extends SourceOptions, SettingsOptions {}

/** Creates the program on screen, the drafts of programs left before, and the sources of all. */
export function createCurrent(options: ScenarioOptions) {
  const state = reactive<ScenarioState>(emptyState(options.platforms[0]!.id))
  const drafts = reactive(new Map<string, Draft>())
  const sources = createSources(options)
  const settings = createSettings(state, options)

  const here = (): Source => ({ platform: state.platform, id: state.source })
  const isHere = (source: Source): boolean => keyOf(source) === keyOf(here())
  const dirty = computed(() => {
    // A program whose original has not been fetched came from a draft.
    const original = sources.original(here())
    return !original || !sameFiles(state.files, original.files)
  })

  return {
    state,
    drafts,
    sources,
    settings,
    here,
    isHere,
    /** Whether the program on screen has changes. */
    dirty,
    /** Returns whether a program's initial state is there; an example may not have been fetched. */
    isFetched: (source: Source): boolean => sources.original(source) !== undefined,
    /** Returns whether a source has changes, on screen or kept. */
    edited: (source: Source): boolean => (isHere(source) ? dirty.value : drafts.has(keyOf(source))),
    /** Returns the drafts of the programs left before. */
    left: (): Draft[] => [...drafts.values()].filter(({ source }) => !isHere(source)),
    setProgram({ files, active }: Program): void {
      Object.assign(state, { files, active })
    },
    /** Opens a file, if there is one of the name. */
    show(name: string): void {
      if (Object.hasOwn(state.files, name)) state.active = name
    },
  }
}

export type Current = ReturnType<typeof createCurrent>
