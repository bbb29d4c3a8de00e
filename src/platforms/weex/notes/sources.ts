import type { Evidence } from '../../contract.ts'

/** The module's page, in two languages and of two dates. */
export const page: Evidence = {
  kind: 'document',
  source: 'Weex, webSocket module (Chinese 2.1, English)',
}

/** Returns evidence from the default adapter of Android and the module above the adapter. */
export const android = (file: string): Evidence => ({
  kind: 'source',
  source: `apache/incubator-weex 5c25f0b5, Android ${file}`,
})

/** Library beneath the default adapter of Android. */
export const okHttp: Evidence = { kind: 'source', source: 'OkHttp 4, WebSocketProtocol' }

export const ios: Evidence = {
  kind: 'source',
  source: 'apache/incubator-weex 5c25f0b5, iOS WXWebSocketModule.m',
}

/** Weex pages in a browser, Vue era. */
export const web: Evidence = { kind: 'executed', source: 'weex-vue-render 1.0.36' }

/** Weex pages in a browser, `.we` era. */
export const html5: Evidence = { kind: 'source', source: 'weex-html5 0.4.1' }

/** The JavaScript side of native Weex. */
export const runtime: Evidence = { kind: 'executed', source: 'weex-js-runtime 0.23.7' }

/** Behavior of browsers. */
export const browser: Evidence = { kind: 'executed', source: 'Chromium 156 and Firefox 153' }

/** Choice of Polysocket: neither documented nor the same everywhere. */
export const chosen: Evidence = {
  kind: 'assumed',
  source: 'Polysocket; Weex does not document this case',
}

/** Returns evidence from Weex's documents on pages, components and modules. */
export const documents = (page: string): Evidence => ({
  kind: 'document',
  source: `Weex documentation, ${page}`,
})

/** Basis of Weex's pages of the Vue era. */
export const vue2: Evidence = { kind: 'document', source: 'Vue 2 guide and API' }

/** Basis of pages here. */
export const vue3: Evidence = { kind: 'document', source: 'Vue 3 migration guide' }
