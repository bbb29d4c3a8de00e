import type { CreatePageFramework } from '../../../page-contract.ts'
import { createContext } from '../../../shared/page/framework/context.ts'
import { dispatch } from '../../../shared/page/framework/events.ts'
import { Screen } from '../../../shared/page/framework/screen.ts'
import { createRaiseNote } from '../../../shared/raise-note.ts'
import { createNotSimulated, standIn } from '../../../shared/surroundings/not-simulated.ts'
import type { NoteId } from '../../notes/index.ts'
import { known, working } from '../../surroundings/names.ts'
import { RUNTIME } from '../names.ts'
import { mountPage } from './app.ts'
import { createDrawing } from './components/index.ts'
import type { PageContext } from './context.ts'
import { createGlobals } from './globals.ts'
import { createControllers } from './modules/controllers.ts'
import { createCustomDialogs } from './modules/custom-dialogs.ts'
import { createDialogs } from './modules/dialogs.ts'
import { createUiContext } from './modules/ui-context.ts'
import { createRuntime } from './runtime.ts'
import { createAppStorage } from './state/storage.ts'
import { drawStruct } from './struct/component.ts'

const ARKUI = '@kit.ArkUI'

/** Creates the basis of a page of ArkUI in the worker: the structs over Vue 3's reactivity. */
export const createPageFramework: CreatePageFramework = (host) => {
  const screen = new Screen(host.screen)
  const context: PageContext = {
    ...createContext(host, screen),
    note: createRaiseNote<NoteId>(host),
  }
  screen.onEvent = (element, event) => dispatch(context, element, event)
  const raise = createNotSimulated(host)
  const objects = Object.fromEntries(
    Object.entries(known)
      .filter(([, { kit }]) => kit === ARKUI)
      .map(([name]) => [name, standIn(name, raise)]),
  )
  const hostContext = {
    filesDir: '/data',
    cacheDir: '/cache',
    resourceManager: standIn('resourceManager', raise),
  }
  const dialogs = createDialogs(context)
  const controllers = createControllers(context)
  const customDialogs = createCustomDialogs()
  const { storage, AppStorage, PersistentStorage } = createAppStorage()
  const uiContext = createUiContext(dialogs, controllers, objects.router, hostContext)
  const drawing = createDrawing(context, (node, own) => drawStruct(node, own, storage))
  let entry: object | undefined
  const { promptAction } = dialogs
  const { module } = working.promptAction
  const prompt = { __esModule: true, default: promptAction }
  return {
    modules: {
      [RUNTIME]: createRuntime(uiContext, (struct) => (entry = struct)),
      [ARKUI]: { __esModule: true, ...objects, promptAction },
      [module]: prompt,
      '@system.prompt': prompt,
      '@ohos.prompt': prompt,
    },
    globals: {
      ...createGlobals(context, hostContext),
      AppStorage,
      PersistentStorage,
      AlertDialog: dialogs.AlertDialog,
      ActionSheet: dialogs.ActionSheet,
      CustomDialogController: customDialogs.CustomDialogController,
      ...controllers,
    },
    mount() {
      if (!entry) throw new TypeError('No struct of the program has the decorator @Entry.')
      mountPage(context, drawing, storage, customDialogs, entry)
    },
  }
}
