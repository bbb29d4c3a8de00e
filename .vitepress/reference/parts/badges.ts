import type { Member, PlatformReference } from '../../../src/reference/model.ts'
import { type Html, type Piece, markup, join } from '../html.ts'
import { conceptOf } from '../lookup.ts'
import { type View, folders, href, say } from '../view.ts'
import { kindWords, supportWords, words } from '../words.ts'
import { commas } from './code.ts'

/**
 * The version that something came with, e.g. `8+`. The class makes VitePress leave it out of the
 * outline.
 */
export function sinceBadge(view: View, since: string | undefined): Piece {
  if (!since) return undefined
  return markup`<span class="VPBadge info" title="${say(view, words.since)} ${since}">${since}+</span>`
}

/** A badge that something is not to be used any more. */
export function deprecatedBadge(view: View, member: Member): Piece {
  if (!member.deprecated) return undefined
  return markup`<span class="VPBadge warning">${say(view, words.deprecated)}</span>`
}

/** One line on a member: what it is, what it belongs to, what it needs, how sure the page is. */
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

/** How sure the page is of a member, and why: never a bare tick. */
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
