import { conceptIds } from '../../../src/platforms/concept-ids.ts'
import type { ExampleEntry, Member, PlatformReference } from '../../../src/reference/model.ts'
import { markup } from '../html.ts'
import { plain, prose } from '../locale.ts'
import { platformOf } from '../lookup.ts'
import { stateFigure } from '../diagrams/states.ts'
import { type Block, type Page, compose, heading } from '../page.ts'
import { importForms, manifestBlocks } from '../parts/access.ts'
import { closeCodeTable, errorCodeTable } from '../parts/codes.ts'
import { errataList } from '../parts/errata.ts'
import { exampleBlocks } from '../parts/example.ts'
import { fold, headedFold } from '../parts/fold.ts'
import { hostTable } from '../parts/hosts.ts'
import { isRow, memberEntry, memberHeading } from '../parts/member.ts'
import { allNotes } from '../parts/notes.ts'
import { portingLinks } from '../parts/porting-links.ts'
import { followedDocument, sourceList, sourcesOf } from '../parts/sources.ts'
import { type View, folders, say } from '../view.ts'
import { counted, words } from '../words.ts'

/**
 * Creates the page of a platform: each member listed in the platform's document, and the facts that
 * belong to no member.
 */
export function platformPage(view: View, id: string): Page {
  const platform = platformOf(view.model, id)
  const { facts } = platform
  const [first, ...others] = platform.examples
  const colon = view.locale === 'zh' ? '：' : ': '
  const section = (title: keyof typeof words, anchor: string, ...blocks: readonly Block[]) => [
    heading(2, say(view, words[title]), anchor),
    ...blocks,
  ]
  const content = compose([
    heading(1, say(view, platform.title)),
    markup`<p>${prose(platform.summary, view.locale)}</p>`,
    followedDocument(view, platform),
    heading(2, `${say(view, words.firstProgram)}${colon}${say(view, first!.title)}`, first!.anchor),
    exampleBlocks(view, platform, first!),
    section('import', 'import', importForms(view, platform)),
    platform.declarations.length > 0 &&
      section('permission', 'declarations', manifestBlocks(view, platform)),
    members(view, platform),
    types(view, platform),
    section('stateMachine', 'states', stateFigure(view, platform)),
    section('closeCodes', 'close-codes', closeCodeTable(view, platform)),
    section('errorCodes', 'error-codes', errorCodeTable(view, platform)),
    facts.hosts &&
      section(
        'hosts',
        'hosts',
        markup`<p>${say(view, words.hostsIntro)}</p>`,
        hostTable(view, platform, facts.hosts),
      ),
    platform.profiles.length > 1 && section('profiles', 'profiles', profiles(view, platform)),
    section(
      'notes',
      'notes',
      markup`<p>${say(view, words.notesIntro)}</p>`,
      allNotes(view, platform),
    ),
    facts.errata.length > 0 &&
      section(
        'errata',
        'errata',
        markup`<p>${say(view, words.errataIntro)}</p>`,
        fold(counted(view.locale, 'errata', facts.errata.length), errataList(view, platform)),
      ),
    others.length > 0 && section('examples', 'examples', examples(view, platform, others)),
    section('porting', 'porting', portingLinks(view, platform)),
    section(
      'sources',
      'sources',
      markup`<p>${say(view, words.sourcesIntro)}</p>`,
      fold(counted(view.locale, 'sources', sourcesOf(platform).length), sourceList(view, platform)),
    ),
  ])
  return {
    path: folders.platform(id),
    title: say(view, platform.title),
    description: plain(platform.summary, view.locale),
    content,
    alsoCalled: facts.alsoCalled,
  }
}

/** Returns whether an entry only describes data that calls take or report; such entries fold. */
const isType = ({ kind }: Member) => kind === 'record' || kind === 'type'

const hasEntry = (member: Member) => !isRow(member)

/**
 * Creates the entries of everything that acts, each with the parts in the order of a connection's
 * life. Removing listeners folds.
 */
function members(view: View, platform: PlatformReference): Block {
  const acting = platform.members.filter((member) => hasEntry(member) && !isType(member))
  const life = ({ concept }: Member) => conceptIds.indexOf(concept)
  return acting
    .filter(({ parent }) => parent === undefined)
    .flatMap((whole) => [
      whole,
      ...acting.filter(({ parent }) => parent === whole.id).sort((a, b) => life(a) - life(b)),
    ])
    .map((member) =>
      member.parent !== undefined && member.concept === 'listeners'
        ? folded(view, platform, member)
        : [
            memberHeading(view, member, member.parent === undefined ? 2 : 3, member.anchor),
            memberEntry(view, platform, member),
          ],
    )
}

/** Creates an entry below a heading that opens the entry. */
function folded(view: View, platform: PlatformReference, member: Member): Block {
  const fields = member.members.length
  return headedFold({
    heading: memberHeading(view, member, 3, member.anchor),
    holds: fields > 0 ? counted(view.locale, 'fields', fields) : undefined,
    kind: 'entry',
    content: memberEntry(view, platform, member),
  })
}

function types(view: View, platform: PlatformReference): Block {
  const described = platform.members.filter((member) => hasEntry(member) && isType(member))
  if (described.length === 0) return undefined
  return [
    heading(2, say(view, words.types), 'types'),
    described.map((member) => folded(view, platform, member)),
  ]
}

function profiles(view: View, platform: PlatformReference): Block {
  const items = platform.profiles.map(
    ({ id, title, summary }) =>
      markup`<li id="profile-${id}">
        <p><b>${say(view, title)}</b> <code>${id}</code></p>
        <p>${prose(summary, view.locale)}</p>
      </li>`,
  )
  return [
    markup`<p>${say(view, words.profilesIntro)}</p>`,
    markup`<ul class="ref-notes">
      ${items}
    </ul>`,
  ]
}

function examples(view: View, platform: PlatformReference, shown: readonly ExampleEntry[]): Block {
  return shown.map((example) =>
    headedFold({
      heading: heading(3, say(view, example.title), example.anchor),
      kind: 'entry',
      content: exampleBlocks(view, platform, example),
    }),
  )
}
