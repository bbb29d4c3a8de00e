import type { Platform } from '../contract.ts'
import { examples } from './example-list/index.ts'
import { profiles } from './profiles.ts'

/** The platform for the site: names, choices and programs, without code and long texts. */
export const platform: Platform = {
  /** Name of the folder and of the line in `list.ts`. */
  id: 'template',
  title: { en: 'Template', zh: '模板' },
  profiles,
  /** Entries of the app's manifest, to be switched off by the user. */
  declarations: [
    {
      id: 'template.socket',
      title: { en: 'Feature in app.json: sockets', zh: 'app.json 中的功能：socket' },
      /** Only for an entry with a value. */
      value: { kind: 'milliseconds', empty: { en: 'unlimited', zh: '不限' } },
    },
  ],
  examples,
  /** Variables used without an import in the document's snippets; none with a global object. */
  ambient: {},
  globals: ['template'],
  /** Repairs of broken samples in the document; a platform with any has `repairs.ts`. */
  repairs: [],
}
