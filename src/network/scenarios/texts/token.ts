import type { ScenarioDescription } from '../../contract.ts'

export const token: ScenarioDescription = {
  id: 'token',
  title: { en: 'Token', zh: '令牌' },
  summary: {
    en: 'Lets in who brings the token “letmein”: as ?token=…, as the header “Authorization: Bearer …” or as the subprotocol “token.…”. Without one it answers 401, with a wrong one 403; then echoes.',
    zh: '只接受带有令牌“letmein”的客户端：放在 ?token=…、请求头“Authorization: Bearer …”或子协议“token.…”里都可以。没有令牌时返回 401，令牌不对时返回 403；连接后原样发回消息。',
  },
  parameters: [
    {
      name: 'token',
      text: { en: 'The token, where the query carries it.', zh: '放在查询参数里的令牌。' },
    },
    {
      name: 'in',
      text: {
        en: '“query”, “header” or “protocol”: the only place where the server looks; any by default.',
        zh: 'query、header 或 protocol：服务器只看这一处；默认都看。',
      },
    },
    {
      name: 'refuse',
      text: {
        en: '“close” opens the connection and closes it with 4401 or 4403, which tells a browser more than a refused handshake.',
        zh: '设为 close 时，先接受连接，再以 4401 或 4403 关闭；这比握手被拒能让浏览器了解更多。',
      },
    },
  ],
}
