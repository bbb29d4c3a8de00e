import type { Platform } from '../contract.ts'
import { examples } from './example-list/index.ts'
import { profiles } from './profiles.ts'
import { title } from './title.ts'

/** uni-app, with the global object `uni`. */
export const platform: Platform = {
  id: 'uni',
  title,
  profiles,
  declarations: [
    {
      id: 'vueVersion',
      title: {
        en: 'manifest.json: "vueVersion": "3"; without it, promises as for Vue 2',
        zh: 'manifest.json："vueVersion": "3"；去掉后 Promise 按 Vue 2 处理',
      },
    },
    {
      id: 'networkTimeout.connectSocket',
      title: { en: 'manifest.json: timeout for connecting', zh: 'manifest.json：连接超时' },
      value: { kind: 'milliseconds', empty: { en: '60000', zh: '60000' } },
    },
  ],
  examples,
  ambient: {},
  globals: ['uni'],
  repairs: [],
  scriptPages: ['.vue', '.nvue', '.uvue'],
  conditions: {
    profiles: {
      documented: ['MP-WEIXIN', 'MP'],
      h5: ['H5', 'WEB'],
      app: ['APP-PLUS', 'APP', 'APP-VUE'],
    },
    declarations: { vueVersion: { present: 'VUE3', missing: 'VUE2' } },
  },
}
