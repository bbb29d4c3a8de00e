import { LAUNCH } from '../../shared/mini-program/surroundings/answers.ts'
import type { SurroundingsHost } from '../../surroundings-contract.ts'
import { createComponent } from './component.ts'
import { invoke } from './invoke.ts'
import type { Instance, Options, Place } from './options.ts'
import { createPage } from './page.ts'

/**
 * Creates `App`, `Page`, `Component`, `Behavior`, `getApp` and `getCurrentPages`. A program has no
 * screen here: after its files have run, the app is launched and the first page opened, once.
 */
export function createApp({ note, setTimeout, app: state }: SurroundingsHost) {
  let app: Options | undefined
  let page: Instance | undefined
  let opens = false
  const place: Place = { route: LAUNCH.path, later: setTimeout }

  /** Launches the app, and opens the page, in a task after the program's files. */
  function open(): void {
    if (opens) return
    opens = true
    setTimeout(() => {
      if (app) {
        invoke(app, 'onLaunch', { ...LAUNCH })
        invoke(app, 'onShow', { ...LAUNCH })
      }
      page?.load()
      page?.turn(true)
      page?.ready()
    })
  }

  state.onChange((shown) => {
    if (!shown) page?.turn(false)
    if (app) invoke(app, shown ? 'onShow' : 'onHide', ...(shown ? [{ ...LAUNCH }] : []))
    if (shown) page?.turn(true)
  })

  state.onEnd(() => page?.close())

  function show(create: () => Instance): void {
    if (!page) {
      note('wx.page-not-drawn')
      page = create()
    }
    open()
  }

  return {
    App(options: Options = {}) {
      app = options
      open()
    },
    Page: (options: Options = {}) => show(() => createPage(options, place)),
    Component: (options: Options = {}) => show(() => createComponent(options, place)),
    Behavior: (options: Options = {}) => options,
    getApp() {
      if (app) return app
      note('wx.app-missing')
      return (app = { globalData: {} })
    },
    getCurrentPages: () => (page ? [page.self] : []),
  }
}
