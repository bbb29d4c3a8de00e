import type { ScenarioDescription } from '../../contract.ts'

export const storm: ScenarioDescription = {
  id: 'storm',
  title: { en: 'Reconnect storm', zh: '重连风暴' },
  summary: {
    en: 'Closes the first ?tries=3 connections with ?code=1012, ?after=50 milliseconds after opening. The next connection stays open and echoes. With ?status=503, refuses the first connections instead.',
    zh: '前 ?tries=3 个连接在打开 ?after=50 毫秒后以 ?code=1012 关闭，之后的连接保持打开并原样发回消息。设置 ?status=503 时，改为拒绝前几个连接。',
  },
  parameters: [
    {
      name: 'tries',
      text: {
        en: 'Number of connections to close; 3 by default.',
        zh: '要关闭的连接数，默认为 3。',
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
        en: 'Close code; 1012 (service restart) by default. 1013 means try again later.',
        zh: '关闭码，默认为 1012（服务重启）；1013 表示请稍后再试。',
      },
    },
    {
      name: 'status',
      text: {
        en: 'HTTP status from 400 to 599: the server refuses the handshake instead of closing.',
        zh: 'HTTP 状态码，400 到 599：服务器拒绝握手，不再关闭连接。',
      },
    },
    {
      name: 'client',
      text: {
        en: 'Name of the client: connections are counted per name.',
        zh: '客户端的名字，按名字统计连接数。',
      },
    },
  ],
}
