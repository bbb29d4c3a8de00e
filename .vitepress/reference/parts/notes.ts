import type { PlatformReference } from '../../../src/reference/model.ts'
import { type Html, type Piece, markup, join } from '../html.ts'
import { prose } from '../locale.ts'
import { noteOf } from '../lookup.ts'
import { type View, folders, href, say } from '../view.ts'
import { words } from '../words.ts'
import { commas, memberLinks } from './code.ts'
import { evidenceLine } from './evidence.ts'

/** Lists the notes on a member or a concept, each leading to the evidence. */
export function noteList(view: View, platform: PlatformReference, ids: readonly string[]): Piece {
  if (ids.length === 0) return undefined
  const items = ids.map((id) => {
    const note = noteOf(platform, id)
    const address = href(view, folders.platform(platform.id), note.anchor)
    return markup`<li>${prose(note.text, view.locale)} <a class="ref-more" href="${address}">${id}</a></li>`
  })
  return markup`<ul class="ref-notes">
    ${items}
  </ul>`
}

/** Lists every note of a platform, with members, profiles and evidence. */
export function allNotes(view: View, platform: PlatformReference): Html {
  const items = platform.notes.map((note) => {
    const profiles = (note.profiles ?? []).map((id) => markup`<code>${id}</code>`)
    return markup`<li id="${note.anchor}">
      <p>${prose(note.text, view.locale)}</p>
      <p class="ref-meta">
        <code>${note.id}</code>
        ${note.members.length > 0 && join([' ', memberLinks(view, platform, note.members)])}
        ${profiles.length > 0 && join([' ', say(view, words.onlyProfiles), ' ', commas(view, profiles)])}
        ${evidenceLine(view, note.evidence)}
      </p>
    </li>`
  })
  return markup`<ul class="ref-notes">
    ${items}
  </ul>`
}
