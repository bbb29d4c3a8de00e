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

/** Creates a line on a member: kind, parent, requirements, certainty. */
export function metaLine(view: View, platform: PlatformReference, member: Member): Html {
  const concept = conceptOf(view.model, member.concept)
  const declared = href(view, folders.platform(platform.id), 'declarations')
  const needs = member.needs.map((id) => markup`<a href="${declared}"><code>${id}</code></a>`)
  const parts: Html[] = [
    markup`<span>${say(view, kindWords[member.kind])}</span>`,
    markup`<a href="${href(view, folders.concept(concept.id), platform.id)}">${say(view, concept.title)}</a>`,
    ...(needs.length > 0
      ? [markup`<span>${say(view, words.needs)} ${commas(view, needs)}</span>`]
      : []),
    supportLine(view, platform, member),
  ]
  return markup`<p class="ref-meta">${join(parts, '<i> · </i>')}</p>`
}

/** Describes the page's certainty about a member, and the reason: never a bare tick. */
export function supportLine(view: View, platform: PlatformReference, member: Member): Html {
  const { state, examples } = member.support
  const mark = (content: Piece) => markup`<span class="ref-support ${state}">${content}</span>`
  if (state !== 'verified') return mark(say(view, supportWords[state]))
  const shown = examples.slice(0, 3).flatMap((id) => {
    const example = platform.examples.find((candidate) => candidate.id === id)
    if (!example) return []
    const address = href(view, folders.platform(platform.id), example.anchor)
    return [markup`<a href="${address}">${say(view, example.title)}</a>`]
  })
  return mark(join([say(view, words.verifiedBy), commas(view, shown)], ' '))
}
