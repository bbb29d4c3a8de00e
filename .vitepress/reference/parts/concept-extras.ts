import type { PlatformReference } from '../../../src/reference/model.ts'
import { stateFigure } from '../diagrams/states.ts'
import {
  type RecordedCase,
  recordedCases,
  toldBy,
} from '../../../src/reference/recordings/index.ts'
import { type Html, join, markup } from '../html.ts'
import type { Block } from '../page.ts'
import { type View, folders, href, say } from '../view.ts'
import { counted, words } from '../words.ts'
import { manifestBlocks } from './access.ts'
import { closeCodeTable, errorCodeTable } from './codes.ts'
import { fold } from './fold.ts'

type Extra = (view: View, platform: PlatformReference) => Block

/** Content of a concept beside members: codes, states, declarations, recordings. */
const extras: Readonly<Record<string, Extra>> = {
  closing: (view, platform) =>
    fold(
      counted(view.locale, 'closeCodes', platform.facts.closeCodes.length),
      closeCodeTable(view, platform),
    ),
  errors: (view, platform) =>
    platform.facts.errorCodes.length > 0 &&
    fold(
      counted(view.locale, 'errorCodes', platform.facts.errorCodes.length),
      errorCodeTable(view, platform),
    ),
  state: (view, platform) => stateFigure(view, platform),
  limits: (view, platform) => manifestBlocks(view, platform),
  callbacks: (view, platform) => [
    recordedCases.map((name) => orderLine(view, platform, name)),
    markup`<p class="ref-line">
      <a href="${href(view, folders.order, platform.id)}">${say(view, words.order)}</a>
    </p>`,
  ],
}

/** Returns the content of a concept for a platform, beside the members. */
export function conceptExtras(view: View, platform: PlatformReference, concept: string): Block {
  return extras[concept]?.(view, platform)
}

/** Lists the events that the program received in a case, in order, from the recording. */
function orderLine(view: View, platform: PlatformReference, name: RecordedCase): Html {
  const recording = view.recordings.find(
    (candidate) => candidate.platform === platform.id && candidate.case === name,
  )!
  const told = toldBy(recording).map((name) => markup`<code>${name}</code>`)
  return markup`<p class="ref-line"><b>${say(view, words[name])}</b> ${join(told, ' → ')}</p>`
}
