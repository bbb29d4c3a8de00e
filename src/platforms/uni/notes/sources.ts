import type { Evidence } from '../../contract.ts'
import { packageUrl } from '../../shared/evidence.ts'

export { browsers } from '../../shared/evidence.ts'

const VERSION = '3.0.0-5020420260813003'

/** The platform's document, source of the reference. */
export const document: Evidence = {
  kind: 'document',
  source: 'uni-app, uni.connectSocket and SocketTask',
  url: 'https://uniapp.dcloud.net.cn/api/request/websocket.html',
}
/** How a call without callbacks returns a promise, for Vue 2 and Vue 3. */
export const promises: Evidence = {
  kind: 'document',
  source: 'uni-app, API, promises',
  url: 'https://uniapp.dcloud.net.cn/api/#api-promise-化',
}
export const manifestDocument: Evidence = {
  kind: 'document',
  source: 'uni-app, manifest.json',
  url: 'https://uniapp.dcloud.net.cn/collocation/manifest.html',
}
export const types: Evidence = {
  kind: 'types',
  source: '@dcloudio/types 3.4.32',
  url: packageUrl('@dcloudio/types', '3.4.32'),
}
/** The H5 client, run over a server. */
export const h5Client: Evidence = {
  kind: 'executed',
  source: `@dcloudio/uni-h5 ${VERSION}`,
  url: packageUrl('@dcloudio/uni-h5', VERSION),
}
/** The App client, run over a recording native module. */
export const appClient: Evidence = {
  kind: 'executed',
  source: `@dcloudio/uni-app-plus ${VERSION}`,
  url: packageUrl('@dcloudio/uni-app-plus', VERSION),
}
/** The H5 client of the line for Vue 2. */
export const vue2Client: Evidence = {
  kind: 'source',
  source: '@dcloudio/uni-h5 2.0.0',
  url: packageUrl('@dcloudio/uni-h5', '2.0.0'),
}
/** The implementation for uni-app x and for UTS. */
export const utsClient: Evidence = {
  kind: 'source',
  source: 'dcloudio/uni-api 8968d28e (2025-06-05)',
  url: 'https://github.com/dcloudio/uni-api/tree/8968d28e',
}
/** The list of components, with their properties and events. */
export const components: Evidence = {
  kind: 'document',
  source: 'uni-app, components',
  url: 'https://uniapp.dcloud.net.cn/component/',
}
export const errorOnly: Evidence = {
  kind: 'report',
  source: 'dcloudio/uni-app #1619 (2020)',
  url: 'https://github.com/dcloudio/uni-app/issues/1619',
}
export const errorWithoutText: Evidence = {
  kind: 'report',
  source: 'dcloudio/uni-app #4894',
  url: 'https://github.com/dcloudio/uni-app/issues/4894',
}
