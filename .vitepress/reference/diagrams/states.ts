import type { StateMachine, Transition } from '../../../src/platforms/facts-contract.ts'
import type { PlatformReference } from '../../../src/reference/model.ts'
import { fit, label, path, tip } from '../../../src/writing/svg.ts'
import { Html, markup, join } from '../html.ts'
import { prose } from '../locale.ts'
import { type View, say } from '../view.ts'
import { words } from '../words.ts'
import { drawing } from './drawing.ts'
import { BOX, type Edge, layOut } from './state-layout.ts'

/** Pixels of a box not used by its text. */
const PADDING = 12

/**
 * Draws the states of a platform's connection, the transitions numbered, with a list that explains
 * each number.
 */
export function stateFigure(view: View, { facts }: PlatformReference): Html {
  const { states, transitions } = facts.states
  const { width, height, boxes, edges } = layOut(facts.states)
  return markup`<figure class="ref-figure ref-states">
    ${drawing(width, height, [
      edges.map(
        ({ points, towards }) => new Html(path(points, 'arrow') + tip(points.at(-1)!, towards)),
      ),
      boxes.map(({ x, y }, index) => {
        const { name, value } = states[index]!
        return markup`<g><rect
            x="${x}"
            y="${y}"
            width="${BOX.width}"
            height="${BOX.height}"
            rx="6"
            class="state"></rect>
          ${new Html(label(x + BOX.width / 2, y + BOX.height / 2 + 4, fit(named(name, value), BOX.width - PADDING, true), 'code'))}</g>`
      }),
      edges.map(({ mark }: Edge, index) => {
        const [x, y] = mark
        return markup`<g><circle cx="${x}" cy="${y}" r="9" class="mark"></circle>${new Html(label(x, y + 4, String(index + 1), 'number'))}</g>`
      }),
    ])}
    <div>
      <dl class="ref-list">
        ${states.map(
          ({ name, value, text }, index) =>
            markup`<dt>
                <code>${named(name, value)}</code>${index === 0 && join([' ', markup`<small>${say(view, words.begins)}</small>`])}
              </dt>
              <dd>${prose(text, view.locale)}</dd>`,
        )}
      </dl>
      <ol class="ref-list">
        ${transitions.map((transition) => transitionItem(view, facts.states, transition))}
      </ol>
    </div>
  </figure>`
}

function transitionItem(view: View, { states }: StateMachine, transition: Transition): Html {
  const name = (id: string) => states.find((state) => state.id === id)?.name ?? id
  const told = transition.reports.map((report) => markup`<code>${report}</code>`)
  return markup`<li>
    <code>${name(transition.from)}</code> → <code>${name(transition.to)}</code>:
    ${prose(transition.label, view.locale)}
    ${told.length > 0 && markup`<br /><small>${say(view, words.told)} ${join(told, ' → ')}</small>`}
  </li>`
}

const named = (name: string, value: number | undefined): string =>
  value === undefined ? name : `${name} (${value})`
