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
  alsoCalled: ['mini program', '小程序', 'WeChat', '微信', 'Weixin', 'wx', '小游戏'],
  summary: {
    en: 'wx.connectSocket and SocketTask, and the functions of before SocketTask.',
    zh: 'wx.connectSocket 与 SocketTask，以及 SocketTask 之前的接口。',
  },
  cells,
  reasons,
  manifest: {
    'wx.socketDomain': {
      file: 'mp.weixin.qq.com',
      code: '{ "socket 合法域名": ["wss://echo.example"] }',
    },
    'networkTimeout.connectSocket': {
      file: 'app.json',
      code: '{ "networkTimeout": { "connectSocket": 60000 } }',
    },
  },
  furtherNotes: {
    limits: ['wx.connection-limit', 'wx.domain-list', 'wx.wss-only'],
    listeners: ['wx.listeners-append', 'wx.listener-late'],
  },
  states,
  closeCodes,
  errorCodes,
  footguns,
  errata,
  generalNotes,
  habits: ['protocols-in-array'],
  calledInNotes: ['WeChat', 'mini program'],
  hosts,
}
