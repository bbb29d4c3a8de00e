import type { Profile } from '../contract.ts'

/** Profiles for running a program; `shim/` defines the behavior of each. */
export const profiles = [
  {
    id: 'documented',
    title: { en: 'As documented', zh: '按文档' },
    summary: {
      en: 'The documented results, callbacks in a later task, one failure per call; a refused connection reports an error, then a close.',
      zh: '回调参数与文档一致，回调在之后的任务中触发，每次调用至多失败一次；连接被拒绝时先触发 onError，再触发 onClose。',
    },
  },
  {
    id: 'h5',
    title: { en: 'H5, Vue 3', zh: 'H5 端，Vue 3' },
    summary: {
      en: 'The behavior of @dcloudio/uni-h5 3: callbacks before the return, no headers, empty results of onOpen and onError, two failures for sending too early.',
      zh: '@dcloudio/uni-h5 3 的实际行为：回调在返回之前触发，不发送请求头，onOpen 和 onError 的参数为空对象，过早发送会失败两次。',
    },
  },
  {
    id: 'app',
    title: { en: 'App, Vue 3', zh: 'App 端，Vue 3' },
    summary: {
      en: 'The behavior of @dcloudio/uni-app-plus 3: readyState is 3 until the connection is open, a refused connection reports an error alone, and a failed send succeeds as well.',
      zh: '@dcloudio/uni-app-plus 3 的实际行为：连接打开前 readyState 为 3，连接被拒绝时只触发 onError，发送失败后还会触发 success。',
    },
  },
] as const satisfies readonly Profile[]
