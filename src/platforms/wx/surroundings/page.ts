import { createData } from './data.ts'
import { invoke } from './invoke.ts'
import type { Instance, Options, Place } from './options.ts'

/** Creates the instance of a page: the options, with data of its own. */
export function createPage(options: Options, place: Place): Instance {
  const { route, query = {} } = place
  const data = createData(options.data, place)
  const self = { ...options, ...data, route, is: route, options: query }
  return {
    self,
    load: () => invoke(self, 'onLoad', { ...query }),
    ready: () => invoke(self, 'onReady'),
    turn: (shown) => invoke(self, shown ? 'onShow' : 'onHide'),
    close: () => invoke(self, 'onUnload'),
  }
}
