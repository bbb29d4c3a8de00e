import { BoundError, reading } from '../../../src/bounded/index.ts'
import type { GivenProgram } from '../../../src/intake/contract.ts'
import { IntakeError } from '../../../src/intake/error.ts'
import { platformById } from '../../../src/platforms/shown.ts'
import { DEFAULT_PROFILE } from '../../../src/scenario/defaults.ts'
import { findMain, SERVER_FILE } from '../../../src/scenario/file-names.ts'
import type { Scenario, ScenarioView } from '../../../src/scenario/scenario.ts'
import type { Locale } from '../../../src/text.ts'
import { intakeWords } from '../../locales/intake.ts'
import type { ScenarioStore } from '../../scenario/store.ts'
import type { Notices } from '../../ui/use-notice.ts'
import type { GivenItem } from './given-items.ts'
import { listSelected, walk } from './walk.ts'

/** Longest time for reading files, in milliseconds. */
const LONGEST = 20_000

/** The parts of the playground used for opening files. */
export interface IntakeOptions {
  readonly store: ScenarioStore
  readonly notices: Notices
  locale(): Locale
  /** Opens a recording in the message list. */
  openRecording(file: File): void
  /** Shows a program, with a sentence about the files. */
  open(scenario: Scenario, told: string): void
}

let latest: AbortController | undefined

/**
 * Opens dropped, pasted or selected files as a program, or reports why there is none. Another call
 * cancels the reading in progress.
 *
 * @returns Whether a program was opened.
 */
export async function openGiven(
  given: readonly GivenItem[] | readonly File[],
  { store, notices, locale, open, openRecording }: IntakeOptions,
): Promise<boolean> {
  latest?.abort()
  const turn = (latest = new AbortController())
  const { signal } = turn
  const words = intakeWords[locale()]
  notices.show({
    text: words.reading,
    action: { label: words.cancel, run: () => turn.abort() },
  })
  try {
    const { files, folders } = isSelection(given) ? listSelected(given) : await walk(given, signal)
    const input = { files, folders, platform: store.state.platform }
    const result = await reading.run('intake', input, { signal, deadline: LONGEST })
    signal.throwIfAborted()
    if ('recording' in result) {
      const file = isSelection(given) ? given[0] : given[0]?.file
      notices.close()
      if (file) openRecording(file)
      return false
    }
    if ('problem' in result) {
      notices.show({ text: result.problem[locale()] })
      return false
    }
    const { program } = result
    open(scenarioOf(program, store), sentence(program, locale()))
    return true
  } catch (error) {
    if (signal.aborted) return false
    if (!(error instanceof IntakeError || error instanceof BoundError)) throw error
    notices.show({ text: error.text[locale()] })
    return false
  }
}

const isSelection = (given: readonly GivenItem[] | readonly File[]): given is readonly File[] =>
  given[0] instanceof File

/** Returns the scenario of a program: the user's mode and network stay, unless it was exported. */
function scenarioOf(program: GivenProgram, store: ScenarioStore): Scenario {
  const { exported, platform, files } = program
  if (exported) return exported
  const { mode, url } = store.state
  const isServer = /mock-socket/.test(files[SERVER_FILE] ?? '')
  return {
    ...store.toScenario(),
    platform,
    profile: DEFAULT_PROFILE,
    files,
    server: { mode, scenario: isServer ? 'custom' : 'echo', url },
    undeclared: [],
    declared: {},
    view: startView(program),
  }
}

/**
 * Returns the view of the file with which the program starts: the user's own, not one that was made
 * to run it. The path may be that seen from a renamed page.
 */
function startView({ files, start }: GivenProgram): ScenarioView {
  const file = Object.keys(files).find((name) => name === start || start.endsWith(`/${name}`))
  return file === undefined ? {} : { file }
}

function sentence(program: GivenProgram, locale: Locale): string {
  const words = intakeWords[locale]
  const { platform: id, files, start, isUndrawn, exported, isPlatformKnown, leftOut } = program
  const platform = platformById(id)?.title[locale] ?? id
  if (exported) return words.exported(platform)
  const names = Object.keys(files)
  const main = findMain(names)
  // The main file may also be one of the project, which mounts the app around the start.
  const isAdded =
    main !== start &&
    Object.hasOwn(files, start) &&
    /^(?:import '[^'\n]+'\n)+$/.test(files[main ?? ''] ?? '')
  return [
    words.opened(names.length - (isAdded ? 1 : 0), platform, start),
    isAdded && words.added,
    isUndrawn && words.undrawn,
    !isPlatformKnown && words.unknown,
    words.leftOut(leftOut),
  ]
    .filter(Boolean)
    .join(locale === 'en' ? ' ' : '')
}
