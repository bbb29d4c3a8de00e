import type { PageContext } from '../context.ts'
import { createDom } from './dom.ts'
import { createModal } from './modal.ts'
import { createModulesNotHere } from './not-here.ts'
import { createStorage } from './storage.ts'
import { createTimer } from './timer.ts'

/** Makes the modules that a page has beside the shim's, by name. */
export function createModules(context: PageContext): Readonly<Record<string, object>> {
  return {
    ...createModulesNotHere(context),
    dom: createDom(context),
    modal: createModal(context),
    storage: createStorage(context),
    timer: createTimer(context),
  }
}
