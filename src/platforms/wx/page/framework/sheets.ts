import type { MiniProgramPage } from '../../../shared/mini-program/page/framework/page.ts'
import type { PageModule } from '../../../shared/mini-program/page/page-module.ts'
import type { StyleRule } from '../../../shared/page/styles/rules.ts'
import type { ProgramFiles } from './program.ts'

/** Adds the style sheets of the app, of pages and of components, each for its own elements. */
export class Sheets {
  readonly #files: ProgramFiles
  readonly #base: MiniProgramPage
  readonly #added = new Set<string>()

  constructor(files: ProgramFiles, base: MiniProgramPage) {
    this.#files = files
    this.#base = base
  }

  /** Adds the style sheet of a page or component, or of the app, once. */
  add(path: string): void {
    if (this.#added.has(path)) return
    this.#added.add(path)
    const scope = path === 'app' ? undefined : path
    const page: Pick<PageModule, 'style'> = {
      style: (rules: readonly StyleRule[]) => this.#base.module.style(rules, scope),
    }
    this.#base.context.guard(() => this.#files.style(path)?.(page))
  }

  /** Follows the page on the screen, whose style sheet may speak of `page`. */
  follow(route: string | undefined): void {
    const { page, context } = this.#base
    if (page.scopes[0] === route || route === undefined) return
    page.scopes.splice(0, 1, route)
    context.restyler.mark(page)
  }
}
