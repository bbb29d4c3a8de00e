import type { PageHost } from '../../../../page-contract.ts'
import { createRaiseNote } from '../../../raise-note.ts'
import { Screen } from '../../../page/framework/screen.ts'
import { Restyler } from '../../../page/styles/match/restyler.ts'
import { StyleSheets } from '../../../page/styles/match/style-sheets.ts'
import type { StyleRule } from '../../../page/styles/rules.ts'
import type { FileLoads, PageModule } from '../page-module.ts'
import type { HostElement, PageContext, Renderer } from './contract.ts'
import { receive } from './events/dispatch.ts'
import { ComponentElement } from './nodes/host-element.ts'
import { drawStyle, styledTree } from './nodes/tree.ts'
import { DEFAULTS } from './styles/defaults.ts'

/** What a platform says to its pages. */
export interface MiniProgramPlatform {
  /** Id of the platform, for its notes. */
  readonly id: string
  /** Returns whether a name in a template is an element; any other name is a component. */
  isElementName(name: string): boolean
  /** How components look where they differ from those of mini programs. */
  readonly styles?: readonly StyleRule[]
}

/** The page of a mini program in the worker, before anything is drawn. */
export interface MiniProgramPage {
  readonly context: PageContext
  /** Element around all that is drawn, which style sheets call `page`. */
  readonly page: ComponentElement
  /** The module for compiled files. */
  readonly module: PageModule
  /** Does what waits for the end of a rendering. */
  readonly afterCommit: () => void
  /**
   * Starts drawing: runs the file of the app, and adds the style sheets so far, those of the app
   * first, as in a build.
   *
   * @param load Runs the file of the app; without it, what compiled code names.
   * @returns What `load` returned.
   */
  begin(renderer: Renderer, load?: () => unknown): unknown
  /** Returns what loads files of the program that are found by their paths. */
  files(): FileLoads
  /** Removes what is on the page. */
  end(): void
}

/** A style sheet, and the scope of its elements if not for all. */
interface Sheet {
  readonly rules: readonly StyleRule[]
  readonly scope: string | undefined
}

/** Creates the page of a mini program: the screen in the place of a document, and its components. */
export function openMiniProgram(
  host: PageHost,
  { id, isElementName, styles = [] }: MiniProgramPlatform,
): MiniProgramPage {
  const guard = (code: () => unknown): void => {
    try {
      code()
    } catch (error) {
      host.error(error)
    }
  }
  const sheets = new StyleSheets<HostElement>(styledTree)
  const restyler = new Restyler<HostElement>(
    styledTree,
    sheets,
    // An element may have gone since it was marked.
    (element, style) => context.elements.has(element.box.id) && drawStyle(context, element, style),
    guard,
  )
  const screen = new Screen(restyler.around(host.screen))
  /** What draws the page, once it is known of which kind the page is. */
  let renderer: Renderer | undefined
  const due: (() => void)[] = []
  const raise = createRaiseNote<string>(host)
  const context: PageContext = {
    host,
    screen,
    restyler,
    elements: new Map(),
    note: (situation, values) => raise(`${id}.${situation}`, values),
    isElementName,
    guard,
    afterCommit(code) {
      due.push(code)
      renderer?.commit?.()
    },
    holdsFields: () => renderer?.holdsFields ?? false,
    act: (code) => (renderer ? renderer.act(code) : guard(code)),
  }
  sheets.add([...DEFAULTS, ...styles])
  const page = new ComponentElement(context, 'page', {})
  screen.root.attach(page.box, null)
  screen.port.draw({ op: 'insert', parent: screen.root.id, id: page.box.id })
  screen.onEvent = ({ id: box }, event) => {
    const element = context.elements.get(box)
    if (element) receive(context, element, event)
  }
  /** Adds a style sheet, which the elements that are already there may concern too. */
  function addSheet(rules: readonly StyleRule[], scope: string | undefined): void {
    sheets.add(rules, scope)
    for (const element of context.elements.values()) restyler.mark(element)
  }
  let loadApp: (() => unknown) | undefined
  let files: FileLoads = {}
  /** Rules of the style sheets so far, until the page is mounted. */
  let collected: Sheet[] | undefined = []
  return {
    context,
    page,
    module: {
      style(rules, scope) {
        if (collected) collected.push({ rules, scope })
        else addSheet(rules, scope)
      },
      app: (load) => void (loadApp = load),
      files: (loads) => void (files = loads),
    },
    afterCommit() {
      for (const code of due.splice(0)) guard(code)
    },
    begin(given, load = loadApp) {
      renderer = given
      const ofPage = collected ?? []
      collected = []
      const app = load?.()
      for (const { rules, scope } of [...collected, ...ofPage]) addSheet(rules, scope)
      collected = undefined
      return app
    },
    files: () => files,
    end: () => renderer?.end(),
  }
}
