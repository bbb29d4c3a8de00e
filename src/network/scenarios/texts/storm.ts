import type { ScenarioDescription } from '../../contract.ts'

export const storm: ScenarioDescription = {
  id: 'storm',
  title: { en: 'Reconnect storm', zh: '重连风暴' },
  summary: {
    en: 'Closes the first ?tries=3 connections ?after=50 milliseconds with ?code=1012, the next one stays and echoes. With ?status=503 it refuses them instead.',
    zh: '前 ?tries=3 个连接在 ?after=50 毫秒后以 ?code=1012 关闭，之后的连接保持并原样发回消息。加上 ?status=503 则改为拒绝握手。',
  },
  parameters: [
    {
      name: 'tries',
      text: {
        en: 'Connections that do not last; 3 by default.',
        zh: '不能保持的连接个数，默认为 3。',
      },
    },
    {
      name: 'after',
      text: {
        en: 'Milliseconds from opening to closing; 50 by default.',
        zh: '从打开到关闭的毫秒数，默认为 50。',
      },
    },
    {
      name: 'code',
      text: {
        en: 'Close code: 1012 (service restart) by default, 1013 asks to try again later.',
        zh: '关闭码，默认为 1012（服务重启）；1013 表示请稍后再试。',
      },
    },
    {
      name: 'status',
      text: {
        en: 'HTTP status, 400 to 599, that refuses the handshake in place of closing.',
        zh: 'HTTP 状态码（400 到 599）：不再关闭连接，而是在握手时拒绝。',
      },
    },
    {
      name: 'client',
      text: {
        en: 'Name of the client: connections are counted by it.',
        zh: '客户端的名字，连接按它计数。',
      },
    },
  ],
}
