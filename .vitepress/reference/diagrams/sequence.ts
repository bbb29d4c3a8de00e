import type { Recording } from '../../../src/reference/recordings/index.ts'
import type { PlatformReference } from '../../../src/reference/model.ts'
import { svgDocument } from '../../../src/trace/diagram/document.ts'
import { type LaneNames, sayMark, type Sheet } from '../../../src/trace/diagram/draw.ts'
import { placeLanes } from '../../../src/trace/diagram/geometry.ts'
import { pathOf } from '../../../src/trace/diagram/lane.ts'
import { DiagramRows } from '../../../src/trace/diagram/rows.ts'
import { Trace } from '../../../src/trace/trace.ts'
import { Html, markup } from '../html.ts'
import { type View, say } from '../view.ts'
import { words } from '../words.ts'

/** Draws a recorded run as a sequence diagram, with the same run as a list. */
export function sequenceFigure(
  view: View,
  platform: PlatformReference,
  recording: Recording,
): Html {
  const trace = new Trace()
  trace.append(recording.entries)
  const rows = new DiagramRows(trace)
  while (!rows.update());
  const names = lanesOf(view, platform)
  const sheet: Sheet = {
    lanes: placeLanes(trace.sockets(), false),
    locale: view.locale,
    find: (seq) => trace.bySeq(seq),
  }
  const drawn = Array.from({ length: rows.length }, (_, index) => {
    const row = rows.at(index)
    if (row.type === 'idle') return { type: 'idle', text: '' } as const
    const marks = row.positions.map((position) => ({ entry: trace.at(position)!, time: '' }))
    return { type: 'marks', marks } as const
  })
  const drawing = svgDocument({
    names,
    sheet,
    rows: drawn,
    title: `${say(view, platform.title)}: ${say(view, words[recording.case])}`,
    description: say(view, words.drawnBelow),
    id: `sequence-${platform.id}-${recording.case}`,
  })
  return markup`<figure class="ref-figure">
    <div class="ref-drawing" tabindex="0">${new Html(drawing)}</div>
    <details class="ref-words">
      <summary>${say(view, words.asText)}</summary>
      ${stepList(recording, names, sheet)}
    </details>
  </figure>`
}

/** Describes a recorded run in words. */
function stepList({ entries }: Recording, names: LaneNames, sheet: Sheet): Html {
  const drawn = entries.filter((entry) => pathOf(entry))
  return markup`<ol class="ref-list">
    ${drawn.map((entry) => markup`<li>${sayMark(entry, names, sheet)}</li>`)}
  </ol>`
}

function lanesOf(view: View, platform: PlatformReference): LaneNames {
  return {
    program: say(view, words.program),
    platform: say(view, platform.title),
    wire: () => say(view, words.wire),
    server: () => say(view, words.server),
  }
}
