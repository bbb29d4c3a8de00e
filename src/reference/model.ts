import type { Evidence } from '../platforms/contract.ts'
import type { Text } from '../text.ts'
import type { ConceptId } from '../platforms/concept-ids.ts'
import type { PlatformFacts, SupportState } from '../platforms/facts-contract.ts'

/**
 * The reference as plain data: read by the build from declarations, examples, notes and facts, and
 * shown by pages. Every object is serializable as JSON.
 *
 * A `Text` may contain Markdown code spans (`` `send` ``), and no other Markdown.
 */
export interface ReferenceModel {
  /** In the order of `src/platforms/index.ts`: the baseline first. */
  readonly platforms: readonly PlatformReference[]
  /** In the order of a reader's first contact. */
  readonly concepts: readonly Concept[]
}

/** Reference of a platform. */
export interface PlatformReference {
  readonly id: string
  readonly title: Text
  /** Summary of the whole module, from the declarations. */
  readonly summary: Text
  /** Every way to import the API. */
  readonly imports: readonly ModuleForm[]
  /** Declarations that an app needs before the API works. */
  readonly declarations: readonly DeclaredNeed[]
  /** In the order of the declarations; an object is followed by the object's members. */
  readonly members: readonly Member[]
  readonly notes: readonly NoteEntry[]
  readonly examples: readonly ExampleEntry[]
  readonly profiles: readonly {
    readonly id: string
    readonly title: Text
    readonly summary: Text
  }[]
  /** Facts beyond declarations: states, codes, errata and others. */
  readonly facts: PlatformFacts
}

/** How a program gets at the API: nothing to do, an import, `require()` or a call. */
export interface ModuleForm {
  readonly kind: 'global' | 'default-import' | 'named-import' | 'require' | 'call'
  /** A line of code. */
  readonly code: string
  /** Name of the module; missing where there is none. */
  readonly module?: string
}

/** A permission or feature, with the declaring block of the manifest. */
export interface DeclaredNeed {
  /** As written in the manifest, e.g. `ohos.permission.INTERNET`. */
  readonly id: string
  readonly title: Text
  /** Name of the manifest's file, e.g. `module.json5`. */
  readonly file: string
  /** The block, as JSON. */
  readonly code: string
  /** Ids of dependent members in order. */
  readonly members: readonly string[]
}

export type MemberKind =
  | 'function'
  | 'class'
  | 'constructor'
  | 'method'
  | 'property'
  /** By which a program hears of something: `onopen`, `onOpen()`, `on('open')`. */
  | 'event'
  | 'constant'
  /** An object with methods. */
  | 'interface'
  /** An object that only holds fields: options, results, events. */
  | 'record'
  | 'field'
  | 'type'

/** An entry of the reference. Overloads of a name share an entry. */
export interface Member {
  /** Name in examples and notes, e.g. `WebSocket.connect` or `WebSocket.on('open')`. */
  readonly id: string
  /** For `id` of an element and the hash of a URL, e.g. `websocket-on-open`; unique in a platform. */
  readonly anchor: string
  /** The last part of the id, e.g. `connect` or `on('open')`. */
  readonly name: string
  readonly kind: MemberKind
  /** Id of the enclosing member; unset at the top level. */
  readonly parent?: string
  /** Id of a {@link Concept}: the member's own or the parent's. */
  readonly concept: ConceptId
  readonly summary: Text
  /** Further remarks, a sentence or two each. */
  readonly remarks: readonly Text[]
  /**
   * Declaration as seen by a program, per overload or accessor; for an interface, the head. Only
   * callable members have parameters.
   */
  readonly overloads: readonly Signature[]
  /** Type of a property, constant, field or event. */
  readonly type?: TypeText
  /** Whether a field or property is optional. */
  readonly optional: boolean
  readonly readonly: boolean
  /** Default of an omitted field or property, as code. */
  readonly default?: string
  /** Payload of the callback in the member; unset without a callback. */
  readonly payload?: Payload
  /** Version of the platform's API, e.g. `8`; the member's own or the parent's. */
  readonly since?: string
  readonly deprecated?: Deprecation
  /** Ids of required declarations; see {@link PlatformReference.declarations}. */
  readonly needs: readonly string[]
  /** Of all overloads, none twice. */
  readonly throws: readonly Thrown[]
  /** Ids of contained members. */
  readonly members: readonly string[]
  /** Ids of inherited members. */
  readonly inherited: readonly string[]
  /** Ids of the members with a parameter or result of the type. */
  readonly usedBy: readonly string[]
  /** Ids of examples of the member, direct mentions first. */
  readonly examples: readonly string[]
  /** Ids of the member's portability notes. */
  readonly notes: readonly string[]
  readonly support: Support
}

