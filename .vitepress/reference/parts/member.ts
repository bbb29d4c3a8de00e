import type { Member, PlatformReference, Signature, Thrown } from '../../../src/reference/model.ts'
import { type Html, type Piece, markup, join } from '../html.ts'
import { markdown, prose } from '../locale.ts'
import { memberOf } from '../lookup.ts'
import { type View, say } from '../view.ts'
import { words } from '../words.ts'
import { backing } from './backing.ts'
import { deprecatedBadge, metaLine, sinceBadge } from './badges.ts'
import { declaration, fullName, memberLinks, typeCode } from './code.ts'
import { deprecation, fieldTable } from './fields.ts'
import { failures, label, parameterTable, payloadBlock, returns } from './parameters.ts'

/** Returns whether a member is a row in the parent's table, without a section. */
export function isRow(member: Member): boolean {
  return member.parent !== undefined && (member.kind === 'field' || member.kind === 'constant')
}

/**
 * Formats the heading of an entry, as Markdown: with a separate anchor, for the outline and the
 * search.
 *
 * @param level 2 for a top-level member, 3 for a nested member.
 */
export function memberHeading(view: View, member: Member, level: number, anchor: string): string {
  const call =
    ['function', 'method', 'constructor'].includes(member.kind) && !member.name.endsWith(')')
      ? '()'
      : ''
  const name = level === 2 || member.kind === 'constructor' ? fullName(member) : member.name
  const badges = join([' ', sinceBadge(view, member.since), ' ', deprecatedBadge(view, member)])
  return `${'#'.repeat(level)} <code>${markdown(name + call)}</code>${badges.markup.trimEnd()} {#${anchor}}`
}

/** Creates the whole entry of a member, below the heading. */
export function memberEntry(view: View, platform: PlatformReference, member: Member): Html {
  return markup`<div class="ref-entry">
    ${metaLine(view, platform, member)} ${deprecation(view, platform, member)}
    ${forms(view, platform, member)} ${rows(view, platform, member)}
    ${inherited(view, platform, member)} ${usedBy(view, platform, member)}
    ${backing(view, platform, member)}
  </div>`
}

/** Describes a member, and each call signature with parameters, callback arguments and results. */
export function forms(view: View, platform: PlatformReference, member: Member): Piece {
  const { overloads, payload } = member
  const own = paragraphs(view, member)
  // A parameter's row tells of the parameter's own callback.
  const isTold = overloads.some(({ parameters }) => parameters.some((each) => each.payload))
  const called = !isTold && payloadBlock(view, platform, payload)
  if (overloads.length === 0) return [typeLine(view, member), own, called]
  if (overloads.every((form) => !form.parameters.length && !form.returns)) {
    const declared = overloads.filter(({ text }) => text !== `interface ${member.name}`)
    return [
      declared.length > 0 && declaration(view, declared),
      own,
      failures(view, member.throws),
      called,
    ]
  }
  const said = new Set([member.summary.en])
  const shared = sharedFailures(overloads)
  return [
    own,
    overloads.map((form) => {
      const another = !said.has(form.summary.en)
      said.add(form.summary.en)
      return oneForm(view, platform, member, form, another, shared ? [] : form.throws)
    }),
    shared && failures(view, shared, overloads.length > 1 ? words.failsAll : words.fails),
    called,
  ]
}

/** Returns the failures of all forms of a call if they are the same. */
function sharedFailures([first, ...others]: readonly Signature[]): readonly Thrown[] | undefined {
  const textOf = ({ throws }: Signature) => JSON.stringify(throws)
  const isShared = first && others.every((form) => textOf(form) === textOf(first))
  return isShared ? first.throws : undefined
}

function oneForm(
  view: View,
  platform: PlatformReference,
  member: Member,
  form: Signature,
  another: boolean,
  thrown: readonly Thrown[],
): Piece {
  return markup`<div class="ref-form">
    ${declaration(view, [form])} ${another && paragraphs(view, form)}
    ${form.since !== undefined && form.since !== member.since && markup`<p class="ref-line">${say(view, words.since)} ${sinceBadge(view, form.since)}</p>`}
    ${parameterTable(view, platform, form)} ${returns(view, form)} ${failures(view, thrown)}
  </div>`
}

const paragraphs = (view: View, { summary, remarks }: Pick<Member, 'summary' | 'remarks'>): Piece =>
  [summary, ...remarks].map((text) => markup`<p>${prose(text, view.locale)}</p>`)

const typeLine = (view: View, { type, default: value }: Member): Piece =>
  type &&
  markup`<p class="ref-line">
    <b>${say(view, words.type)}</b> ${typeCode(view, type)}
    ${value !== undefined && markup` <b>${say(view, words.default)}</b> <code>${value}</code>`}
  </p>`

function rows(view: View, platform: PlatformReference, member: Member): Piece {
  const held = member.members.map((id) => memberOf(platform, id)).filter(isRow)
  if (held.length === 0) return undefined
  const constants = held.filter(({ kind }) => kind === 'constant')
  const fields = held.filter(({ kind }) => kind === 'field')
  return [
    fields.length > 0 && [label(say(view, words.fields)), fieldTable(view, platform, fields)],
    constants.length > 0 && [
      label(say(view, words.constants)),
      fieldTable(view, platform, constants),
    ],
  ]
}

const inherited = (view: View, platform: PlatformReference, { inherited: ids }: Member): Piece =>
  ids.length > 0 &&
  markup`<p class="ref-line">
    <b>${say(view, words.inherited)}</b> ${memberLinks(view, platform, ids)}
  </p>`

const usedBy = (view: View, platform: PlatformReference, { usedBy: ids }: Member): Piece =>
  ids.length > 0 &&
  markup`<p class="ref-line">
    <b>${say(view, words.usedBy)}</b> ${memberLinks(view, platform, ids)}
  </p>`
