import type { Platform } from '../contract.ts'
import { examples } from './example-list/index.ts'
import { profiles } from './profiles.ts'
import { title } from './title.ts'

/** WeChat mini programs, with the global object `wx`. */
export const platform: Platform = {
  id: 'wx',
  title,
  profiles,
  declarations: [
    {
      id: 'wx.socketDomain',
      title: {
        en: 'Socket domain list: the server’s host',
        zh: '服务器域名（socket 合法域名）：服务器的主机',
      },
      value: { kind: 'hosts', empty: { en: 'every host', zh: '所有主机' } },
    },
    {
      id: 'networkTimeout.connectSocket',
      title: { en: 'app.json: timeout for connecting', zh: 'app.json：连接超时' },
      value: { kind: 'milliseconds', empty: { en: '60000', zh: '60000' } },
    },
  ],
  examples,
  ambient: {},
  globals: ['wx'],
  repairs: [],
}
