import type { ScenarioDescription } from '../../contract.ts'

export const token: ScenarioDescription = {
  id: 'token',
  title: { en: 'Token', zh: '令牌' },
  summary: {
    en: 'Accepts clients with the token “letmein”: as ?token=…, as the header “Authorization: Bearer …” or as the subprotocol “token.…”. Without a token, answers 401; with a wrong token, 403. After connecting, echoes.',
    zh: '接受带有令牌“letmein”的客户端：令牌可放在 ?token=…、请求头“Authorization: Bearer …”或子协议“token.…”中。没有令牌时返回 401，令牌错误时返回 403。连接后原样发回消息。',
  },
  parameters: [
    {
      name: 'token',
      text: { en: 'Token in the query.', zh: '查询参数中的令牌。' },
    },
    {
      name: 'in',
      text: {
        en: '“query”, “header” or “protocol”: the only place of the token; any place by default.',
        zh: 'query、header 或 protocol：令牌的唯一位置，默认任意位置。',
      },
    },
    {
      name: 'refuse',
      text: {
        en: 'With “close”, the server opens the connection and closes it with 4401 or 4403, a code that a program in a browser can read.',
        zh: '设为 close 时，服务器接受连接，再以 4401 或 4403 关闭，浏览器中的程序可以读取该关闭码。',
      },
    },
  ],
}
