import type { Evidence } from '../../contract.ts'
import { choice, packageUrl } from '../../shared/evidence.ts'

export { browsers } from '../../shared/evidence.ts'

const REPOSITORY = 'https://github.com/apache/incubator-weex/tree/5c25f0b5'

/** The platform's document, in two languages and of two dates: source of the reference. */
export const document: Evidence = {
  kind: 'document',
  source: 'Weex, webSocket module (Chinese 2.1, English)',
  url: 'https://github.com/apache/incubator-weex-site/blob/dc39100231aa9bb9841a8fa9722c552894072d37/docs/docs/modules/websockets.md',
}

/** Returns evidence from the default adapter of Android and the module above the adapter. */
export const android = (file: string): Evidence => ({
  kind: 'source',
  source: `apache/incubator-weex 5c25f0b5, Android ${file}`,
  url: `${REPOSITORY}/android`,
})

/** Library beneath the default adapter of Android. */
export const okHttp: Evidence = { kind: 'source', source: 'OkHttp 4, WebSocketProtocol' }

export const ios: Evidence = {
  kind: 'source',
  source: 'apache/incubator-weex 5c25f0b5, iOS WXWebSocketModule.m',
  url: `${REPOSITORY}/ios`,
}

/** Weex pages in a browser, Vue era. */
export const web: Evidence = {
  kind: 'executed',
  source: 'weex-vue-render 1.0.36',
  url: packageUrl('weex-vue-render', '1.0.36'),
}

/** Weex pages in a browser, `.we` era. */
export const html5: Evidence = {
  kind: 'source',
  source: 'weex-html5 0.4.1',
  url: packageUrl('weex-html5', '0.4.1'),
}

/** The JavaScript side of native Weex. */
export const runtime: Evidence = {
  kind: 'executed',
  source: 'weex-js-runtime 0.23.7',
  url: packageUrl('weex-js-runtime', '0.23.7'),
}

/** Choice of Polysocket: neither documented nor the same everywhere. */
export const chosen: Evidence = choice('Weex')

/** Returns evidence from Weex's documents on pages, components and modules. */
export const documents = (page: string): Evidence => ({
  kind: 'document',
  source: `Weex documentation, ${page}`,
})

/** Basis of Weex's pages of the Vue era. */
export const vue2: Evidence = { kind: 'document', source: 'Vue 2 guide and API' }

/** Basis of pages here. */
export const vue3: Evidence = { kind: 'document', source: 'Vue 3 migration guide' }

export const issue2370: Evidence = {
  kind: 'document',
  source: 'apache/incubator-weex issue 2370',
  url: 'https://github.com/apache/incubator-weex/issues/2370',
}
