import type { Member, PlatformReference, TypeLink, TypeText } from '../../../src/reference/model.ts'
import { Html, markup, join } from '../html.ts'
import { escapeMarkup } from '../../../src/writing/markup.ts'
import { memberOf, platformOf } from '../lookup.ts'
import { type View, memberHref } from '../view.ts'

/** Formats a type within a line, the names linked. */
export function typeCode(view: View, type: TypeText): Html {
  return markup`<code>${linked(view, type)}</code>`
}

/** Formats declarations as a block, one per line, the names linked. */
export function declaration(view: View, signatures: readonly TypeText[]): Html {
  const rows = signatures.map((signature) => markup`<code>${linked(view, signature)}</code>`)
  return markup`<div class="ref-signature">${rows}</div>`
}

/** Links to a member, by name or by whole id. */
export function memberLink(
  view: View,
  platform: PlatformReference,
  id: string,
  show: 'id' | 'name' = 'id',
): Html {
  const member = memberOf(platform, id)
  const name = show === 'name' ? member.name : fullName(member)
  return markup`<a href="${memberHref(view, platform, member)}"><code>${breakable(name)}</code></a>`
}

/** Returns a member's name in programs: the id, but `new WebSocket` for a constructor. */
export function fullName({ id, kind, parent }: Member): string {
  return kind === 'constructor' && parent !== undefined ? `new ${parent}` : id
}

/** Links to members, separated by commas. */
export function memberLinks(view: View, platform: PlatformReference, ids: readonly string[]): Html {
  return commas(
    view,
    ids.map((id) => memberLink(view, platform, id)),
  )
}

/** Joins pieces into a line, as an enumeration of the page's language. */
export function commas(view: View, pieces: readonly Html[]): Html {
  return join(pieces, view.locale === 'zh' ? '、' : ', ')
}

/**
 * Formats code that a narrow column may break: after a dot, a slash or an opening bracket, and
 * between the words of a long name.
 */
export function breakable(code: string): Html {
  return new Html(
    escapeMarkup(code)
      .replace(LONG_NAME, (name) => name.replace(/(?<=[a-z])(?=[A-Z])/g, '<wbr>'))
      .replace(/[./(]|&lt;/g, '$&<wbr>'),
  )
}

/** A name of which two do not fit beside each other in a table. */
const LONG_NAME = /\b[A-Za-z]{25,}\b/g

function linked(view: View, { text, links }: TypeText): Html {
  const pieces: Html[] = []
  let end = 0
  for (const link of [...links].sort((a, b) => a.start - b.start)) {
    pieces.push(breakable(text.slice(end, link.start)), nameLink(view, text, link))
    end = link.end
  }
  pieces.push(breakable(text.slice(end)))
  return join(pieces)
}

function nameLink(view: View, text: string, link: TypeLink): Html {
  const platform = platformOf(view.model, link.platform)
  const member = memberOf(platform, link.member)
  return markup`<a href="${memberHref(view, platform, member)}">${breakable(text.slice(link.start, link.end))}</a>`
}
