import { computed, reactive, readonly, type ComputedRef } from 'vue'
import { SERVER_FILE } from '../../src/compiler/index.ts'
import { DEFAULT_NETWORK, type Scenario } from '../../src/permalink/scenario.ts'
import type { Example, Platform } from '../../src/platforms/contract.ts'
import type { Locale } from '../../src/text.ts'
import { exampleScenario, type Files } from './gallery.ts'
import { programOf, sameFiles, withFile, withName, withoutFile, type Program } from './program.ts'

/** What the store is built on. */
export interface ScenarioOptions {
  readonly platforms: readonly Platform[]
  /** Files of an example. */
  filesOf(platform: string, example: Example): Files
  /** Server script that a user starts from. */
  starter(): string
  /** Whether there is a scenario of this id, `custom` apart. */
  knowsScenario(id: string): boolean
  /** Live URL to offer for a scenario; empty for none. */
  suggestUrl(scenario: string): string
}

/** Where the program on screen came from: an example, or a link that was opened. */
export interface Source {
  readonly platform: string
  /** Id of an example, or of an opened link. */
  readonly id: string
}

/** A scenario that a link brought, under an id of its own. */
export interface LinkedScenario {
  readonly id: string
  readonly number: number
  readonly scenario: Scenario
}

interface Draft {
  readonly program: Program
  readonly scenario: string
}

interface State extends Program {
  platform: string
  source: string
  profile: string
  undeclared: string[]
  mode: 'simulated' | 'live'
  scenario: string
  url: string
  connectDelay: number
  latency: number
}

const keyOf = ({ platform, id }: Source) => `${platform}/${id}`

/**
 * The scenario on screen and everything that was left in favour of it. Programs that differ from
 * what they started as are kept when another takes their place; the mode and the network are the
 * user's and stay over any change of program.
 */
