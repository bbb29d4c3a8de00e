import type { NoteEntry, PlatformReference } from '../../../src/reference/model.ts'
import { type Html, type Piece, markup, join } from '../html.ts'
import { prose } from '../locale.ts'
import { noteOf } from '../lookup.ts'
import { type View, folders, href, say } from '../view.ts'
import { counted, words } from '../words.ts'
import { commas, memberLinks } from './code.ts'
import { evidenceLine } from './evidence.ts'
import { fold } from './fold.ts'

/** Lists the notes on a concept, folded, each leading to the evidence. */
export function noteList(view: View, platform: PlatformReference, ids: readonly string[]): Piece {
  if (ids.length === 0) return undefined
  const items = ids.map((id) => {
    const note = noteOf(platform, id)
    return markup`<li>${prose(note.text, view.locale)} <span class="ref-meta">${noteLinks(view, platform, [note])}</span></li>`
  })
  return fold(
    counted(view.locale, 'notes', ids.length),
    markup`<ul class="ref-notes">
      ${items}
    </ul>`,
  )
}

/** Links to notes by id, separated by commas. */
export function noteLinks(
  view: View,
  platform: PlatformReference,
  notes: readonly NoteEntry[],
): Html {
  const links = notes.map(({ id, anchor }) => {
    const address = href(view, folders.platform(platform.id), anchor)
    return markup`<a href="${address}"><code>${id}</code></a>`
  })
  return commas(view, links)
}

/** Creates the entry of a note: text, members, profiles and evidence. */
export function noteItem(view: View, platform: PlatformReference, note: NoteEntry): Html {
  const profiles = (note.profiles ?? []).map((id) => markup`<code>${id}</code>`)
  return markup`<li id="${note.anchor}">
    <p>${prose(note.text, view.locale)}</p>
    <p class="ref-meta">
      <code>${note.id}</code>
      ${note.members.length > 1 && join([' ', memberLinks(view, platform, note.members)])}
      ${profiles.length > 0 && join([' ', say(view, words.onlyProfiles), ' ', commas(view, profiles)])}
      ${evidenceLine(view, note.evidence)}
    </p>
  </li>`
}

/** Lists the notes on no member, and the ids of all notes; the others stand at their members. */
export function allNotes(view: View, platform: PlatformReference): Html {
  const general = platform.notes.filter(({ members }) => members.length === 0)
  return markup`<div>
    ${
      general.length > 0 &&
      fold(
        counted(view.locale, 'generalNotes', general.length),
        markup`<ul class="ref-notes">
          ${general.map((note) => noteItem(view, platform, note))}
        </ul>`,
      )
    }
    ${fold(
      counted(view.locale, 'notesById', platform.notes.length),
      markup`<p class="ref-line">${noteLinks(view, platform, platform.notes)}</p>`,
    )}
  </div>`
}
