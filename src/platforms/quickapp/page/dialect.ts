import type { PageDialect } from '../../shared/quick-app/page/dialect.ts'
import type { PageNoteId } from '../../shared/quick-app/page/notes.ts'
import type { NoteId } from '../notes/index.ts'
import { working } from '../surroundings/names.ts'
import { elements, inputs } from './elements.ts'
import { screen } from './screen/screen.ts'

/** Pages of quick apps: a phone, with its components and sizes. */
export const pageDialect: PageDialect = {
  note: (id: PageNoteId): NoteId => `quickapp.${id}`,
  elements,
  inputs,
  properties: new Set(['flex']),
  width: screen.width,
  background: '#ffffff',
  device: 'phone',
  prompt: working.prompt,
  quiet: {
    page: [
      'exitFullscreen',
      'finish',
      'getMenuBarRect',
      'hideSkeleton',
      'scrollTo',
      'setMenubarData',
      'setMeta',
      'setSecure',
      'setStatusBar',
      'setTabBarItem',
      'setTitleBar',
    ],
    app: ['createShortcut', 'exit'],
  },
}
