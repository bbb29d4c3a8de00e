import { conceptProse } from '../../../src/reference/concepts/index.ts'
import type {
  ConceptOnPlatform,
  ExampleEntry,
  Member,
  PlatformReference,
} from '../../../src/reference/model.ts'
import { type Html, markup } from '../html.ts'
import { markdown, plain, prose } from '../locale.ts'
import { conceptOf, memberOf, platformOf } from '../lookup.ts'
import { type Block, type Page, compose, heading } from '../page.ts'
import { metaLine, sinceBadge, supportMark } from '../parts/badges.ts'
import { commas, fullName, memberLink } from '../parts/code.ts'
import { conceptExtras } from '../parts/concept-extras.ts'
import { liveExample } from '../parts/example.ts'
import { deprecation, fieldTable } from '../parts/fields.ts'
import { forms } from '../parts/member.ts'
import { noteList } from '../parts/notes.ts'
import { label } from '../parts/parameters.ts'
import { platformSections } from '../parts/platform-sections.ts'
import { table } from '../parts/table.ts'
import { platformChoice } from '../parts/choice.ts'
import { type View, folders, href, memberHref, say } from '../view.ts'
import { words } from '../words.ts'

/** Creates the page of a concept: the standard's behavior, and then each platform's. */
export function conceptPage(view: View, id: string): Page {
  const concept = conceptOf(view.model, id)
  const content = compose([
    heading(1, markdown(say(view, concept.title))),
    markup`<p>${prose(concept.summary, view.locale)}</p>`,
    platformChoice(view),
    heading(2, say(view, words.standard), 'standard'),
    markup`<div>${concept.baseline.map((text) => markup`<p>${prose(text, view.locale)}</p>`)}</div>`,
    heading(2, say(view, words.atAGlance), 'at-a-glance'),
    glance(view, concept.platforms),
    platformSections<ConceptOnPlatform>(view, {
      parts: concept.platforms,
      platform: (part) => platformOf(view.model, part.platform),
      level: 2,
      anchor: (platform) => platform.id,
      content: (part) => onPlatform(view, id, part),
    }),
  ])
  return {
    path: folders.concept(id),
    title: say(view, concept.title),
    description: plain(concept.summary, view.locale),
    content,
    alsoCalled: conceptProse[concept.id].alsoCalled,
  }
}

function glance(view: View, parts: readonly ConceptOnPlatform[]): Html {
  return table<ConceptOnPlatform>({
    rows: parts,
    byPlatform: true,
    attributes: ({ platform }) => ({ platform }),
    columns: [
      {
        title: say(view, words.platform),
        heads: true,
        cell: ({ platform }) =>
          markup`<a href="#${platform}">${say(view, platformOf(view.model, platform).title)}</a>`,
      },
      {
        title: say(view, words.inShort),
        plain: true,
        cell: ({ cell }) => prose(cell, view.locale),
      },
      {
        title: say(view, words.members),
        cell: ({ platform, members }) => {
          const reference = platformOf(view.model, platform)
          const own = members.filter((id) => memberOf(reference, id).kind !== 'field')
          return commas(
            view,
            own.map((id) => memberLink(view, reference, id)),
          )
        },
      },
    ],
  })
}

function onPlatform(view: View, concept: string, part: ConceptOnPlatform): Block {
  const platform = platformOf(view.model, part.platform)
  const members = part.members.map((id) => memberOf(platform, id))
  const fields = members.filter(({ kind }) => kind === 'field' || kind === 'constant')
  const example = bestExample(platform, part)
  return [
    markup`<p class="ref-cell">
      ${prose(part.cell, view.locale)}
      <a class="ref-more" href="${href(view, folders.platform(platform.id))}">${say(view, words.fullReference)}</a>
    </p>`,
    part.reason && markup`<p>${prose(part.reason, view.locale)}</p>`,
    example && [liveExample(platform, example), otherExamples(view, platform, part, example)],
    members
      .filter((member) => !fields.includes(member))
      .map((member) => conceptMember(view, platform, member)),
    fields.length > 0 &&
      markup`<div>${label(say(view, words.fields))}${fieldTable(view, platform, fields, true)}</div>`,
    conceptExtras(view, platform, concept),
    part.notes.length > 0 && markup`<div>${noteList(view, platform, part.notes)}</div>`,
  ]
}

function conceptMember(view: View, platform: PlatformReference, member: Member): Block {
  const address = memberHref(view, platform, member)
  const full = markup`<a href="${address}">${say(view, words.fullReference)}</a>`
  return [
    `### <code>${markdown(fullName(member))}</code> ${String(sinceBadge(view, member.since) ?? '')} {#${platform.id}-${member.anchor}}`,
    markup`<div class="ref-entry">
      ${metaLine(view, platform, member, [supportMark(view, member), full])}
      ${deprecation(view, platform, member)} ${forms(view, platform, member)}
    </div>`,
  ]
}

/** Returns the example with most of the concept and least of anything else. */
function bestExample(
  platform: PlatformReference,
  { members, examples }: ConceptOnPlatform,
): ExampleEntry | undefined {
  const aside = (example: ExampleEntry) =>
    example.members.filter((id) => !members.includes(id)).length / example.members.length
  return platform.examples
    .filter(({ id }) => examples.includes(id))
    .sort((a, b) => aside(a) - aside(b))[0]
}

function otherExamples(
  view: View,
  platform: PlatformReference,
  { examples }: ConceptOnPlatform,
  shown: ExampleEntry,
): Block {
  const others = platform.examples.filter(({ id }) => examples.includes(id) && id !== shown.id)
  if (others.length === 0) return undefined
  const links = others.map(
    ({ anchor, title }) =>
      markup`<a href="${href(view, folders.platform(platform.id), anchor)}">${say(view, title)}</a>`,
  )
  return markup`<p class="ref-line">
    <b>${say(view, words.moreExamples)}</b> ${commas(view, links)}
  </p>`
}
