import { Sandbox } from '../../../../src/sandbox/index.ts'
import { lineText } from '../../../run/line-text.ts'
import { withValues } from '../../../run/note-text.ts'
import { appendLines, isConsoleLine, type ConsoleRow } from '../../../run/rows.ts'
import { ELEMENTS, type PageContent } from './content.ts'

/*
 * The script of an exported page: runs its one program in the same sandbox as the playground, and
 * lists what it prints. Everything that a program printed is set as text, never as markup.
 */

const element = (id: keyof typeof ELEMENTS): HTMLElement => document.getElementById(ELEMENTS[id])!
const content = JSON.parse(element('content').textContent) as PageContent
const { screen } = content
const sandbox = new Sandbox({
  container: element('sandbox'),
  loadRuntime: async () => content.runtime,
  ...(screen && {
    loadScreen: async () => screen.script,
    loadFramework: async () => screen.framework,
  }),
})
const place = screen && { ...screen, element: element('screen') }

let rows: readonly ConsoleRow[] = []

function draw(): void {
  element('console').replaceChildren(
    ...rows.map(({ level, line, count }) => {
      const row = document.createElement('li')
      row.dataset.level = level
      row.textContent =
        lineText(line, (note) => withValues(content.notes[note.id] ?? note.id, note)) +
        (count > 1 ? ` ×${count}` : '')
      return row
    }),
  )
}

element('run').addEventListener('click', () => {
  rows = []
  draw()
  sandbox.run(
    content.request,
    {
      entries(batch) {
        rows = appendLines(rows, batch.filter(isConsoleLine))
        draw()
      },
      state: (state) => (element('state').textContent = content.states[state]),
    },
    place,
  )
})
element('stop').addEventListener('click', () => sandbox.stop())
element('state').textContent = content.states.idle
void sandbox.prepare({ mode: content.request.server.mode, sources: content.request.reach }, place)
