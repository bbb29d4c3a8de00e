import type { Evidence } from '../../contract.ts'
import { packageUrl } from '../../shared/evidence.ts'

export { browsers, container } from '../../shared/evidence.ts'

const SITE = 'https://developers.weixin.qq.com/miniprogram/dev'

/** The platform's document, source of the reference. */
export const document: Evidence = {
  kind: 'document',
  source: 'WeChat mini programs, wx.connectSocket and SocketTask',
  url: `${SITE}/api/network/websocket/wx.connectSocket.html`,
}
/** Rules of the network: domains, times, background. */
export const network: Evidence = {
  kind: 'document',
  source: 'WeChat mini programs, Network',
  url: `${SITE}/framework/ability/network.html`,
}
export const types: Evidence = {
  kind: 'types',
  source: 'miniprogram-api-typings 5.2.3',
  url: packageUrl('miniprogram-api-typings', '5.2.3'),
}
/** The list of components, with their properties and events. */
export const components: Evidence = {
  kind: 'document',
  source: 'WeChat mini programs, components',
  url: `${SITE}/component/`,
}
/** Threads of the official forum, and programs that depend on the behavior. */
export const reports: Evidence = {
  kind: 'report',
  source: 'WeChat open community, threads of 2018 to 2025',
  url: 'https://developers.weixin.qq.com/community/develop/question',
}
export const devtoolsReport: Evidence = {
  kind: 'report',
  source: 'dcloudio/uni-app #1619 (2020)',
  url: 'https://github.com/dcloudio/uni-app/issues/1619',
}
