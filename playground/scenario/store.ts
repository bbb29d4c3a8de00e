import { computed, readonly } from 'vue'
import { namesOf } from '../../src/platforms/conditions.ts'
import { createCurrent, type ScenarioOptions } from './current.ts'
import { createEdits } from './edits.ts'
import { createOpening } from './opening.ts'
import { createVisit } from './visit.ts'

/**
 * Creates the store of the scenario on screen and of all programs left before. A changed program is
 * kept when another program takes over; the mode and the network are the user's and stay over any
 * change of program, apart from changes of the device that come with an example.
 */
export function createScenarioStore(options: ScenarioOptions) {
  const current = createCurrent(options)
  const opening = createOpening(current)
  const edits = createEdits(current, opening)
  const visit = createVisit(current, opening, edits)
  const { state, sources, settings, dirty, edited, show } = current

  opening.openPlatform(state.platform)
  return {
    state: readonly(state),
    platform: computed(() => sources.platformOf(state.platform)),
    /** Names that conditional comments may ask for; none on platforms without such comments. */
    conditions: computed(() => {
      const { conditions } = sources.platformOf(state.platform)
      return namesOf(conditions, state.profile, (id) => !state.undeclared.includes(id))
    }),
    /** The opened links to programs of the platform on screen. */
    links: computed(() =>
      sources.links.filter(({ scenario }) => scenario.platform === state.platform),
    ),
    dirty,
    /** Whether any program has changes, on screen or kept. */
    hasDrafts: computed(() => dirty.value || current.left().length > 0),
    edited,
    isFetched: current.isFetched,
    has: sources.has,
    titleOf: sources.titleOf,
    open: opening.open,
    openPlatform: opening.openPlatform,
    openPublished: opening.openPublished,
    openLink: opening.openLink,
    openPorted: opening.openPorted,
    openFiles: opening.openFiles,
    latestDraft: opening.latestDraft,
    reset: edits.reset,
    show,
    edit: edits.edit,
    addFile: edits.addFile,
    removeFile: edits.removeFile,
    renameFile: edits.renameFile,
    setServer: edits.setServer,
    remember: visit.remember,
    rememberAround: visit.rememberAround,
    session: visit.session,
    resume: visit.resume,
    discard: visit.discard,
    toScenario: visit.toScenario,
    chooseServer: settings.chooseServer,
    chooseMode: settings.chooseMode,
    chooseProfile: settings.chooseProfile,
    setUrl: settings.setUrl,
    setNetwork: settings.setNetwork,
    declare: settings.declare,
    setDeclared: settings.setDeclared,
  }
}

export type ScenarioStore = ReturnType<typeof createScenarioStore>
