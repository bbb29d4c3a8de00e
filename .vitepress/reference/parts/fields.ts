import type { Member, PlatformReference } from '../../../src/reference/model.ts'
import { type Html, type Piece, markup, join } from '../html.ts'
import { prose } from '../locale.ts'
import { type View, say } from '../view.ts'
import { words } from '../words.ts'
import { deprecatedBadge, sinceBadge } from './badges.ts'
import { memberLink, memberLinks, typeCode } from './code.ts'
import { describedTable } from './described.ts'
import { backing } from './backing.ts'
import { payloadBlock } from './parameters.ts'

/** Creates the table of a record's fields or an object's constants; every row is an entry. */
export function fieldTable(
  view: View,
  platform: PlatformReference,
  fields: readonly Member[],
  /** If the entries themselves stand elsewhere, rows lead there. */
  elsewhere = false,
): Html {
  return describedTable(
    view,
    fields.map((field) => ({
      anchor: elsewhere ? undefined : field.anchor,
      name: elsewhere
        ? memberLink(view, platform, field.id)
        : markup`<a href="#${field.anchor}"><code>${field.name}</code></a>`,
      badges: [sinceBadge(view, field.since), deprecatedBadge(view, field)],
      type: field.type
        ? typeCode(view, field.type)
        : join(
            field.overloads.map((form) => typeCode(view, form)),
            '<br>',
          ),
      required: !field.optional,
      default: field.default,
      description: [
        markup`<p>${prose(field.summary, view.locale)}</p>`,
        field.remarks.map((text) => markup`<p>${prose(text, view.locale)}</p>`),
        deprecation(view, platform, field),
        payloadBlock(view, platform, field.payload),
        !elsewhere && backing(view, platform, field),
      ],
    })),
  )
}

/** Describes a deprecation and the replacement. */
export function deprecation(view: View, platform: PlatformReference, member: Member): Piece {
  if (!member.deprecated) return undefined
  const { text, replacement } = member.deprecated
  const instead =
    replacement &&
    join([say(view, words.useInstead), ' ', memberLinks(view, platform, [replacement])])
  return markup`<div class="ref-deprecated">
    <p><b>${say(view, words.deprecated)}</b> ${prose(text, view.locale)} ${instead}</p>
  </div>`
}
