import type { Member, PlatformReference } from '../../../src/reference/model.ts'
import { type Html, type Piece, markup, join } from '../html.ts'
import { conceptOf } from '../lookup.ts'
import { type View, folders, href, say } from '../view.ts'
import { kindWords, supportWords, words } from '../words.ts'
import { commas } from './code.ts'

/**
 * Creates the badge of the first supporting version, e.g. `8+`. The class makes VitePress leave the
 * badge out of the outline.
 */
export function sinceBadge(view: View, since: string | undefined): Piece {
  if (!since) return undefined
  return markup`<span class="VPBadge info" title="${say(view, words.since)} ${since}">${since}+</span>`
}

/** Creates the badge of a deprecated member. */
export function deprecatedBadge(view: View, member: Member): Piece {
  if (!member.deprecated) return undefined
  return markup`<span class="VPBadge warning">${say(view, words.deprecated)}</span>`
}

/** Creates a line on a member: kind, concept, requirements; `further` follows. */
export function metaLine(
  view: View,
  platform: PlatformReference,
  member: Member,
  further: readonly Html[] = [],
): Html {
  const concept = conceptOf(view.model, member.concept)
  const page = folders.concept(concept.id)
  const declared = href(view, folders.platform(platform.id), 'declarations')
  const needs = member.needs.map((id) => markup`<a href="${declared}"><code>${id}</code></a>`)
  const parts: Html[] = [
    markup`<span>${say(view, kindWords[member.kind])}</span>`,
    ...(page === view.path
      ? []
      : [markup`<a href="${href(view, page, platform.id)}">${say(view, concept.title)}</a>`]),
    ...(needs.length > 0
      ? [markup`<span>${say(view, words.needs)} ${commas(view, needs)}</span>`]
      : []),
    ...further,
  ]
  return markup`<p class="ref-meta">${join(parts, '<i> · </i>')}</p>`
}

/** Names the page's certainty about a member, in words and never as a bare tick. */
export function supportMark(view: View, { support: { state } }: Member): Html {
  return markup`<span class="ref-support ${state}">${say(view, supportWords[state])}</span>`
}
