import { computed, ref, shallowRef } from 'vue'
import { DEFAULT_NETWORK } from '../../src/scenario/network-settings.ts'
import type { Scenario } from '../../src/scenario/scenario.ts'
import type { EmbedOptions } from '../panels/share/embed/options.ts'
import type { ScenarioStore } from '../scenario/store.ts'

/** A program of an embedded playground, under a separate tab if there are several. */
export interface EmbedProgram {
  readonly id: string
  readonly platform: string
  /** Whether the author is a stranger: the program came from a link or from the embedding page. */
  readonly foreign: boolean
  /** Shows the program in the initial state, without a run. */
  open(): void
}

/** The sources of the programs. */
interface Gallery {
  readonly store: ScenarioStore
  /** Returns the ids of a platform's examples; `undefined` for an unknown platform. */
  examplesOf(platform: string): readonly string[] | undefined
}

/**
 * Creates the list of an embedded playground's programs, with the selected program and each
 * program's last state.
 */
export function createEmbedPrograms({ store, examplesOf }: Gallery) {
  const programs = shallowRef<readonly EmbedProgram[]>([])
  const current = ref('')
  /** Ids of programs already run, and so looked at. */
  const seen = ref<ReadonlySet<string>>(new Set())
  const left = new Map<string, () => void>()
  let made = 0

  const shown = computed(() => programs.value.find(({ id }) => id === current.value))

  function fromScenario(scenario: Scenario): EmbedProgram {
    const open = () => void store.openLink(scenario)
    return { id: `program-${++made}`, platform: scenario.platform, foreign: true, open }
  }

  function fromExample(platform: string, wanted: string): EmbedProgram[] {
    const examples = examplesOf(platform)
    if (!examples) return []
    const id = examples.includes(wanted) ? wanted : (examples[0] ?? '')
    function open(): void {
      store.open({ platform, id })
      store.chooseMode('simulated')
      store.setUrl('')
      store.setNetwork(DEFAULT_NETWORK)
    }
    return [{ id: `program-${++made}`, platform, foreign: false, open }]
  }

  function show(id: string): void {
    if (id === current.value) return
    if (shown.value) left.set(current.value, store.remember())
    current.value = id
    const back = left.get(id) ?? shown.value?.open
    back?.()
  }

  /**
   * Replaces programs, and shows a new program.
   * @returns A function for undoing the change.
   */
  function replace(next: readonly EmbedProgram[], id: string): () => void {
    const before = { programs: programs.value, id: current.value, back: store.remember() }
    programs.value = next
    current.value = id
    shown.value?.open()
    return () => {
      programs.value = before.programs
      current.value = before.id
      before.back()
    }
  }

  return {
    programs,
    current,
    show,
    /** Whether the program on screen is a stranger's and has not been run. */
    arrived: computed(() => shown.value?.foreign === true && !seen.value.has(current.value)),
    /** Records a look at the program on screen by a person, or a run without harm. */
    see(): void {
      seen.value = new Set([...seen.value, current.value])
    },
    /**
     * Shows the programs of an address: the linked programs first, then the examples of further
     * platforms. Without either, shows the first platform's example.
     *
     * @returns A function for undoing the change.
     */
    openAll(scenarios: readonly Scenario[], options: EmbedOptions): () => void {
      const linked = scenarios.map(fromScenario)
      const taken = linked.map(({ platform }) => platform)
      const further = options.platforms.filter((id) => !taken.includes(id))
      const named = [...linked, ...further.flatMap((id) => fromExample(id, options.example))]
      const all = named.length > 0 ? named : fromExample(store.state.platform, options.example)
      return replace(all, all[0]!.id)
    },
    /**
     * Shows a scenario in the place of the program on screen.
     *
     * @returns A function for undoing the change.
     */
    load(scenario: Scenario): () => void {
      const program = fromScenario(scenario)
      const next = programs.value.map((one) => (one.id === current.value ? program : one))
      return replace(next, program.id)
    },
  }
}

export type EmbedPrograms = ReturnType<typeof createEmbedPrograms>
