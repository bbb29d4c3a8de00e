import type { CloseCodeFact, ErrorCode } from '../../../src/platforms/facts-contract.ts'
import { type CodeMeaning, codeMeanings } from '../../../src/reference/close-codes.ts'
import type { PlatformReference } from '../../../src/reference/model.ts'
import { type Html, markup } from '../html.ts'
import { prose } from '../locale.ts'
import { type View, say } from '../view.ts'
import { words } from '../words.ts'
import { sinceBadge } from './badges.ts'
import { memberLinks } from './code.ts'
import { evidenceCell } from './evidence.ts'
import { table } from './table.ts'

/** Creates the table of the close codes that a program may send or receive. */
export function closeCodeTable(view: View, platform: PlatformReference): Html {
  return table<CloseCodeFact>({
    rows: platform.facts.closeCodes,
    columns: [
      {
        title: say(view, words.code),
        cell: (fact) => markup`<code>${range(fact)}</code>`,
        heads: true,
      },
      {
        title: say(view, words.maySend),
        cell: ({ maySend, send }) => [
          markup`<b>${say(view, maySend ? words.yes : words.no)}</b>`,
          markup`<p>${prose(send, view.locale)}</p>`,
        ],
      },
      {
        title: say(view, words.reports),
        cell: ({ report }) => report && prose(report, view.locale),
        optional: true,
      },
      { title: say(view, words.evidence), cell: ({ evidence }) => evidenceCell(view, evidence) },
    ],
  })
}

/** Creates the table of what each close code means, who sends it, and what to do. */
export function meaningTable(view: View): Html {
  return table<CodeMeaning>({
    rows: codeMeanings,
    attributes: ({ from }) => ({ id: `code-${from}` }),
    columns: [
      {
        title: say(view, words.code),
        cell: (code) => markup`<code>${range(code)}</code>`,
        heads: true,
      },
      {
        title: say(view, words.meaning),
        cell: ({ meaning, sender }) => [
          markup`<p>${say(view, meaning)}</p>`,
          markup`<p class="ref-meta">${say(view, words.sender)}${view.locale === 'zh' ? '：' : ': '}${say(view, sender)}</p>`,
        ],
      },
      { title: say(view, words.advice), cell: ({ advice }) => say(view, advice) },
    ],
  })
}

/** Creates the table of the errors numbered by a platform. */
export function errorCodeTable(view: View, platform: PlatformReference): Html {
  if (platform.facts.errorCodes.length === 0) {
    return markup`<p>${say(view, words.noErrorCodes)}</p>`
  }
  return table<ErrorCode>({
    rows: platform.facts.errorCodes,
    columns: [
      {
        title: say(view, words.code),
        cell: ({ code }) => markup`<code>${code}</code>`,
        heads: true,
      },
      {
        title: say(view, words.message),
        cell: ({ message }) => message && markup`<code>${message}</code>`,
        optional: true,
      },
      { title: say(view, words.when), cell: ({ text }) => prose(text, view.locale) },
      {
        title: say(view, words.reportedBy),
        cell: ({ members }) => members.length > 0 && memberLinks(view, platform, members),
        optional: true,
      },
      {
        title: say(view, words.since),
        cell: ({ since }) => sinceBadge(view, since),
        optional: true,
      },
      { title: say(view, words.evidence), cell: ({ evidence }) => evidenceCell(view, evidence) },
    ],
  })
}

/** Formats `1000` or `3000–4999`. */
export function range({ from, to }: Pick<CloseCodeFact, 'from' | 'to'>): string {
  return from === to ? String(from) : `${from}–${to}`
}
