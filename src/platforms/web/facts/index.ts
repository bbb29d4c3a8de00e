import { document } from '../notes/sources.ts'
import type { PlatformFacts } from '../../facts-contract.ts'
import { cells, reasons } from './cells.ts'
import { closeCodes, errorCodes } from './codes.ts'
import { followed } from './document.ts'
import { footguns } from './footguns.ts'
import { generalNotes } from './general-notes.ts'
import { states } from './states.ts'

export const facts: PlatformFacts = {
  document: followed,
  alsoCalled: ['browser', '浏览器', 'JavaScript', 'HTML5', 'new WebSocket'],
  summary: {
    en: 'The browser’s standard WebSocket: the baseline of every comparison.',
    zh: '浏览器标准 WebSocket，作为对照基准。',
  },
  cells,
  reasons,
  manifest: {},
  furtherNotes: {
    handshake: ['web.no-headers', 'web.empty-protocol'],
    open: ['web.connects-at-once'],
    errors: ['web.close-while-connecting'],
  },
  states,
  closeCodes,
  errorCodes,
  footguns,
  errata: [
    {
      id: 'error-has-no-cause',
      text: {
        en: 'The event `error` has no message. This is not a mistake: the standard hides the cause on purpose, so that a page cannot probe a network.',
        zh: '`error` 事件没有错误信息。这不是错误：标准有意隐藏原因，以免页面借此探测网络。',
      },
      members: ['WebSocket.onerror'],
      evidence: [document],
    },
  ],
  generalNotes,
  recipes: {
    header: {
      impossible: {
        en: 'A browser sends no headers of a program.',
        zh: '浏览器不能发送程序设置的请求头。',
      },
    },
  },
  habits: ['refusal-reported-twice'],
  calledInNotes: ['browser'],
}