export function createScenarioStore(options: ScenarioOptions) {
  const first = options.platforms[0]!
  const drafts = reactive(new Map<string, Draft>())
  const links = reactive<LinkedScenario[]>([])
  const state = reactive<State>({
    platform: first.id,
    source: '',
    files: {},
    active: '',
    profile: 'documented',
    undeclared: [],
    mode: 'simulated',
    scenario: 'echo',
    url: '',
    ...DEFAULT_NETWORK,
  })
  let suggested = ''

  const platform: ComputedRef<Platform> = computed(() => platformOf(state.platform))
  const linksOfPlatform = computed(() =>
    links.filter((link) => link.scenario.platform === state.platform),
  )
  const dirty = computed(() => !sameFiles(state.files, origin(here()).files))

  function platformOf(id: string): Platform {
    return options.platforms.find((candidate) => candidate.id === id) ?? first
  }

  function here(): Source {
    return { platform: state.platform, id: state.source }
  }

  /** A source as it was at the start. */
  function origin({ platform, id }: Source): { files: Files; scenario: string; profile: string } {
    const link = links.find((candidate) => candidate.id === id)?.scenario
    if (link) {
      return { files: { ...link.files }, scenario: link.server.scenario, profile: link.profile }
    }
    const { examples } = platformOf(platform)
    const example = examples.find((candidate) => candidate.id === id) ?? examples[0]
    if (!example) return { files: {}, scenario: 'echo', profile: 'documented' }
    const files = options.filesOf(platform, example)
    return { files, scenario: exampleScenario(example), profile: 'documented' }
  }

  /** The server of a link; one that this site does not have gives way to the default. */
  function knownServer({ server, files }: Scenario): Scenario['server'] {
    const known =
      server.scenario === 'custom'
        ? Object.hasOwn(files, SERVER_FILE)
        : options.knowsScenario(server.scenario)
    return known ? server : { ...server, scenario: 'echo' }
  }

  function followLiveUrl(): void {
    const next = state.mode === 'live' ? options.suggestUrl(state.scenario) : ''
    if (state.url === suggested) state.url = next
    suggested = next
  }

  /** Keeps what is on screen if it was changed, and says whether it was. */
  function leave(): boolean {
    if (!state.source) return false
    if (!dirty.value) return drafts.delete(keyOf(here())) && false
    const { files, active, scenario } = state
    drafts.set(keyOf(here()), { program: { files, active }, scenario })
    return true
  }

  function setProgram({ files, active }: Program): void {
    Object.assign(state, { files, active })
  }

  /**
   * Shows another program, as it was left or as it was at the start.
   *
   * @returns The source that was left with changes in it, if there was one.
   */
  function open(source: Source): Source | undefined {
    const left = here()
    const kept = leave() && keyOf(left) !== keyOf(source)
    const start = origin(source)
    const draft = drafts.get(keyOf(source))
    if (source.platform !== state.platform) state.undeclared = []
    state.platform = source.platform
    state.source = source.id
    state.profile = start.profile
    state.scenario = draft?.scenario ?? start.scenario
    setProgram(draft?.program ?? programOf(start.files))
    followLiveUrl()
    return kept ? left : undefined
  }

  const openPlatform = (id: string) =>
    open({ platform: id, id: platformOf(id).examples[0]?.id ?? '' })

  /** Shows what a link brought; nothing of it has run. */
  function openLink(scenario: Scenario): Source | undefined {
    const known = platformOf(scenario.platform)
    const profile = known.profiles.some(({ id }) => id === scenario.profile)
      ? scenario.profile
      : 'documented'
    const server = knownServer(scenario)
    const number = links.length + 1
    const id = `link-${number}`
    links.push({ id, number, scenario: { ...scenario, platform: known.id, profile, server } })
    const left = open({ platform: known.id, id })
    state.mode = scenario.server.mode
    state.url = scenario.server.url
    suggested = ''
    state.connectDelay = scenario.network.connectDelay
    state.latency = scenario.network.latency
    state.undeclared = [...scenario.undeclared]
    return left
  }

  /** Takes back all changes. @returns Undoes that. */
  function reset(): () => void {
    const { files, active, scenario, profile } = state
    const start = origin(here())
    setProgram(programOf(start.files))
    state.scenario = start.scenario
    state.profile = start.profile
    followLiveUrl()
    return () => {
      setProgram({ files, active })
      Object.assign(state, { scenario, profile })
      followLiveUrl()
    }
  }

  /** Chooses who answers; `custom` brings a server script to edit if there is none yet. */
  function chooseServer(scenario: string): void {
    state.scenario = scenario
    if (scenario === 'custom') {
      if (Object.hasOwn(state.files, SERVER_FILE)) state.active = SERVER_FILE
      else setProgram(withFile(state, SERVER_FILE, options.starter()))
    }
    followLiveUrl()
  }

  function chooseMode(mode: 'simulated' | 'live'): void {
    state.mode = mode
    followLiveUrl()
  }

  function edit(name: string, text: string): void {
    if (Object.hasOwn(state.files, name)) state.files[name] = text
  }

  function addFile(name: string): void {
    if (name === SERVER_FILE) chooseServer('custom')
    else setProgram(withFile(state, name, ''))
  }

  /** Deletes a file. @returns Undoes that. */
  function removeFile(name: string): () => void {
    const { files, active, scenario } = state
    setProgram(withoutFile(state, name))
    if (name === SERVER_FILE && scenario === 'custom') {
      const start = origin(here()).scenario
      chooseServer(start === 'custom' ? 'echo' : start)
    }
    return () => {
      setProgram({ files, active })
      state.scenario = scenario
      followLiveUrl()
    }
  }

  function renameFile(from: string, to: string): void {
    setProgram(withName(state, from, to))
    if (to === SERVER_FILE) chooseServer('custom')
    else if (from === SERVER_FILE && state.scenario === 'custom') chooseServer('echo')
  }

  /** Whether a source has changes, on screen or kept. */
  function edited(source: Source): boolean {
    return keyOf(source) === keyOf(here()) ? dirty.value : drafts.has(keyOf(source))
  }

  /** Name of a source: an example's title, or the number of a link. */
  function titleOf({ platform, id }: Source, locale: Locale, ofLink: (n: number) => string) {
    const link = links.find((candidate) => candidate.id === id)
    if (link) return ofLink(link.number)
    return platformOf(platform).examples.find((example) => example.id === id)?.title[locale] ?? id
  }

  /** The scenario as a link carries it and as a run takes it. */
  function toScenario(): Scenario {
    const { mode, scenario, connectDelay, latency } = state
    return {
      platform: state.platform,
      profile: state.profile,
      files: { ...state.files },
      server: { mode, scenario, url: mode === 'live' ? state.url.trim() : '' },
      network: { connectDelay, latency },
      undeclared: [...state.undeclared],
    }
  }

  openPlatform(first.id)
  return {
    state,
    platform,
    dirty,
    links: readonly(linksOfPlatform),
    edited,
    titleOf,
    open,
    openPlatform,
    openLink,
    reset,
    chooseServer,
    chooseMode,
    edit,
    addFile,
    renameFile,
    removeFile,
    toScenario,
  }
}

export type ScenarioStore = ReturnType<typeof createScenarioStore>
