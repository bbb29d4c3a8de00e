import type { Evidence } from '../../contract.ts'

/** The module's page, in its two languages and dates. */
export const page: Evidence = {
  kind: 'document',
  source: 'Weex, webSocket module (Chinese 2.1, English)',
}

/** The default adapter of Android and the module above it. */
export const android = (file: string): Evidence => ({
  kind: 'source',
  source: `apache/incubator-weex 5c25f0b5, Android ${file}`,
})

/** What the default adapter of Android stands on. */
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

/** What browsers do. */
export const browser: Evidence = { kind: 'executed', source: 'Chromium 156 and Firefox 153' }

/** Neither documented nor the same everywhere: a choice of this project. */
export const chosen: Evidence = {
  kind: 'assumed',
  source: 'Polysocket; Weex does not document this case',
}

/** Weex's own documents on pages, their components and modules. */
export const documents = (page: string): Evidence => ({
  kind: 'document',
  source: `Weex documentation, ${page}`,
})

/** What Weex's pages of the Vue era run on. */
export const vue2: Evidence = { kind: 'document', source: 'Vue 2 guide and API' }

/** What pages run on here. */
export const vue3: Evidence = { kind: 'document', source: 'Vue 3 migration guide' }
