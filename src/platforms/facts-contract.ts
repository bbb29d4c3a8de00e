import type { Evidence } from './contract.ts'
import type { Text } from '../text.ts'
import type { ConceptId } from './concept-ids.ts'

/** Facts of a platform beyond declarations, notes and examples. */
export interface PlatformFacts {
  readonly document: FollowedDocument
  /** Names of the platform that people search for, beside the title, in any language. */
  readonly alsoCalled: readonly string[]
  /** The platform's API in one sentence, for the home page. */
  readonly summary: Text
  /** Each concept in a few words, for the table of concepts and platforms. */
  readonly cells: Readonly<Record<ConceptId, Text>>
  /** Why the platform has no member for a concept. */
  readonly reasons: Readonly<Partial<Record<ConceptId, Text>>>
  /** Block of the manifest for each declaration, by the declaration's id. */
  readonly manifest: Readonly<Record<string, ManifestBlock>>
  /** Ids of notes about a concept other than the concept of the notes' members. */
  readonly furtherNotes: Readonly<Partial<Record<ConceptId, readonly string[]>>>
  readonly states: StateMachine
  readonly closeCodes: readonly CloseCodeFact[]
  readonly errorCodes: readonly ErrorCode[]
  readonly footguns: readonly Footgun[]
  /** Mistakes and outdated statements of the platform's document. */
  readonly errata: readonly Erratum[]
  /** Sentences of the reference for notes with values of a run; see {@link GeneralNotes}. */
  readonly generalNotes?: GeneralNotes
  /** Recipes that the platform cannot run or does not need, by the recipe's id, with the reason. */
  readonly recipes?: Readonly<
    Record<string, { readonly impossible: Text } | { readonly needless: Text } | undefined>
  >
  /** Habits that other platforms may share; between two such platforms no footgun of a habit counts. */
  readonly habits: readonly HabitId[]
  /** Names of the platform in notes of other platforms, e.g. `browser`. */
  readonly calledInNotes: readonly string[]
  /**
   * Names of members for servers, with the members inside. The tables of calls leave these out: no
   * other platform has a counterpart. None if unset.
   */
  readonly ofServers?: readonly string[]
  /** Support by host, for a platform with several hosts. */
  readonly hosts?: HostMatrix
}

/** The document that the reference of a platform follows. */
export interface FollowedDocument {
  readonly follows: Evidence
  /** Version and date. */
  readonly version: Text
  /** The way from creating to closing a connection, or what an app must bring, if the document has it. */
  readonly overview?: Text
  /** The platform's document of today, where it differs. */
  readonly today?: {
    readonly source: Evidence
    readonly differs: readonly Text[]
  }
}

/**
 * Sentences for the reference, by the note's id. A note's own text is a message about a run; every
 * note with a value of the run, a `{name}` placeholder, has such a sentence for pages.
 */
export type GeneralNotes = Readonly<Record<string, Text>>

export interface ManifestBlock {
  /** Name of the manifest's file. */
  readonly file: string
  /** As JSON. */
  readonly code: string
}

/** States of a connection and transitions between the states, as visible to a program. */
export interface StateMachine {
  /** In the usual order; the first is the initial state. */
  readonly states: readonly State[]
  readonly transitions: readonly Transition[]
}

export interface State {
  readonly id: string
  /** Name on the platform, e.g. `CONNECTING`. */
  readonly name: string
  readonly text: Text
  /** Value of `readyState`, if the platform has the property. */
  readonly value?: number
}

export interface Transition {
  /** Id of a state. */
  readonly from: string
  /** Id of a state; equal to `from` for a call without effect. */
  readonly to: string
  /** Cause of the transition. */
  readonly label: Text
  /** Callbacks and events for the program in order, as code. */
  readonly reports: readonly string[]
}

/** A close code or a range of close codes. */
export interface CloseCodeFact {
  /** First code, included; equal to `to` for a single code. */
  readonly from: number
  readonly to: number
  /** Result of closing with the code. */
  readonly send: Text
  readonly maySend: boolean
  /** Meaning of the code in a report to the program. */
  readonly report?: Text
  readonly evidence: readonly Evidence[]
}

/** A numbered error of the platform. */
export interface ErrorCode {
  readonly code: string
  /** Message of the platform, if any. */
  readonly message?: string
  /** Cause of the error. */
  readonly text: Text
  /** Ids of the reporting members. */
  readonly members: readonly string[]
  /** First version with the error. */
  readonly since?: string
  readonly evidence: readonly Evidence[]
}

/** Every behavior in which several platforms agree against others. */
export const habitIds = [
  /** An event has a single listener, the last. */
  'one-listener',
  /** Subprotocols are an array, never a string. */
  'protocols-in-array',
  /** A refused connection reports an error, then a close. */
  'refusal-reported-twice',
  /** Calls and handlers are those of the quick-app engine. */
  'quick-app-engine',
] as const

export type HabitId = (typeof habitIds)[number]

/** A surprising behavior for programs from or for other platforms. */
export interface Footgun {
  /** Kebab-case, unique in the platform. */
  readonly id: string
  readonly concept: ConceptId
  readonly text: Text
  /** Direction of porting concerned: to the platform, from the platform, or both. */
  readonly bites: 'coming' | 'leaving' | 'both'
  /** Habit of the platform behind the footgun; no surprise for programs of platforms with the same. */
  readonly habit?: HabitId
  /** Id of the platform's example of the behavior. */
  readonly example: string
  /** Ids of the platform's notes for the same behavior at run time. */
  readonly notes: readonly string[]
  readonly evidence: readonly Evidence[]
}

/** A mistake of a document, with the correction. */
export interface Erratum {
  /** Kebab-case, unique in the platform; stands in anchors. */
  readonly id: string
  /** Statement of the document, and the correct fact. */
  readonly text: Text
  /** Ids of the members concerned. */
  readonly members: readonly string[]
  readonly evidence: readonly Evidence[]
}

/** Support of members by host of a platform. */
export interface HostMatrix {
  readonly hosts: readonly Host[]
  readonly rows: readonly HostRow[]
}

export interface Host {
  readonly id: string
  readonly title: Text
}

export interface HostRow {
  /** Ids of the members of the row. */
  readonly members: readonly string[]
  /** By host. */
  readonly cells: Readonly<Record<string, HostSupport>>
}

export interface HostSupport {
  readonly state: SupportState
  readonly text?: Text
  readonly evidence: readonly Evidence[]
}

/**
 * Certainty of the reference, never a bare tick.
 * - `verified`: an example in the end-to-end tests uses the member.
 * - `documented`: the platform's document lists the member, and no test runs the member alone.
 * - `unsupported`: known to be missing; the evidence names the source.
 * - `unknown`: no source.
 */
export type SupportState = 'documented' | 'verified' | 'unsupported' | 'unknown'
