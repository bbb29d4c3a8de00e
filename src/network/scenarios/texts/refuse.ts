import type { ScenarioDescription } from '../../contract.ts'

export const refuse: ScenarioDescription = {
  id: 'refuse',
  title: { en: 'Refuse', zh: '拒绝连接' },
  summary: {
    en: 'Answers the handshake with an HTTP error instead of a connection: 403, or ?status=404 of the URL.',
    zh: '不接受连接，握手时返回 HTTP 错误：默认 403，可用 URL 的 ?status=404 指定。',
  },
  parameters: [
    {
      name: 'status',
      text: {
        en: 'HTTP status of the answer, 400 to 599; 403 by default.',
        zh: '响应的 HTTP 状态码，400 到 599，默认为 403。',
      },
    },
  ],
}
