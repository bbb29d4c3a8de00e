import type { PortabilityNote } from '../contract.ts'
import type { RaiseNote } from '../shared/raise-note.ts'
import { closing } from './notes/closing.ts'
import { connecting } from './notes/connecting.ts'
import { listening } from './notes/listening.ts'
import { messages } from './notes/messages.ts'

const all = [...connecting, ...messages, ...closing, ...listening] as const

/** Id of a note of the shim. */
export type NoteId = (typeof all)[number]['id']

export type Raise = RaiseNote<NoteId>

/** Differences on other platforms, in other versions and on devices. */
export const notes: readonly PortabilityNote[] = all
