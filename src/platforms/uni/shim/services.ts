import type { PlatformHost } from '../../contract.ts'
import type { MiniProgramServices, Situation } from '../../shared/mini-program/contract.ts'
import type { RaiseNote } from '../../shared/raise-note.ts'
import { createServices as createShared } from '../../shared/services.ts'
import type { NoteId } from '../notes/index.ts'

/** Services for every part of the shim, created for each run. */
export interface Services extends MiniProgramServices {
  /** Raises a note by id. */
  readonly raise: RaiseNote<NoteId>
}

/** Notes of the situations of a mini program. */
const NOTES: Partial<Record<Situation, NoteId>> = {
  'success before open': 'uni.success-before-open',
  'ws url': 'uni.wss-only',
  referer: 'uni.referer-forbidden',
  'protocols not array': 'uni.protocols-not-array',
  'options ignored': 'uni.options-unseen',
  'send before open': 'uni.send-before-open',
  'sent anyway': 'uni.sent-anyway',
  'payload type': 'uni.payload-type',
  'close before open': 'uni.close-before-open',
  'close code unsent': 'uni.close-code-native',
  refused: 'uni.app-error-only',
  'late listener': 'uni.listener-late',
  'promise of a pair': 'uni.vue2-pair',
}

/** Notes of single profiles. */
const OF_PROFILE: Readonly<Record<string, Partial<Record<Situation, NoteId | undefined>>>> = {
  h5: { header: 'uni.header-unsent', 'send before open': 'uni.fails-twice' },
  // The profile does what the note reports of it.
  app: { refused: undefined },
}

/** Returns whether the manifest lacks `"vueVersion": "3"`, which stands for Vue 2. */
export const isVue2 = (host: Pick<PlatformHost, 'declares'>): boolean =>
  !host.declares('vueVersion')

export function createServices(host: PlatformHost): Services {
  const { note: raise, ...services } = createShared<NoteId>(host)
  const notes = { ...NOTES, ...OF_PROFILE[host.profile] }
  return {
    ...services,
    raise,
    pairs: isVue2(host),
    note(situation, values) {
      // One for all functions: the text does not depend on the function.
      if (situation === 'global function') return raise('uni.first-connection')
      const id = notes[situation]
      if (id) raise(id, values)
    },
  }
}
