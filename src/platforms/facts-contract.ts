import type { Evidence } from './contract.ts'
import type { Text } from '../text.ts'
import type { ConceptId } from './concept-ids.ts'

/** What the reference says of a platform beyond its declarations, notes and examples. */
export interface PlatformFacts {
  /** Each concept in a few words, for the table of concepts and platforms. */
  readonly cells: Readonly<Record<ConceptId, Text>>
  /** Why the platform has no member for a concept. */
  readonly reasons: Readonly<Partial<Record<ConceptId, Text>>>
  /** The block of the manifest for each of the platform's declarations, by its id. */
  readonly manifest: Readonly<Record<string, ManifestBlock>>
  /** Ids of notes that say something of a concept, though their members belong to another. */
  readonly furtherNotes: Readonly<Partial<Record<ConceptId, readonly string[]>>>
  readonly states: StateMachine
  readonly closeCodes: readonly CloseCodeFact[]
  readonly errorCodes: readonly ErrorCode[]
  readonly footguns: readonly Footgun[]
  /** What the platform's own document has wrong, or no longer right. */
  readonly errata: readonly Erratum[]
  /** Words by which the notes of other platforms speak of this one, e.g. `browser`. */
  readonly calledInNotes: readonly string[]
  /** Where a platform runs on several hosts: what each has of it. */
  readonly hosts?: HostMatrix
}

export interface ManifestBlock {
  /** Name of the manifest's file. */
  readonly file: string
  /** As JSON. */
  readonly code: string
}

/** How a connection lives and dies, as a program of that platform can tell. */
export interface StateMachine {
  /** In the order in which a connection usually meets them; the first is where it begins. */
  readonly states: readonly State[]
  readonly transitions: readonly Transition[]
}

export interface State {
  readonly id: string
  /** As the platform calls it, e.g. `CONNECTING`. */
  readonly name: string
  readonly text: Text
  /** Value of `readyState`, where the platform has one. */
  readonly value?: number
}

export interface Transition {
  /** Id of a state. */
  readonly from: string
  /** Id of a state; the same one where a call changes nothing. */
  readonly to: string
  /** What makes it happen. */
  readonly label: Text
  /** What the program is told, in order, as code: callbacks and events. */
  readonly reports: readonly string[]
}

/** A close code, or a range of them. */
export interface CloseCodeFact {
  /** First and last code, both included; equal for one code. */
  readonly from: number
  readonly to: number
  /** What becomes of it when the program closes with it. */
  readonly send: Text
  readonly maySend: boolean
  /** What the program is told when it reports this code. */
  readonly report?: Text
  readonly evidence: readonly Evidence[]
}

/** An error that the platform numbers. */
export interface ErrorCode {
  readonly code: string
  /** As the platform words it, where it does. */
  readonly message?: string
  /** When it comes. */
  readonly text: Text
  /** Ids of members that report it. */
  readonly members: readonly string[]
  /** Version that it came with. */
  readonly since?: string
  readonly evidence: readonly Evidence[]
}

/** A habit of this platform that bites those who come from another, or go to another. */
export interface Footgun {
  /** Kebab-case, unique in the platform. */
  readonly id: string
  readonly concept: ConceptId
  readonly text: Text
  /** Whom it bites: those who come to this platform, those who leave it, or both. */
  readonly bites: 'coming' | 'leaving' | 'both'
  /** Ids of other platforms that share the habit, so that it does not bite between them. */
  readonly except?: readonly string[]
  /** Id of the platform's example that shows it. */
  readonly example: string
  /** Ids of the platform's notes that say the same when running code meets it. */
  readonly notes: readonly string[]
  readonly evidence: readonly Evidence[]
}

/** What a document says, and what is so. */
export interface Erratum {
  /** Kebab-case, unique in the platform; stands in anchors. */
  readonly id: string
  /** What a reader finds there, and what to make of it. */
  readonly text: Text
  /** Ids of members that it concerns. */
  readonly members: readonly string[]
  readonly evidence: readonly Evidence[]
}

/** Members against the hosts that a platform runs on. */
export interface HostMatrix {
  readonly hosts: readonly Host[]
  readonly rows: readonly HostRow[]
}

export interface Host {
  readonly id: string
  readonly title: Text
}

export interface HostRow {
  /** Ids of the members that the row is about. */
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
 * How sure the reference is: never a bare tick.
 * - `verified`: an example that the end-to-end tests run uses it.
 * - `documented`: the platform's document lists it, no test runs it by itself.
 * - `unsupported`: known to be missing; the evidence says from where.
 * - `unknown`: nobody says.
 */
export type SupportState = 'documented' | 'verified' | 'unsupported' | 'unknown'
