import { computed, reactive, readonly } from 'vue'
import { SERVER_FILE } from '../../src/scenario/file-names.ts'
import type { Scenario } from '../../src/scenario/scenario.ts'
import { simulatedScenario } from './example-files.ts'
import { programOf, sameFiles, withFile, withName, withoutFile, type Program } from './program.ts'
import {
  draftOf,
  sessionProgram,
  type Draft,
  type Session,
  type SessionProgram,
} from './session.ts'
import { createSettings, type SettingsOptions } from './settings.ts'
import {
  createSources,
  keyOf,
  type LinkedScenario,
  type Source,
  type SourceOptions,
} from './sources.ts'
import { emptyState, type ScenarioState } from './state.ts'

/** The basis of the store. */
export interface ScenarioOptions extends SourceOptions, SettingsOptions {}

/**
 * Creates the store of the scenario on screen and of all programs left before. A changed program is
 * kept when another program takes over; the mode and the network are the user's and stay over any
 * change of program.
 */
export function createScenarioStore(options: ScenarioOptions) {
  const state = reactive<ScenarioState>(emptyState(options.platforms[0]!.id))
  const drafts = reactive(new Map<string, Draft>())
  const sources = createSources(options)
  const settings = createSettings(state, options)

  const here = (): Source => ({ platform: state.platform, id: state.source })
  const platform = computed(() => sources.platformOf(state.platform))
  const links = computed(() =>
    sources.links.filter(({ scenario }) => scenario.platform === state.platform),
  )
  const dirty = computed(() => !sameFiles(state.files, sources.original(here()).files))
  /** Whether any program has changes, on screen or kept. */
  const hasDrafts = computed(
    () => dirty.value || [...drafts.keys()].some((key) => key !== keyOf(here())),
  )

  function setProgram({ files, active }: Program): void {
    Object.assign(state, { files, active })
  }

  /**
   * Keeps the program on screen if changed.
   * @returns The program's source, if changed.
   */
  function leave(): Source | undefined {
    const source = here()
    drafts.delete(keyOf(source))
    if (!state.source || !dirty.value) return undefined
    const { files, active, scenario, profile } = state
    drafts.set(keyOf(source), { source, program: { files, active }, scenario, profile })
    return source
  }

  /**
   * Shows another program, in the last state or else in the initial state.
   *
   * @returns The source left with changes, if any.
   */
  function open(source: Source): Source | undefined {
    const left = leave()
    const draft = drafts.get(keyOf(source))
    const start = sources.original(source)
    if (source.platform !== state.platform) state.undeclared = []
    state.platform = source.platform
    state.source = source.id
    setProgram(draft?.program ?? programOf(start.files))
    settings.chooseProfile(draft?.profile ?? start.profile)
    settings.setScenario(draft?.scenario ?? start.scenario)
    return left && keyOf(left) !== keyOf(source) ? left : undefined
  }

  /** Shows the first example of a platform. @returns As {@link open} does. */
  function openPlatform(id: string): Source | undefined {
    const { id: known, examples } = sources.platformOf(id)
    return open({ platform: known, id: examples[0]?.id ?? '' })
  }

  /**
   * Shows a linked scenario, including the network.
   * @returns Same as {@link open}.
   */
  function openLink(scenario: Scenario): Source | undefined {
    return openOwn(sources.addLink(scenario, edited))
  }

  function openOwn({ id, scenario }: LinkedScenario): Source | undefined {
    const left = open({ platform: scenario.platform, id })
    setAround(scenario)
    show(scenario.view?.file ?? '')
    return left
  }

  /**
   * Shows an example in the published form, with the default network. If the example has changes,
   * the changes stay in place and the published program is opened beside them.
   *
   * @param profile Id; empty for the example's own.
   * @returns The source of the replaced changes, if any.
   */
  function openPublished(source: Source, profile: string): Source | undefined {
    const { files, scenario, profile: own } = sources.original(source)
    const published = simulatedScenario(source.platform, files, scenario, profile || own)
    if (edited(source)) return openOwn(sources.addPublished(source.id, published, edited)) ?? source
    const left = open(source)
    settings.chooseProfile(published.profile)
    setAround(published)
    return left
  }

  /** Returns the source of the changes left last, if any. */
  function latestDraft(): Source | undefined {
    const kept = [...drafts.values()].filter(({ source }) => keyOf(source) !== keyOf(here()))
    return kept.at(-1)?.source
  }

  /** Sets the settings around the program: mode, network and manifest. */
  function setAround({ server, network, undeclared }: Scenario): void {
    settings.chooseMode(server.mode)
    settings.setUrl(server.url)
    settings.setNetwork(network)
    state.undeclared = [...undeclared]
  }

  /**
   * Remembers the program on screen.
   * @returns A function for restoring the program, if the source is still open.
   */
  function undoable(): () => void {
    const source = here()
    const { files, active, scenario, profile } = state
    return () => {
      open(source)
      setProgram({ files, active })
      settings.chooseProfile(profile)
      settings.setScenario(scenario)
    }
  }

  /**
   * Remembers the program on screen and all surrounding settings.
   * @returns A function for restoring the remembered state.
   */
  function remember(): () => void {
    const undo = undoable()
    const undoAround = rememberAround()
    return () => {
      undo()
      undoAround()
    }
  }

  /**
   * Remembers the settings around the program on screen.
   * @returns A function for restoring the remembered state.
   */
  function rememberAround(): () => void {
    const around = withUrl(toScenario())
    return () => setAround(around)
  }

  /**
   * Undoes all changes to the program on screen.
   * @returns A function for undoing the change.
   */
  function reset(): () => void {
    const undo = undoable()
    const start = sources.original(here())
    setProgram(programOf(start.files))
    settings.chooseProfile(start.profile)
    settings.setScenario(start.scenario)
    return undo
  }

  function show(name: string): void {
    if (Object.hasOwn(state.files, name)) state.active = name
  }

  function edit(name: string, text: string): void {
    if (Object.hasOwn(state.files, name)) state.files[name] = text
  }

  /** Adds an empty file; a server script also becomes the server. */
  function addFile(name: string): void {
    if (name === SERVER_FILE) settings.chooseServer('custom')
    else setProgram(withFile(state, name, ''))
  }

  /**
   * Deletes a file.
   * @returns A function for undoing the change.
   */
  function removeFile(name: string): () => void {
    const undo = undoable()
    setProgram(withoutFile(state, name))
    dropServer(name)
    return undo
  }

  /**
   * Sets a server script in the place of the earlier server.
   *
   * @returns A function for undoing the change.
   */
  function setServer(text: string): () => void {
    const undo = undoable()
    const { mode } = state
    setProgram(withFile(state, SERVER_FILE, text))
    settings.chooseServer('custom')
    settings.chooseMode('simulated')
    return () => {
      undo()
      settings.chooseMode(mode)
    }
  }

  function renameFile(from: string, to: string): void {
    setProgram(withName(state, from, to))
    if (to === SERVER_FILE) settings.chooseServer('custom')
    else dropServer(from)
  }

  /** Restores the program's intended scenario when the server script is gone. */
  function dropServer(name: string): void {
    if (name !== SERVER_FILE || state.scenario !== 'custom') return
    const { scenario } = sources.original(here())
    settings.setScenario(scenario === 'custom' ? 'echo' : scenario)
  }

  /** Returns whether a source has changes, on screen or kept. */
  function edited(source: Source): boolean {
    return keyOf(source) === keyOf(here()) ? dirty.value : drafts.has(keyOf(source))
  }

  /** Returns the scenario in the form for links and runs. */
  function toScenario(): Scenario {
    const { platform, profile, mode, scenario, network } = state
    return {
      platform,
      profile,
      files: { ...state.files },
      server: { mode, scenario, url: mode === 'live' ? state.url.trim() : '' },
      network: { ...network, failure: { ...network.failure } },
      undeclared: [...state.undeclared],
    }
  }

  /** Returns the scenario with the live URL, also while the URL is unused. */
  function withUrl(scenario: Scenario): Scenario {
    return { ...scenario, server: { ...scenario.server, url: state.url } }
  }

  /** Returns the visit, for continuing at another time. */
  function session(): Session {
    const around = withUrl(toScenario())
    const kept = [...drafts.values()].filter(({ source }) => keyOf(source) !== keyOf(here()))
    const wanted = new Set([state.source, ...kept.map(({ source }) => source.id)])
    return {
      screen: { source: state.source, scenario: { ...around, view: { file: state.active } } },
      drafts: kept.map((draft) => sessionProgram(draft, around)),
      links: sources.links.filter(({ id }) => wanted.has(id)),
    }
  }

  /** Resumes another visit, in the place of the current visit. */
  function resume({ screen, drafts: before, links }: Session): void {
    sources.setLinks(links)
    drafts.clear()
    state.source = ''
    for (const draft of before) keep(draft)
    open(keep(screen))
    setAround(screen.scenario)
  }

  /**
   * Discards all changes of all programs.
   * @returns A function for restoring the changes.
   */
  function discard(): () => void {
    const before = { ...session(), links: [...sources.links] }
    drafts.clear()
    reset()
    return () => resume(before)
  }

  /** Adds a program with changes; a program of unknown origin counts as a link. */
  function keep({ source: id, scenario }: SessionProgram): Source {
    const known = sources.known(scenario)
    const source = { platform: known.platform, id }
    if (!sources.has(source)) {
      return { platform: known.platform, id: sources.addLink(known, edited).id }
    }
    drafts.set(keyOf(source), draftOf({ source: id, scenario: known }))
    return source
  }

  openPlatform(state.platform)
  return {
    state: readonly(state),
    platform,
    links,
    dirty,
    hasDrafts,
    edited,
    has: sources.has,
    titleOf: sources.titleOf,
    open,
    openPlatform,
    openPublished,
    openLink,
    latestDraft,
    reset,
    show,
    edit,
    addFile,
    removeFile,
    renameFile,
    setServer,
    remember,
    rememberAround,
    session,
    resume,
    discard,
    toScenario,
    chooseServer: settings.chooseServer,
    chooseMode: settings.chooseMode,
    chooseProfile: settings.chooseProfile,
    setUrl: settings.setUrl,
    setNetwork: settings.setNetwork,
    declare: settings.declare,
  }
}

export type ScenarioStore = ReturnType<typeof createScenarioStore>