/** A form of a member's call or declaration. */
export interface Signature {
  /** Code in a single line without comments, e.g. `send(data: string): Promise<boolean>`. */
  readonly text: string
  /** Names in `text` with a separate entry. */
  readonly links: readonly TypeLink[]
  readonly typeParameters: readonly TypeParameter[]
  readonly parameters: readonly Parameter[]
  /** Unset for constructors, properties and calls without a result. */
  readonly returns?: { readonly type: TypeText; readonly text?: Text }
  /** The member's summary for the first form and for forms without a doc comment. */
  readonly summary: Text
  readonly remarks: readonly Text[]
  readonly since?: string
  readonly throws: readonly Thrown[]
}

export interface TypeParameter {
  readonly name: string
  readonly constraint?: TypeText
  readonly default?: TypeText
}

export interface Parameter {
  readonly name: string
  readonly type: TypeText
  readonly required: boolean
  /** Default of an omitted parameter, as code. */
  readonly default?: string
  /** Version of the parameter or of a part of the type, if later than the member's. */
  readonly since?: string
  /** Unset if the type is self-explanatory, as for `type: 'open'`. */
  readonly text?: Text
  /** Arguments, if the parameter is a callback. */
  readonly payload?: Payload
}

/** Arguments of a callback, in order. */
export interface Payload {
  readonly arguments: readonly PayloadArgument[]
}

export interface PayloadArgument {
  readonly name: string
  readonly type: TypeText
  readonly text?: Text
  /** Ids of the type's fields, for a type of the platform. */
  readonly fields: readonly string[]
}

/** A type as code, with links for known names. */
export interface TypeText {
  readonly text: string
  readonly links: readonly TypeLink[]
}

/** `text.slice(start, end)` names a member. */
export interface TypeLink {
  readonly start: number
  readonly end: number
  readonly platform: string
  /** Id of the member. */
  readonly member: string
}

export interface Deprecation {
  readonly text: Text
  /** Id of the member to use instead. */
  readonly replacement?: string
}

/** A failure of a call. */
export interface Thrown {
  /** Number or name of the error, e.g. `2302001` or `InvalidStateError`. */
  readonly code?: string
  /** Name of the type thrown, rejected or passed to a callback. */
  readonly type?: string
  readonly text: Text
}

export interface Support {
  readonly state: SupportState
  /** Ids of the examples that use the member. */
  readonly examples: readonly string[]
}

/** A portability note, as shown in the reference. */
export interface NoteEntry {
  readonly id: string
  readonly anchor: string
  /** Placeholders of a run appear as code spans: `` `code` `` for `{code}`. */
  readonly text: Text
  /** Ids of members. */
  readonly members: readonly string[]
  /** Whether the note is about a corrected sample of the document only. */
  readonly onSample: boolean
  /** Ids of the profiles that raise the note; all if unset. */
  readonly profiles?: readonly string[]
  readonly evidence: readonly Evidence[]
}

/** An example with the program. */
export interface ExampleEntry {
  readonly id: string
  readonly anchor: string
  readonly title: Text
  readonly summary: Text
  readonly file: string
  readonly code: string
  /** Id of a scenario of `src/network/scenarios`. */
  readonly scenario: string
  /** Server script of the example, in place of a scenario. */
  readonly server?: string
  /** Ids of members. */
  readonly members: readonly string[]
  readonly output: readonly string[]
}

/** An idea that every platform names differently; the subject of a unified page. */
export interface Concept {
  readonly id: ConceptId
  readonly title: Text
  readonly summary: Text
  /** Behavior of the WHATWG standard, by paragraph. */
  readonly baseline: readonly Text[]
  /** Entries by platform, in the order of the platforms. */
  readonly platforms: readonly ConceptOnPlatform[]
}

export interface ConceptOnPlatform {
  readonly platform: string
  /** In a few words, for the table of concepts and platforms. */
  readonly cell: Text
  /** Ids of the members for the concept, independent members first, then fields. */
  readonly members: readonly string[]
  /** Why there is none; missing where there are members. */
  readonly reason?: Text
  /** Ids of the notes on the members. */
  readonly notes: readonly string[]
  /** Ids of the examples of the members. */
  readonly examples: readonly string[]
}
