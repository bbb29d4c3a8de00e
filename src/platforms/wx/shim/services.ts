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
  'success before open': 'wx.success-before-open',
  'connection limit': 'wx.connection-limit',
  'domain list': 'wx.domain-list',
  'ws url': 'wx.wss-only',
  referer: 'wx.referer-forbidden',
  'protocols not array': 'wx.protocols-not-array',
  'options ignored': 'wx.options-unseen',
  'send before open': 'wx.send-before-open',
  'payload type': 'wx.payload-type',
  'close before open': 'wx.close-before-open',
  refused: 'wx.devtools-also-closes',
  'late listener': 'wx.listener-late',
  background: 'wx.background',
}

export function createServices(host: PlatformHost): Services {
  const { note: raise, ...services } = createShared<NoteId>(host)
  return {
    ...services,
    raise,
    note(situation, values) {
      if (situation === 'global function') return raise('wx.first-connection')
      // The developer tools do what the note reports of them.
      if (situation === 'refused' && host.profile === 'devtools') return
      const id = NOTES[situation]
      if (id) raise(id, values)
    },
  }
}
