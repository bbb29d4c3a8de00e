import type { StyleRule } from '../../page/styles/rules.ts'

/*
 * What compiled files of a page ask of the framework, beside the modules that a program imports.
 */

/** Specifier of the module. */
export const PAGE_MODULE = 'mini-program:page'

/** What loads files, by their paths. */
export type FileLoads = Readonly<Record<string, () => unknown>>

/** The framework's module for compiled files. */
export interface PageModule {
  /**
   * Adds a style sheet over all earlier ones.
   *
   * @param scope Scope of the elements; `undefined` for all elements.
   */
  style(rules: readonly StyleRule[], scope?: string): void
  /** Names what loads the file of the app, whose component is drawn around the page. */
  app(load: () => unknown): void
  /** Names what loads files of the program that are found by their paths. */
  files(loads: FileLoads): void
}
