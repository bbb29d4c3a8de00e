import type { HostMatrix, HostSupport } from '../../facts-contract.ts'
import { appClient, document, h5Client, types, utsClient } from '../notes/sources.ts'

const evidence = [document, types]
const documented: HostSupport = { state: 'documented', evidence }
const unsupported: HostSupport = { state: 'unsupported', evidence: [document, h5Client] }
const since = (version: string): HostSupport => ({
  ...documented,
  text: { en: `Since ${version}.`, zh: `${version} 起。` },
})

/** Support table of the document and the types. */
export const hosts: HostMatrix = {
  hosts: [
    { id: 'h5', title: { en: 'H5', zh: 'H5' } },
    { id: 'app', title: { en: 'App (Android, iOS)', zh: 'App（Android、iOS）' } },
    { id: 'harmony', title: { en: 'HarmonyOS', zh: '鸿蒙 HarmonyOS' } },
    { id: 'x', title: { en: 'uni-app x (Android, iOS)', zh: 'uni-app x（Android、iOS）' } },
    { id: 'mini-program', title: { en: 'Mini programs', zh: '小程序' } },
  ],
  rows: [
    {
      members: ['uni.connectSocket', 'SocketTask'],
      cells: {
        h5: documented,
        app: {
          ...documented,
          text: {
            en: 'Several connections and ArrayBuffer since 2.2.6.',
            zh: '2.2.6 起支持多个连接和 ArrayBuffer。',
          },
        },
        harmony: since('HBuilderX 4.23'),
        x: {
          ...documented,
          text: {
            en: 'Android since 3.91, iOS since 4.11; ArrayBuffer since 4.61.',
            zh: 'Android 3.91 起，iOS 4.11 起；4.61 起支持 ArrayBuffer。',
          },
          evidence: [types, utsClient],
        },
        'mini-program': documented,
      },
    },
    {
      members: [
        'uni.onSocketOpen',
        'uni.onSocketMessage',
        'uni.onSocketError',
        'uni.onSocketClose',
        'uni.sendSocketMessage',
        'uni.closeSocket',
      ],
      cells: {
        h5: documented,
        app: documented,
        harmony: since('HBuilderX 4.23'),
        x: documented,
        'mini-program': {
          ...documented,
          text: { en: 'Not in Douyin.', zh: '抖音小程序不支持。' },
        },
      },
    },
    {
      members: ['ConnectSocketOption.header'],
      cells: {
        h5: unsupported,
        app: since('2.9.6'),
        harmony: documented,
        x: documented,
        'mini-program': documented,
      },
    },
    {
      members: ['ConnectSocketOption.protocols'],
      cells: {
        h5: documented,
        app: { ...documented, evidence: [document, appClient] },
        harmony: documented,
        x: documented,
        'mini-program': {
          ...documented,
          text: {
            en: 'WeChat, Baidu, Douyin, Lark and Alipay.',
            zh: '微信、百度、抖音、飞书和支付宝小程序。',
          },
        },
      },
    },
  ],
}
