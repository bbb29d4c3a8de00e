import type { ScenarioDescription } from '../../contract.ts'

export const refuse: ScenarioDescription = {
  id: 'refuse',
  title: { en: 'Refuse', zh: '拒绝连接' },
  summary: {
    en: 'Refuses the handshake with an HTTP error: 403 by default, or ?status=404 of the URL.',
    zh: '以 HTTP 错误拒绝握手：默认为 403，可用 URL 的 ?status=404 指定。',
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
