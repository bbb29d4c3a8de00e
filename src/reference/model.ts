import type { Evidence } from '../platforms/contract.ts'
import type { Text } from '../text.ts'
import type { ConceptId } from '../platforms/concept-ids.ts'
import type { PlatformFacts, SupportState } from '../platforms/facts-contract.ts'

/**
 * The reference as plain data: what the build reads out of declarations, examples, notes and facts,
 * and pages show. Every object here can be serialised as JSON.
 *
 * A `Text` may hold Markdown code spans (`` `send` ``), and nothing else of Markdown.
 */
export interface ReferenceModel {
  /** In the order of `src/platforms/index.ts`: the baseline first. */
  readonly platforms: readonly PlatformReference[]
  /** In the order in which a reader meets them. */
  readonly concepts: readonly Concept[]
}

/** Everything that the reference says of one platform. */
export interface PlatformReference {
  readonly id: string
  readonly title: Text
  /** What its declarations say of the module as a whole. */
  readonly summary: Text
  /** Every way in which a program gets at the API. */
  readonly imports: readonly ModuleForm[]
  /** What an app has to declare before the API works. */
  readonly declarations: readonly DeclaredNeed[]
  /** In the order of the declarations; the members of an object follow it. */
  readonly members: readonly Member[]
  readonly notes: readonly NoteEntry[]
  readonly examples: readonly ExampleEntry[]
  readonly profiles: readonly {
    readonly id: string
    readonly title: Text
    readonly summary: Text
  }[]
  /** What no declaration can hold: states, codes, errata and the like. */
  readonly facts: PlatformFacts
}

/** How a program gets at the API: nothing to do, an import, `require()` or a call. */
export interface ModuleForm {
  readonly kind: 'global' | 'default-import' | 'named-import' | 'require' | 'call'
  /** One line of code. */
  readonly code: string
  /** Name of the module; missing where there is none. */
  readonly module?: string
}

