import type { PageDialect } from '../../shared/quick-app/page/dialect.ts'
import type { PageNoteId } from '../../shared/quick-app/page/notes.ts'
import type { NoteId } from '../notes/index.ts'
import { working } from '../surroundings/names.ts'
import { elements, inputs } from './elements.ts'
import { screen } from './screen/screen.ts'

/** Pages of BlueOS: a watch, with its components and sizes. */
export const pageDialect: PageDialect = {
  note: (id: PageNoteId): NoteId => `blueos.${id}`,
  elements,
  inputs,
  properties: new Set(),
  width: screen.width,
  background: '#000000',
  device: 'watch-round',
  prompt: working.prompt,
  quiet: {
    page: [
      'finish',
      'setMenubarData',
      'setMeta',
      'setStatusBar',
      'setStopGestureQuit',
      'setTabBarItem',
      'setTitleBar',
    ],
    app: ['createShortcut', 'exit'],
  },
}
