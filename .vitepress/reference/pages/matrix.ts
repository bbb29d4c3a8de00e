import { type CloseCodeRow, closeCodeTable, conceptTable } from '../../../src/reference/matrices.ts'
import type { ConceptRow } from '../../../src/reference/matrices.ts'
import { markup } from '../html.ts'
import { prose } from '../locale.ts'
import { type Page, compose, heading } from '../page.ts'
import { errorCodeTable, meaningTable, range } from '../parts/codes.ts'
import { platformColumns } from '../parts/platform-columns.ts'
import { platformSections } from '../parts/platform-sections.ts'
import { platformChoice } from '../parts/choice.ts'
import { type View, folders, href, say } from '../view.ts'
import { words } from '../words.ts'

/** Creates the table of concepts and platforms. */
export function matrixPage(view: View): Page {
  const content = compose([
    heading(1, say(view, words.matrix)),
    markup`<p>${say(view, words.matrixIntro)}</p>`,
    platformChoice(view),
    platformColumns<ConceptRow>(view, {
      rows: conceptTable(view.model),
      head: say(view, words.concept),
      name: ({ concept }) =>
        markup`<a href="${href(view, folders.concept(concept.id))}">${say(view, concept.title)}</a>`,
      cell: ({ cells }, platform) => {
        const cell = cells.find((candidate) => candidate.platform === platform.id)
        return cell && prose(cell.cell, view.locale)
      },
    }),
  ])
  return {
    path: folders.matrix,
    title: say(view, words.matrix),
    description: say(view, words.matrixIntro),
    content,
    wide: true,
  }
}

/** Words that people search for. */
const CODE_WORDS = [
  'close code',
  'error code',
  'status code',
  'disconnect code',
  'meaning',
  '关闭码',
  '错误码',
  '状态码',
  '断开原因',
  '含义',
  '什么意思',
]

/** Creates the page of close codes on every platform, and of the errors numbered by platforms. */
export function codesPage(view: View): Page {
  const content = compose([
    heading(1, say(view, words.codes)),
    markup`<p>${say(view, words.codesIntro)}</p>`,
    platformChoice(view),
    heading(2, say(view, words.meanings), 'meanings'),
    meaningTable(view),
    heading(2, say(view, words.closeCodes), 'close-codes'),
    markup`<p>${say(view, words.codesBasis)}</p>`,
    platformColumns<CloseCodeRow>(view, {
      rows: closeCodeTable(view.model),
      head: say(view, words.code),
      name: (row) => markup`<code>${range(row)}</code>`,
      cell: ({ cells }, platform) => {
        const fact = cells.find((candidate) => candidate.platform === platform.id)?.fact
        if (!fact) return markup`<small>${say(view, words.neverMet)}</small>`
        const colon = view.locale === 'zh' ? '：' : ': '
        return [
          markup`<p><b>${say(view, words.send)}${colon}${say(view, fact.maySend ? words.yes : words.no)}</b> · ${prose(fact.send, view.locale)}</p>`,
          fact.report &&
            markup`<p><b>${say(view, words.report)}${colon}</b>${prose(fact.report, view.locale)}</p>`,
        ]
      },
    }),
    heading(2, say(view, words.errorCodes), 'error-codes'),
    platformSections(view, {
      parts: view.model.platforms,
      platform: (platform) => platform,
      level: 3,
      anchor: ({ id }) => `errors-${id}`,
      content: (platform) => errorCodeTable(view, platform),
    }),
  ])
  return {
    path: folders.codes,
    title: say(view, words.codes),
    description: say(view, words.codesIntro),
    content,
    alsoCalled: CODE_WORDS,
    wide: true,
  }
}