/** A permission or a feature, and the block of the manifest that declares it. */
export interface DeclaredNeed {
  /** As written in the manifest, e.g. `ohos.permission.INTERNET`. */
  readonly id: string
  readonly title: Text
  /** Name of the manifest's file, e.g. `module.json5`. */
  readonly file: string
  /** The block, as JSON. */
  readonly code: string
  /** Ids of the members that need it, in their order. */
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

/** One entry of the reference. Overloads of one name are one member. */
export interface Member {
  /** As examples and notes name it, e.g. `WebSocket.connect` or `WebSocket.on('open')`. */
  readonly id: string
  /** For `id` of an element and the hash of a URL, e.g. `websocket-on-open`; unique in a platform. */
  readonly anchor: string
  /** The last part of the id, e.g. `connect` or `on('open')`. */
  readonly name: string
  readonly kind: MemberKind
  /** Id of the member that this one belongs to; missing for what stands at the top. */
  readonly parent?: string
  /** Id of a {@link Concept}: its own, or that of what it belongs to. */
  readonly concept: ConceptId
  readonly summary: Text
  /** What else there is to say, a sentence or two each. */
  readonly remarks: readonly Text[]
  /**
   * The declaration as a program sees it, one for each overload or accessor; of an interface, its
   * head. Only what can be called has parameters.
   */
  readonly overloads: readonly Signature[]
  /** Of a property, constant, field or event: its type. */
  readonly type?: TypeText
  /** Of a field or a property: whether it may be left out. */
  readonly optional: boolean
  readonly readonly: boolean
  /** What is taken when a field or property is left out, as code. */
  readonly default?: string
  /** What a callback gets that this member takes or holds; missing where there is none. */
  readonly payload?: Payload
  /** Version of the platform's API, e.g. `8`; its own, or that of what it belongs to. */
  readonly since?: string
  readonly deprecated?: Deprecation
  /** Ids of what the app has to declare for it; see {@link PlatformReference.declarations}. */
  readonly needs: readonly string[]
  /** Of all overloads, none twice. */
  readonly throws: readonly Thrown[]
  /** Ids of the members that it holds. */
  readonly members: readonly string[]
  /** Ids of the members that it has from what it extends. */
  readonly inherited: readonly string[]
  /** Ids of the members that take or give a value of this type. */
  readonly usedBy: readonly string[]
  /** Ids of examples that show it, those that name it themselves first. */
  readonly examples: readonly string[]
  /** Ids of the portability notes on it. */
  readonly notes: readonly string[]
  readonly support: Support
}

/** One form in which a member is called or declared. */
export interface Signature {
  /** As code, on one line and without comments, e.g. `send(data: string): Promise<boolean>`. */
  readonly text: string
  /** Names in `text` that have an entry of their own. */
  readonly links: readonly TypeLink[]
  readonly typeParameters: readonly TypeParameter[]
  readonly parameters: readonly Parameter[]
  /** Missing for constructors, properties and calls that return nothing. */
  readonly returns?: { readonly type: TypeText; readonly text?: Text }
  /** Of the first form, the member's own; of one without a doc comment, that of the first. */
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
  /** What is taken when it is left out, as code. */
  readonly default?: string
  /** Version that it, or a part of its type, came with, where that is later than the member's. */
  readonly since?: string
  /** Missing where the type says it all, as for `type: 'open'`. */
  readonly text?: Text
  /** What it is called with, when it is a callback. */
  readonly payload?: Payload
}

/** What a callback is called with, first argument first. */
export interface Payload {
  readonly arguments: readonly PayloadArgument[]
}

export interface PayloadArgument {
  readonly name: string
  readonly type: TypeText
  readonly text?: Text
  /** Ids of the fields of its type, where that is one of the platform's own. */
  readonly fields: readonly string[]
}

/** A type as code, and the names in it that can be looked up. */
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

/** One way in which a call can fail. */
export interface Thrown {
  /** Number or name of the error, e.g. `2302001` or `InvalidStateError`. */
  readonly code?: string
  /** Name of the type that is thrown, rejected with or handed to a callback. */
  readonly type?: string
  readonly text: Text
}

export interface Support {
  readonly state: SupportState
  /** Ids of the examples that verify it. */
  readonly examples: readonly string[]
}

/** A portability note, with what the reference shows of it. */
export interface NoteEntry {
  readonly id: string
  readonly anchor: string
  /** What the run fills in stands as a code span: `{code}` is `` `code` ``. */
  readonly text: Text
  /** Ids of members. */
  readonly members: readonly string[]
  /** Whether it is on a mended sample of the document, and on nothing that a program would do. */
  readonly onSample: boolean
  /** Ids of the profiles that raise it; all when missing. */
  readonly profiles?: readonly string[]
  readonly evidence: readonly Evidence[]
}

/** An example, with its program. */
export interface ExampleEntry {
  readonly id: string
  readonly anchor: string
  readonly title: Text
  readonly summary: Text
  readonly file: string
  readonly code: string
  /** Id of a scenario of `src/network/scenarios`. */
  readonly scenario: string
  /** A server script of its own, which replaces the scenario. */
  readonly server?: string
  /** Ids of members. */
  readonly members: readonly string[]
  readonly output: readonly string[]
}

/** One idea that every platform has its own words for; a unified page each. */
export interface Concept {
  readonly id: ConceptId
  readonly title: Text
  readonly summary: Text
  /** What the WHATWG standard does, a paragraph each. */
  readonly baseline: readonly Text[]
  /** One for each platform, in the order of the platforms. */
  readonly platforms: readonly ConceptOnPlatform[]
}

export interface ConceptOnPlatform {
  readonly platform: string
  /** In a few words, for the table of concepts and platforms. */
  readonly cell: Text
  /** Ids of the members that say it, those that stand for themselves first, then fields. */
  readonly members: readonly string[]
  /** Why there is none; missing where there are members. */
  readonly reason?: Text
  /** Ids of the notes on those members. */
  readonly notes: readonly string[]
  /** Ids of the examples that show those members. */
  readonly examples: readonly string[]
}
