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

/** What the store is built on. */
export interface ScenarioOptions extends SourceOptions, SettingsOptions {}

/**
 * The scenario on screen and everything that was left in favour of it. Programs that differ from
 * what they started as are kept when another takes their place; the mode and the network are the
 * user's and stay over any change of program.
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

  /** Keeps what is on screen if it was changed. @returns Where it came from, if so. */
  function leave(): Source | undefined {
    const source = here()
    drafts.delete(keyOf(source))
    if (!state.source || !dirty.value) return undefined
    const { files, active, scenario, profile } = state
    drafts.set(keyOf(source), { source, program: { files, active }, scenario, profile })
    return source
  }

  /**
   * Shows another program, as it was left or else as it was at the start.
   *
   * @returns The source that was left with changes in it, if there was one.
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

  /** Shows what a link brought, with its network and all. @returns As {@link open} does. */
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
   * Shows an example as it was published, with the default network. If it has changes, they stay
   * where they are and the published program is opened beside it.
   *
   * @param profile Id; empty for the example's own.
   * @returns The source of the changes that gave way, if there are any.
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

  /** Source of the changes that were left last, if there are any. */
  function latestDraft(): Source | undefined {
    const kept = [...drafts.values()].filter(({ source }) => keyOf(source) !== keyOf(here()))
    return kept.at(-1)?.source
  }

  /** Sets what is around the program: mode, network and manifest. */
  function setAround({ server, network, undeclared }: Scenario): void {
    settings.chooseMode(server.mode)
    settings.setUrl(server.url)
    settings.setNetwork(network)
    state.undeclared = [...undeclared]
  }

  /** Remembers the program on screen. @returns Brings it back, if its source is still open. */
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

  /** Remembers the program on screen and all around it. @returns Brings that back. */
  function remember(): () => void {
    const undo = undoable()
    const undoAround = rememberAround()
    return () => {
      undo()
      undoAround()
    }
  }

  /** Remembers what is around the program on screen. @returns Brings that back. */
  function rememberAround(): () => void {
    const around = withUrl(toScenario())
    return () => setAround(around)
  }

  /** Takes back all changes to the program on screen. @returns Undoes that. */
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

  /** Deletes a file. @returns Undoes that. */
  function removeFile(name: string): () => void {
    const undo = undoable()
    setProgram(withoutFile(state, name))
    dropServer(name)
    return undo
  }

  /**
   * Has a server script answer, in the place of whatever answered.
   *
   * @returns Undoes that.
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

  /** Without a server script, the scenario that the program is meant for answers again. */
  function dropServer(name: string): void {
    if (name !== SERVER_FILE || state.scenario !== 'custom') return
    const { scenario } = sources.original(here())
    settings.setScenario(scenario === 'custom' ? 'echo' : scenario)
  }

  /** Whether a source has changes, on screen or kept. */
  function edited(source: Source): boolean {
    return keyOf(source) === keyOf(here()) ? dirty.value : drafts.has(keyOf(source))
  }

  /** The scenario as a link carries it and as a run takes it. */
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

  /** The scenario with the live URL, also where it is of no use now. */
  function withUrl(scenario: Scenario): Scenario {
    return { ...scenario, server: { ...scenario.server, url: state.url } }
  }

  /** The visit, to be gone on with at another time. */
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

  /** Goes on with another visit, in the place of this one. */
  function resume({ screen, drafts: before, links }: Session): void {
    sources.setLinks(links)
    drafts.clear()
    state.source = ''
    for (const draft of before) keep(draft)
    open(keep(screen))
    setAround(screen.scenario)
  }

  /** Gives up all changes of all programs. @returns Brings them back. */
  function discard(): () => void {
    const before = { ...session(), links: [...sources.links] }
    drafts.clear()
    reset()
    return () => resume(before)
  }

  /** Takes in a program with its changes; one that came from nothing known counts as a link. */
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
