import type { Evidence } from '../../contract.ts'

/** The platform's document, source of the reference. */
export const DOCUMENT: Evidence = {
  kind: 'document',
  source: 'OpenHarmony 3.1 application reference, “WebSocket连接” (API 6 to 8)',
}

/** The same document for later versions. */
export const LATER_DOCUMENT: Evidence = {
  kind: 'document',
  source: 'OpenHarmony application reference, @ohos.net.webSocket (API 9 and later)',
}

export const TYPES: Evidence = {
  kind: 'types',
  source: 'interface_sdk-js, api/@ohos.net.webSocket.d.ts (2026-08)',
}

export const EXEC_3_1: Evidence = {
  kind: 'source',
  source: 'communication_netstack OpenHarmony-v3.1.1-Release, websocket_exec.cpp',
}

export const EXEC_5_0: Evidence = {
  kind: 'source',
  source: 'communication_netstack OpenHarmony-v5.0.0-Release, websocket_exec.cpp',
}

export const CONTEXT_3_1: Evidence = {
  kind: 'source',
  source: 'communication_netstack OpenHarmony-v3.1.1-Release, websocket/async_context',
}

export const CONTEXT_5_0: Evidence = {
  kind: 'source',
  source: 'communication_netstack OpenHarmony-v5.0.0-Release, websocket/async_context',
}

export const EVENTS_5_0: Evidence = {
  kind: 'source',
  source:
    'communication_netstack OpenHarmony-v5.0.0-Release, event_manager.cpp, module_template.cpp',
}

export const BROWSER: Evidence = { kind: 'executed', source: 'Chromium 156 and Firefox 153' }

export const UTILS_5_0: Evidence = {
  kind: 'source',
  source: 'communication_netstack OpenHarmony-v5.0.0-Release, napi_utils.cpp, base_async_work.h',
}
