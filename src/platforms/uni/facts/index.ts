import type { PlatformFacts } from '../../facts-contract.ts'
import { cells, reasons } from './cells.ts'
import { closeCodes, errorCodes } from './codes.ts'
import { followed } from './document.ts'
import { errata } from './errata.ts'
import { footguns } from './footguns.ts'
import { generalNotes } from './general-notes.ts'
import { hosts } from './hosts.ts'
import { states } from './states.ts'

export const facts: PlatformFacts = {
  document: followed,
  alsoCalled: ['uni', 'uniapp', 'DCloud', 'HBuilderX', 'uni-app x', '跨端'],
  summary: {
    en: 'uni.connectSocket and SocketTask for H5, App and mini programs, with a promise or a task by callbacks.',
    zh: '用于 H5、App 和小程序的 uni.connectSocket 与 SocketTask，按是否传入回调函数返回任务或 Promise。',
  },
  cells,
  reasons,
  manifest: {
    vueVersion: { file: 'manifest.json', code: '{ "vueVersion": "3" }' },
    'networkTimeout.connectSocket': {
      file: 'manifest.json',
      code: '{ "networkTimeout": { "connectSocket": 60000 } }',
    },
  },
  furtherNotes: {
    limits: ['uni.same-millisecond', 'uni.wss-only'],
    listeners: ['uni.listener-late', 'uni.first-connection'],
    callbacks: ['uni.vue2-pair'],
  },
  states,
  closeCodes,
  errorCodes,
  footguns,
  errata,
  generalNotes,
  habits: ['protocols-in-array'],
  calledInNotes: ['uni-app', 'H5', 'App'],
  hosts,
}
