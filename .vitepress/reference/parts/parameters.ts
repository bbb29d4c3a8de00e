import type { Payload, PlatformReference, Signature, Thrown } from '../../../src/reference/model.ts'
import type { Text } from '../../../src/text.ts'
import { type Html, type Piece, markup, join } from '../html.ts'
import { prose } from '../locale.ts'
import { type View, say } from '../view.ts'
import { words } from '../words.ts'
import { sinceBadge } from './badges.ts'
import { commas, memberLink, typeCode } from './code.ts'
import { describedTable } from './described.ts'

/**
 * Creates the table of a call's parameters. A parameter of which the table says no more than the
 * signature, such as `type: 'open'`, has no row.
 */
export function parameterTable(
  view: View,
  platform: PlatformReference,
  { parameters }: Signature,
): Piece {
  const told = parameters.filter(
    ({ text, payload, default: value, since }) => text || payload || value || since,
  )
  if (told.length === 0) return undefined
  return [
    label(say(view, words.parameters)),
    describedTable(
      view,
      told.map(({ name, type, required, default: value, since, text, payload }) => ({
        name: markup`<code>${name}</code>`,
        badges: [sinceBadge(view, since)],
        type: typeCode(view, type),
        required,
        default: value,
        description: (text || payload) && [
          text && prose(text, view.locale),
          payload && payloadLine(view, platform, payload),
        ],
      })),
    ),
  ]
}

/** Describes the return value of a call. */
export function returns(view: View, { returns: value }: Signature): Piece {
  if (!value) return undefined
  const text = value.text && markup` ${prose(value.text, view.locale)}`
  return markup`<p class="ref-line">
    <b>${say(view, words.returns)}</b> ${typeCode(view, value.type)} ${text}
  </p>`
}

/** Lists the failures of a call. */
export function failures(view: View, thrown: readonly Thrown[], title: Text = words.fails): Piece {
  if (thrown.length === 0) return undefined
  const rows = thrown.map(({ code, type, text }) => {
    const name = [code, type].filter((part) => part !== undefined).join(' · ')
    return markup`<li>${name && markup`<code>${name}</code>`} ${prose(text, view.locale)}</li>`
  })
  return [
    label(say(view, title)),
    markup`<ul class="ref-list">
      ${rows}
    </ul>`,
  ]
}

/** Describes the payload of a callback, in a separate line. */
export function payloadBlock(view: View, platform: PlatformReference, payload?: Payload): Piece {
  return payload && markup`<div class="ref-line">${payloadLine(view, platform, payload)}</div>`
}

/** Creates a small heading outside the outline. */
export function label(text: string): Html {
  return markup`<p class="ref-label">${text}</p>`
}

function payloadLine(view: View, platform: PlatformReference, payload: Payload): Html {
  const given = payload.arguments.map(({ name, type, text, fields }) => {
    const list = fields.map((id) => memberLink(view, platform, id, 'name'))
    return markup`<li>
      <code>${name}</code>: ${typeCode(view, type)} ${text && join([' ', prose(text, view.locale)])}
      ${list.length > 0 && join([' (', commas(view, list), ')'])}
    </li>`
  })
  const called = markup`<b>${say(view, words.payload)}</b>`
  return given.length === 0
    ? markup`<p>${called} ${say(view, words.nothing)}</p>`
    : markup`<p>${called}</p>
        <ol class="ref-list">
          ${given}
        </ol>`
}
