import { Sandbox } from '../../../../src/sandbox/index.ts'
import { fillIn } from '../../../../src/text.ts'
import { lineText } from '../../../run/line-text.ts'
import { appendLines, isConsoleLine, type ConsoleRow } from '../../../run/rows.ts'
import { limitMarks } from '../../../ui/marks.ts'
import { foldLines } from '../../console/fold-lines.ts'
import { ELEMENTS, type PageContent } from './content.ts'
import { createRowList, MAX_ROWS } from './row-list.ts'

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
// The page has one framework, whatever its name.
const place = screen && { ...screen, framework: screen.platform, element: element('screen') }

let rows: readonly ConsoleRow[] = []
const list = createRowList<ConsoleRow>(element('console'), ({ level, line, count }) => {
  const row = document.createElement('li')
  row.dataset.level = level
  const text = lineText(line, (note) => fillIn(content.notes[note.id] ?? note.id, note.values))
  row.textContent = foldLines(limitMarks(text)).shown + (count > 1 ? ` ×${count}` : '')
  return row
})

function show(next: readonly ConsoleRow[]): void {
  if (next.length > MAX_ROWS) element('older').hidden = false
  rows = next.slice(-MAX_ROWS)
  list.show(rows)
}

element('run').addEventListener('click', () => {
  element('older').hidden = true
  show([])
  sandbox.run(
    content.request,
    {
      entries(batch) {
        show(appendLines(rows, batch.filter(isConsoleLine)))
      },
      state: (state) => (element('state').textContent = content.states[state]),
    },
    place,
  )
})
element('stop').addEventListener('click', () => sandbox.stop())
element('state').textContent = content.states.idle
void sandbox.prepare({ mode: content.request.server.mode, sources: content.request.reach }, place)
