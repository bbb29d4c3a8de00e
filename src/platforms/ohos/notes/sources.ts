import type { Evidence } from '../../contract.ts'

import { choice } from '../../shared/evidence.ts'

export { browsers } from '../../shared/evidence.ts'

/** Returns the address of the client's source at a release. */
const netstack = (tag: string) =>
  `https://gitcode.com/openharmony/communication_netstack/tree/${tag}`

/** The platform's document, source of the reference. */
export const document: Evidence = {
  kind: 'document',
  source: 'OpenHarmony 3.1 application reference, “WebSocket连接” (API 6 to 8)',
  url: 'https://gitcode.com/openharmony/docs/blob/OpenHarmony-3.1-Release/zh-cn/application-dev/reference/apis/js-apis-webSocket.md',
}

/** The documents of ArkUI's declarative syntax. */
export const arkui: Evidence = {
  kind: 'document',
  source: 'OpenHarmony application reference, ArkTS components (API 7 and later)',
  url: 'https://gitcode.com/openharmony/docs/tree/master/zh-cn/application-dev/reference/apis-arkui/arkui-ts',
}

/** What the screen here leaves out. */
export const chosen: Evidence = choice('OpenHarmony')

/** The same document for later versions. */
export const laterDocument: Evidence = {
  kind: 'document',
  source: 'OpenHarmony application reference, @ohos.net.webSocket (API 9 and later)',
  url: 'https://gitcode.com/openharmony/docs/blob/master/zh-cn/application-dev/reference/apis-network-kit/js-apis-webSocket.md',
}

export const types: Evidence = {
  kind: 'types',
  source: 'interface_sdk-js, api/@ohos.net.webSocket.d.ts (2026-08)',
  url: 'https://gitcode.com/openharmony/interface_sdk-js/blob/master/api/@ohos.net.webSocket.d.ts',
}

export const exec31: Evidence = {
  kind: 'source',
  source: 'communication_netstack OpenHarmony-v3.1.1-Release, websocket_exec.cpp',
  url: netstack('OpenHarmony-v3.1.1-Release'),
}

export const exec50: Evidence = {
  kind: 'source',
  source: 'communication_netstack OpenHarmony-v5.0.0-Release, websocket_exec.cpp',
  url: netstack('OpenHarmony-v5.0.0-Release'),
}

export const context31: Evidence = {
  kind: 'source',
  source: 'communication_netstack OpenHarmony-v3.1.1-Release, websocket/async_context',
  url: netstack('OpenHarmony-v3.1.1-Release'),
}

export const context50: Evidence = {
  kind: 'source',
  source: 'communication_netstack OpenHarmony-v5.0.0-Release, websocket/async_context',
  url: netstack('OpenHarmony-v5.0.0-Release'),
}

export const events50: Evidence = {
  kind: 'source',
  source:
    'communication_netstack OpenHarmony-v5.0.0-Release, event_manager.cpp, module_template.cpp',
  url: netstack('OpenHarmony-v5.0.0-Release'),
}

export const utils50: Evidence = {
  kind: 'source',
  source: 'communication_netstack OpenHarmony-v5.0.0-Release, napi_utils.cpp, base_async_work.h',
  url: netstack('OpenHarmony-v5.0.0-Release'),
}

export const exec70: Evidence = {
  kind: 'source',
  source: 'communication_netstack c7520b36 (2026-08), websocket_exec.cpp',
  url: 'https://gitcode.com/openharmony/communication_netstack/tree/c7520b36',
}

export const lws: Evidence = {
  kind: 'source',
  source: 'libwebsockets, lib/roles/ws/client-ws.c',
  url: 'https://github.com/warmcat/libwebsockets/blob/main/lib/roles/ws/client-ws.c',
}

export const xts: Evidence = {
  kind: 'source',
  source: 'openharmony/xts_acts c1edf0ad (2026), telephony/networkmanager/websocket',
  url: 'https://gitcode.com/openharmony/xts_acts/tree/c1edf0ad/telephony/networkmanager/websocket',
}
