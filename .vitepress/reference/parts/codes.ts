import type { CloseCodeFact, ErrorCode } from '../../../src/platforms/facts-contract.ts'
import { type CodeMeaning, codeMeanings } from '../../../src/reference/close-codes.ts'
import type { PlatformReference } from '../../../src/reference/model.ts'
import { type Html, join, markup } from '../html.ts'
import { prose } from '../locale.ts'
import { type View, say } from '../view.ts'
import { words } from '../words.ts'
import { sinceBadge } from './badges.ts'
import { memberLinks } from './code.ts'
import { evidenceLine } from './evidence.ts'
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
        cell: ({ report, evidence }) => [
          report && markup`<p>${prose(report, view.locale)}</p>`,
          evidenceLine(view, evidence),
        ],
      },
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
        plain: true,
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
        cell: ({ code, since }) =>
          join([markup`<code>${code}</code>`, sinceBadge(view, since)], ' '),
        heads: true,
      },
      {
        title: say(view, words.when),
        plain: true,
        cell: ({ message, text, members, evidence }) => [
          message && markup`<p><code>${message}</code></p>`,
          markup`<p>${prose(text, view.locale)}</p>`,
          members.length > 0 &&
            markup`<p class="ref-meta">${say(view, words.reportedBy)} ${memberLinks(view, platform, members)}</p>`,
          evidenceLine(view, evidence),
        ],
      },
    ],
  })
}

/** Formats `1000` or `3000–4999`. */
export function range({ from, to }: Pick<CloseCodeFact, 'from' | 'to'>): string {
  return from === to ? String(from) : `${from}–${to}`
}
