import type { Text } from '../text.ts'

/**
 * Names that a platform's modules export, by specifier: what an import is checked against before
 * the program runs. `any` for a module whose names are not listed.
 */
export type ModuleNames = Readonly<Record<string, readonly string[] | 'any'>>

/** The modules of a platform, for messages about imports. */
export interface PlatformModules {
  readonly title: Text
  readonly names: ModuleNames
  /** Specifiers of packages that programs of other platforms import as well: no sign of this one. */
  readonly common?: readonly string[]
  /** Specifiers of older versions or of related platforms, by the module that is meant here. */
  readonly meant?: Readonly<Record<string, string>>
}

/** Names in the global scope beside a platform's WebSocket API, for the editor. */
export interface GlobalNames {
  readonly values: readonly string[]
  /** Further members of the platform's global objects, by object, e.g. of `wx`. */
  readonly members?: Readonly<Record<string, readonly string[]>>
}

/** The modules that the imports of a program are checked against. */
export interface KnownModules extends Required<Omit<PlatformModules, 'common'>> {
  /** Other platforms, for an import of a module of another platform. */
  readonly others: readonly PlatformModules[]
}
