import { uxFramework } from '../../../shared/quick-app/page/framework/index.ts'
import { pageDialect } from '../dialect.ts'

/** Creates the basis of a page of a quick app in the worker. */
export const createPageFramework = uxFramework(pageDialect)
