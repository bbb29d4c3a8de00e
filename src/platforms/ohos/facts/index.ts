import type { PlatformFacts } from '../../facts-contract.ts'
import { cells, reasons } from './cells.ts'
import { closeCodes, errorCodes } from './codes.ts'
import { errata } from './errata.ts'
import { followed } from './document.ts'
import { footguns } from './footguns.ts'
import { generalNotes } from './general-notes.ts'
import { states } from './states.ts'

export const facts: PlatformFacts = {
  document: followed,
  alsoCalled: ['HarmonyOS', '鸿蒙', 'ArkTS', 'ETS', 'DevEco', 'NEXT', '开源鸿蒙', '华为', 'Huawei'],
  summary: {
    en: '@ohos.net.webSocket, also from @kit.NetworkKit, with its permission and error codes.',
    zh: '@ohos.net.webSocket，也可从 @kit.NetworkKit 导入，含权限与错误码。',
  },
  cells,
  reasons,
  manifest: {
    'ohos.permission.INTERNET': {
      file: 'module.json5',
      code: '{\n  "module": {\n    "requestPermissions": [{ "name": "ohos.permission.INTERNET" }]\n  }\n}',
    },
  },
  furtherNotes: {
    callbacks: ['ohos.parameter-error', 'ohos.plain-object-error', 'ohos.no-this'],
    limits: [
      'ohos.permission-denied',
      'ohos.message-size',
      'ohos.second-connect',
      'ohos.url-refused',
    ],
    errors: ['ohos.connect-is-not-open'],
  },
  states,
  closeCodes,
  errorCodes,
  footguns,
  errata,
  generalNotes,
  recipes: {
    queue: {
      needless: {
        en: 'OpenHarmony queues what is sent between `connect` and `open`.',
        zh: 'OpenHarmony 会把 `connect` 与 `open` 之间发送的数据排队。',
      },
    },
  },
  habits: ['one-listener'],
  ofServers: [
    'createWebSocketServer',
    'WebSocketServer',
    'WebSocketServerConfig',
    'ServerCert',
    'WebSocketConnection',
    'WebSocketMessage',
    'ClientConnectionCloseCallback',
  ],
  calledInNotes: ['OpenHarmony', 'native platform'],
}
