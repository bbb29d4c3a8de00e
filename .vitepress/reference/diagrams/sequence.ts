import type { RecordedStep, Recording } from '../../../src/reference/recordings/index.ts'
import type { PlatformReference } from '../../../src/reference/model.ts'
import { type Html, markup } from '../html.ts'
import { inline } from '../locale.ts'
import { type View, say } from '../view.ts'
import { words } from '../words.ts'
import { type Message, messageOf } from './messages.ts'
import { fit, label, path, svg, tip } from './svg.ts'

const WIDTH = 600
/** Where the program, the platform and the server stand. */
const LANES = [60, 350, 540] as const
const TOP = 40
const PITCH = 38
/** Characters that fit between two lanes, at the drawing's type size. */
const ROOM = [40, 25] as const

/** A recorded run as a sequence diagram, with the same as a list. */
export function sequenceFigure(
  view: View,
  platform: PlatformReference,
  { steps }: Pick<Recording, 'steps'>,
): Html {
  const messages = steps.map((step) => messageOf(view, step))
  const height = TOP + messages.length * PITCH + 16
  const names = [say(view, words.program), say(view, platform.title), say(view, words.server)]
  return markup`<figure class="ref-figure">
    ${svg(WIDTH, height, [
      LANES.map((x) =>
        path(
          [
            [x, TOP - 10],
            [x, height],
          ],
          'lane',
        ),
      ),
      names.map((name, lane) =>
        label(LANES[lane]!, TOP - 20, fit(name, 18), { className: 'head' }),
      ),
      messages.map((message, index) => arrow(message, TOP + index * PITCH + 26)),
    ])}
    <details class="ref-words">
      <summary>${say(view, words.asText)}</summary>
      ${stepList(view, platform, steps)}
    </details>
  </figure>`
}

/** A recorded run in words. */
export function stepList(
  view: View,
  platform: PlatformReference,
  steps: readonly RecordedStep[],
): Html {
  const names = [say(view, words.program), say(view, platform.title), say(view, words.server)]
  const items = steps.map((step) => {
    const { from, to, code, text } = messageOf(view, step)
    return markup`<li>
      ${names[from]} → ${names[to]}: ${code ? markup`<code>${code}</code>` : inline(text)}
    </li>`
  })
  return markup`<ol class="ref-list">
    ${items}
  </ol>`
}

function arrow({ from, to, code, text, broken }: Message, y: number): Html {
  const [start, end] = [LANES[from]!, LANES[to]!]
  const middle = (start + end) / 2
  const room = ROOM[Math.min(from, to) as 0 | 1]
  return markup`<g>
    ${path(
      [
        [start, y],
        [end, y],
      ],
      broken ? 'arrow broken' : 'arrow',
    )}
    ${tip(end, y, end > start ? 'right' : 'left')}
    ${label(middle, y - 6, fit(code || text, room), { className: code ? 'code' : '' })}</g>`
}
