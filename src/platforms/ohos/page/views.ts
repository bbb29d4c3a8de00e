import type { PageViews } from '../../page-view.ts'
import { rewrite } from './compiler/rewrite.ts'
import { typeTarget } from './compiler/type-target.ts'

/** The compiler tells what is wrong with a page. */
const SILENT = { error() {}, note() {} }

const OWN_NAMES = /^\$(?:apply|skip|arkui)?$/

/** Views of ArkUI's pages; `types/arkui.d.ts` declares what they use. */
export const views: PageViews = {
  '.ets': (source) => {
    const edited = rewrite(source, typeTarget, SILENT)
    return edited && { ...edited, ownNames: OWN_NAMES }
  },
}
