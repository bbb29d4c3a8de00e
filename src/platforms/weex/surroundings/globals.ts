import type { GlobalNames } from '../../module-names.ts'

/** Names of a Weex page beside `webSocket`. */
export const globals: GlobalNames = {
  values: ['WXEnvironment'],
  members: { weex: ['config', 'document', 'supports'] },
}
