import type { Member, NoteEntry, PlatformReference } from '../../../src/reference/model.ts'
import { type Piece, join, markup } from '../html.ts'
import { noteOf } from '../lookup.ts'
import { type View, folders, href, say } from '../view.ts'
import { counted, words } from '../words.ts'
import { supportMark } from './badges.ts'
import { commas } from './code.ts'
import { fold } from './fold.ts'
import { noteItem, noteLinks } from './notes.ts'

/**
 * Describes what stands behind a member's entry, folded: examples, and portability notes. A note on
 * several members stands at the first of them; the others lead there.
 */
export function backing(view: View, platform: PlatformReference, member: Member): Piece {
  const examples = platform.examples.filter(({ id }) => member.examples.includes(id))
  const notes = member.notes.map((id) => noteOf(platform, id))
  const mark = supportMark(view, member)
  if (examples.length + notes.length === 0) return markup`<p class="ref-meta">${mark}</p>`
  const counts = [
    examples.length > 0 && counted(view.locale, 'examples', examples.length),
    notes.length > 0 && counted(view.locale, 'notes', notes.length),
  ]
  const [own, others] = [
    notes.filter((note) => isAt(note, member)),
    notes.filter((note) => !isAt(note, member)),
  ]
  const links = examples.map(({ anchor, title }) => {
    const address = href(view, folders.platform(platform.id), anchor)
    return markup`<a href="${address}">${say(view, title)}</a>`
  })
  return fold(join([mark, ...counts.filter(Boolean)], ' · '), [
    links.length > 0 &&
      markup`<p class="ref-line"><b>${say(view, words.examples)}</b> ${commas(view, links)}</p>`,
    own.length > 0 &&
      markup`<ul class="ref-notes">
        ${own.map((note) => noteItem(view, platform, note))}
      </ul>`,
    others.length > 0 &&
      markup`<p class="ref-line"><b>${say(view, words.notesElsewhere)}</b> ${noteLinks(view, platform, others)}</p>`,
  ])
}

/** Returns whether a note stands at a member. */
const isAt = (note: NoteEntry, member: Member): boolean => note.members[0] === member.id
