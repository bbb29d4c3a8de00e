import type { Member, PlatformReference } from '../../../src/reference/model.ts'
import { type Html, type Piece, markup, join } from '../html.ts'
import { prose } from '../locale.ts'
import { type View, say } from '../view.ts'
import { words } from '../words.ts'
import { deprecatedBadge, sinceBadge, supportLine } from './badges.ts'
import { memberLink, memberLinks, typeCode } from './code.ts'
import { noteList } from './notes.ts'
import { defaultCell, payloadBlock } from './parameters.ts'
import { table } from './table.ts'

/** Creates the table of a record's fields or an object's constants; every row is an entry. */
export function fieldTable(
  view: View,
  platform: PlatformReference,
  fields: readonly Member[],
  /** If the entries themselves stand elsewhere, rows lead there. */
  elsewhere = false,
): Html {
  const optional = fields.some((field) => field.optional)
  return table<Member>({
    rows: fields,
    attributes: ({ anchor }) => (elsewhere ? {} : { id: anchor }),
    columns: [
      {
        title: say(view, words.name),
        heads: true,
        cell: (field) => [
          elsewhere
            ? memberLink(view, platform, field.id)
            : markup`<a href="#${field.anchor}"><code>${field.name}</code></a>`,
          deprecatedBadge(view, field),
        ],
      },
      {
        title: say(view, words.type),
        cell: ({ type, overloads }) =>
          type
            ? typeCode(view, type)
            : join(
                overloads.map((form) => typeCode(view, form)),
                '<br>',
              ),
      },
      ...(optional
        ? [
            {
              title: say(view, words.required),
              cell: (field: Member) => say(view, field.optional ? words.no : words.yes),
            },
          ]
        : []),
      { title: say(view, words.default), cell: defaultCell, optional: true },
      {
        title: say(view, words.since),
        cell: ({ since }) => sinceBadge(view, since),
        optional: true,
      },
      {
        title: say(view, words.description),
        cell: (field) => [
          markup`<p>${prose(field.summary, view.locale)}</p>`,
          field.remarks.map((text) => markup`<p>${prose(text, view.locale)}</p>`),
          deprecation(view, platform, field),
          payloadBlock(view, platform, field.payload),
          markup`<p class="ref-meta">${supportLine(view, platform, field)}</p>`,
        ],
      },
      {
        title: say(view, words.difference),
        cell: ({ notes }) => noteList(view, platform, notes),
        optional: true,
      },
    ],
  })
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
