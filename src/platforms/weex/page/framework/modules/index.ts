import type { PageContext } from '../context.ts'
import { createGlobalEvent } from '../../../surroundings/global-event.ts'
import { createDom } from './dom.ts'
import { createModal } from './modal.ts'
import { createModulesNotHere } from './not-here.ts'
import { createStorage } from './storage.ts'
import { createTimer } from './timer.ts'

/** Creates the modules of a page beside the shim's modules, by name. */
export function createModules(context: PageContext): Readonly<Record<string, object>> {
  return {
    ...createModulesNotHere(context),
    dom: createDom(context),
    globalEvent: createGlobalEvent(context.host.app),
    modal: createModal(context),
    storage: createStorage(context),
    timer: createTimer(context),
  }
}
