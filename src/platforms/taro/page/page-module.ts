import type { StyleRule } from '../../shared/page/styles/rules.ts'

/*
 * What compiled files of a page ask of the framework, beside React and Taro.
 */

/** Specifier of the module. */
export const PAGE_MODULE = 'taro:page'

/** The framework's module for compiled files. */
export interface PageModule {
  /** Adds a style sheet over all earlier ones. */
  style(rules: readonly StyleRule[]): void
  /** Names what loads the file of the app, whose component is drawn around the page. */
  app(load: () => unknown): void
}
