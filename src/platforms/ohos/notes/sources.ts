import type { Evidence } from '../../contract.ts'

/** The platform's document, source of the reference. */
export const document: Evidence = {
  kind: 'document',
  source: 'OpenHarmony 3.1 application reference, “WebSocket连接” (API 6 to 8)',
}

/** The same document for later versions. */
export const laterDocument: Evidence = {
  kind: 'document',
  source: 'OpenHarmony application reference, @ohos.net.webSocket (API 9 and later)',
}

export const types: Evidence = {
  kind: 'types',
  source: 'interface_sdk-js, api/@ohos.net.webSocket.d.ts (2026-08)',
}

export const exec31: Evidence = {
  kind: 'source',
  source: 'communication_netstack OpenHarmony-v3.1.1-Release, websocket_exec.cpp',
}

export const exec50: Evidence = {
  kind: 'source',
  source: 'communication_netstack OpenHarmony-v5.0.0-Release, websocket_exec.cpp',
}

export const context31: Evidence = {
  kind: 'source',
  source: 'communication_netstack OpenHarmony-v3.1.1-Release, websocket/async_context',
}

export const context50: Evidence = {
  kind: 'source',
  source: 'communication_netstack OpenHarmony-v5.0.0-Release, websocket/async_context',
}

export const events50: Evidence = {
  kind: 'source',
  source:
    'communication_netstack OpenHarmony-v5.0.0-Release, event_manager.cpp, module_template.cpp',
}

export const browsers: Evidence = { kind: 'executed', source: 'Chromium 156 and Firefox 153' }

export const utils50: Evidence = {
  kind: 'source',
  source: 'communication_netstack OpenHarmony-v5.0.0-Release, napi_utils.cpp, base_async_work.h',
}
