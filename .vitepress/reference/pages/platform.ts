import type { Member, PlatformReference } from '../../../src/reference/model.ts'
import { markup } from '../html.ts'
import { plain, prose } from '../locale.ts'
import { platformOf } from '../lookup.ts'
import { stateFigure } from '../diagrams/states.ts'
import { type Block, type Page, compose, heading } from '../page.ts'
import { importForms, manifestBlocks } from '../parts/access.ts'
import { closeCodeTable, errorCodeTable } from '../parts/codes.ts'
import { errataList } from '../parts/errata.ts'
import { exampleBlocks } from '../parts/example.ts'
import { hostTable } from '../parts/hosts.ts'
import { isRow, memberEntry, memberHeading } from '../parts/member.ts'
import { allNotes } from '../parts/notes.ts'
import { portingLinks } from '../parts/porting-links.ts'
import { followedDocument, sourceList } from '../parts/sources.ts'
import { type View, folders, say } from '../view.ts'
import { words } from '../words.ts'

/**
 * Creates the page of a platform: each member listed in the platform's document, and the facts that
 * belong to no member.
 */
export function platformPage(view: View, id: string): Page {
  const platform = platformOf(view.model, id)
  const { facts } = platform
  const section = (title: keyof typeof words, anchor: string, ...blocks: readonly Block[]) => [
    heading(2, say(view, words[title]), anchor),
    ...blocks,
  ]
  const content = compose([
    heading(1, say(view, platform.title)),
    markup`<p>${prose(platform.summary, view.locale)}</p>`,
    followedDocument(view, platform),
    portingLinks(view, platform),
    section('import', 'import', importForms(view, platform)),
    platform.declarations.length > 0 &&
      section('permission', 'declarations', manifestBlocks(view, platform)),
    members(view, platform),
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
        errataList(view, platform),
      ),
    section('examples', 'examples', examples(view, platform)),
    section(
      'sources',
      'sources',
      markup`<p>${say(view, words.sourcesIntro)}</p>`,
      sourceList(view, platform),
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

function members(view: View, platform: PlatformReference): Block {
  return platform.members
    .filter((member) => !isRow(member))
    .map((member: Member) => [
      memberHeading(view, member, member.parent === undefined ? 2 : 3, member.anchor),
      memberEntry(view, platform, member),
    ])
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

function examples(view: View, platform: PlatformReference): Block {
  return platform.examples.map((example) => [
    heading(3, say(view, example.title), example.anchor),
    exampleBlocks(view, platform, example),
  ])
}
