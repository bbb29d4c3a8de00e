import type { Profile } from '../contract.ts'

/** Profiles for running a program; `shim/behaviour.ts` defines the behavior of each. */
export const profiles = [
  {
    id: 'documented',
    title: { en: 'As documented', zh: '按文档' },
    summary: {
      en: 'Two connections, documented results, real close codes. The deprecated functions work as in mini programs.',
      zh: '最多两个连接，回调参数与文档一致，关闭码真实；已废弃的接口按小程序的方式工作。',
    },
  },
  {
    id: 'h5-4',
    title: { en: 'H5, Taro 4', zh: 'H5 端，Taro 4' },
    summary: {
      en: 'The behavior of @tarojs/taro-h5 4.2.1: five connections, the events of the browser, 1006 for every close by the server.',
      zh: '@tarojs/taro-h5 4.2.1 的实际行为：最多五个连接，传入浏览器的事件，服务器发起的关闭一律报告 1006。',
    },
  },
  {
    id: 'weapp',
    title: { en: 'WeChat, Taro 4', zh: '微信小程序，Taro 4' },
    summary: {
      en: 'The calls go to wx: five connections, callbacks in a later task, onError alone after a refusal, methods without a promise.',
      zh: '调用直接转给 wx：最多五个连接，回调在之后的任务中触发，连接被拒绝时只触发 onError，方法不返回 Promise。',
    },
  },
] as const satisfies readonly Profile[]
