import type { Evidence, PortabilityNote } from './contract.ts'

const specification: Evidence = { kind: 'document', source: 'WHATWG WebSockets Standard' }
const mixedContent: Evidence = { kind: 'document', source: 'W3C Mixed Content' }
const privateNetwork: Evidence = { kind: 'document', source: 'WICG Local Network Access' }
const browsers: Evidence = { kind: 'executed', source: 'Chromium 156, Firefox 153' }
const strictMode: Evidence = { kind: 'document', source: 'ECMAScript, strict mode' }

/**
 * Notes of no single platform that only a run can raise: on what the program leaves out, and on the
 * network. Those that compiling raises stand beside the compiler.
 */
export const sharedNotes: readonly PortabilityNote[] = [
  {
    id: 'program.ambient-import',
    text: {
      en: '{name} is used but not imported, as in the document’s snippets. It was taken from {module}; a program of your own has to import it.',
      zh: '使用了 {name} 却没有导入，与文档中的片段一样。此处取自 {module}；在自己的程序里必须先导入。',
    },
    members: [],
    evidence: [strictMode],
  },
  {
    id: 'program.too-many-timers',
    text: {
      en: 'More than {most} timers were waiting, so the next one was refused with a RangeError. Clear a timer that is no longer needed, or use one timer for several tasks.',
      zh: '等待中的定时器超过 {most} 个，下一个定时器被拒绝并抛出 RangeError。请清除不再需要的定时器，或用一个定时器处理多项任务。',
    },
    members: [],
    evidence: [{ kind: 'assumed', source: 'sandbox' }],
  },
  {
    id: 'network.no-server',
    text: {
      en: 'The server script listens on no URL that matches {url}, so the connection was refused.',
      zh: '服务器脚本没有监听与 {url} 匹配的地址，因此连接被拒绝。',
    },
    members: [],
    evidence: [{ kind: 'assumed', source: 'simulated network' }],
  },
  {
    id: 'network.live-url',
    text: {
      en: 'Live mode led this connection to {server}; the program asked for {url}.',
      zh: '真实模式把该连接转到了 {server}；程序请求的是 {url}。',
    },
    members: [],
    evidence: [{ kind: 'assumed', source: 'live mode' }],
  },
  {
    id: 'network.refused',
    text: {
      en: 'No connection to {url}: nothing answers there, or the server turned the handshake down. A browser does not say which. Check the address, and that the server runs.',
      zh: '无法连接到 {url}：该地址没有响应，或服务器拒绝了握手；浏览器不会说明是哪一种。请检查地址，并确认服务器正在运行。',
    },
    members: [],
    evidence: [specification, browsers],
  },
  {
    id: 'network.not-named',
    text: {
      en: 'The connection to {url} was blocked. Live mode reaches only the hosts that the program’s text names as whole addresses. Write the address as one string, or enter it as the live server.',
      zh: '与 {url} 的连接已被阻止。真实模式只能连接程序文本中以完整地址写出的主机。请把地址写成一个完整的字符串，或将其填写为真实服务器的地址。',
    },
    members: [],
    evidence: [{ kind: 'assumed', source: 'live mode' }],
  },
  {
    id: 'network.ip-address-blocked',
    text: {
      en: 'The connection to {url} was blocked. A browser cannot restrict a program to an IPv6 address. Use a host name, such as localhost, or an IPv4 address.',
      zh: '与 {url} 的连接已被阻止。浏览器无法把程序限定到某个 IPv6 地址。请改用主机名（如 localhost）或 IPv4 地址。',
    },
    members: [],
    evidence: [{ kind: 'assumed', source: 'live mode' }],
  },
  {
    id: 'network.mixed-content',
    text: {
      en: 'This page came over https, so the browser does not let it connect to {url}. Use wss:, or a server on this machine.',
      zh: '当前页面通过 https 打开，浏览器不允许它连接 {url}。请改用 wss:，或使用本机上的服务器。',
    },
    members: [],
    evidence: [mixedContent],
  },
  {
    id: 'network.private-address',
    text: {
      en: '{url} is on this machine or in a private network. The browser may ask for permission before it connects, and refuses when that is denied.',
      zh: '{url} 位于本机或专用网络。浏览器在连接之前可能会请求权限，若未获准则拒绝连接。',
    },
    members: [],
    evidence: [privateNetwork],
  },
  {
    id: 'network.headers-dropped',
    text: {
      en: 'The program’s headers were not sent: a browser cannot add headers to a WebSocket handshake. The simulated server gets them.',
      zh: '程序设置的请求头没有发送：浏览器无法在 WebSocket 握手中附加请求头。模拟服务器可以收到它们。',
    },
    members: [],
    evidence: [specification, browsers],
  },
]
