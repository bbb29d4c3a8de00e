import type { Evidence, PortabilityNote } from './contract.ts'
import { browsers, whatwg } from './shared/evidence.ts'

const mixedContent: Evidence = {
  kind: 'document',
  source: 'W3C Mixed Content',
  url: 'https://www.w3.org/TR/mixed-content/',
}
const privateNetwork: Evidence = {
  kind: 'document',
  source: 'WICG Local Network Access',
  url: 'https://wicg.github.io/local-network-access/',
}
const strictMode: Evidence = { kind: 'document', source: 'ECMAScript, strict mode' }

/**
 * Notes of no single platform that only a run can raise: on what the program leaves out, and on the
 * network. Those that compiling raises stand beside the compiler.
 */
export const sharedNotes: readonly PortabilityNote[] = [
  {
    id: 'program.ambient-import',
    text: {
      en: '{name} is used but not imported, as in the snippets of the document. It was taken from {module}. Import it in your own programs.',
      zh: '使用了 {name}，但没有导入，与文档中的片段一样。此处取自 {module}。请在自己的程序中导入。',
    },
    members: [],
    evidence: [strictMode],
  },
  {
    id: 'program.default-not-called',
    text: {
      en: 'The main file only exports a default value, and nothing calls it. Call the code that uses the socket at the end of the file, or select a platform whose pages run here.',
      zh: 'main 文件只有默认导出，没有代码调用它。请在文件末尾调用使用 socket 的代码，或切换到可以运行页面的平台。',
    },
    members: [],
    evidence: [{ kind: 'assumed', source: 'sandbox' }],
  },
  {
    id: 'program.nothing-done',
    text: {
      en: 'The program ended without output and without a connection. If it only defines functions or classes, call them at the end of the main file.',
      zh: '程序结束时没有输出，也没有建立连接。如果程序只定义了函数或类，请在 main 文件末尾调用它们。',
    },
    members: [],
    evidence: [{ kind: 'assumed', source: 'sandbox' }],
  },
  {
    id: 'program.app-ended',
    text: {
      en: 'The app has ended, and the program with it. Open connections close with {code}; the server sees this, but no listener of the program does. Hooks of the page ran before; a system short of memory ends an app without calling them.',
      zh: '应用已结束，程序也随之结束。打开的连接以 {code} 关闭：服务器能看到，程序的监听器不会被调用。页面的生命周期函数已在此之前执行；内存不足时，系统可能不调用它们就结束应用。',
    },
    members: [],
    evidence: [whatwg, { kind: 'source', source: 'hapjs, Weex SDK' }],
  },
  {
    id: 'program.app-ended-unknown',
    text: {
      en: 'The app has ended, and the program with it. No document or source says how this platform closes the connections of an app that ends; here they break off without a Close frame, as when a process ends. Hooks of the page ran before; a system may end an app without calling them.',
      zh: '应用已结束，程序也随之结束。没有文档或源码说明该平台如何关闭已结束应用的连接；此处连接直接断开，不发送关闭帧，与进程结束时相同。页面的生命周期函数已在此之前执行；系统也可能不调用它们就结束应用。',
    },
    members: [],
    evidence: [{ kind: 'assumed', source: 'operating systems' }],
  },
  {
    id: 'program.app-ended-live',
    text: {
      en: 'The app has ended, and the program with it. In live mode the browser closes its connections.',
      zh: '应用已结束，程序也随之结束。真实模式下，由浏览器关闭它的连接。',
    },
    members: [],
    evidence: [whatwg],
  },
  {
    id: 'program.page-missing',
    text: {
      en: 'A program runs here without a page, so {name} does not exist. Print with console.log, and remove what reads or changes the page.',
      zh: '程序在此处运行时没有页面，因此 {name} 不存在。请用 console.log 输出，并删除读取或修改页面的代码。',
    },
    members: [],
    evidence: [{ kind: 'assumed', source: 'sandbox' }],
  },
  {
    id: 'program.of-wechat',
    text: {
      en: '{name} is a name of WeChat mini programs. Select the platform WeChat to run the program as it is.',
      zh: '{name} 是微信小程序的名称。请切换到微信小程序平台，程序即可直接运行。',
    },
    members: [],
    evidence: [{ kind: 'assumed', source: 'sandbox' }],
  },
  {
    id: 'program.of-uni',
    text: {
      en: '{name} is a name of uni-app. Select the platform uni-app to run the program as it is.',
      zh: '{name} 是 uni-app 的名称。请切换到 uni-app 平台，程序即可直接运行。',
    },
    members: [],
    evidence: [{ kind: 'assumed', source: 'sandbox' }],
  },
  {
    id: 'program.of-weex',
    text: {
      en: '{name} is a name of Weex. Select the platform Weex to run the program as it is.',
      zh: '{name} 是 Weex 的名称。请切换到 Weex 平台，程序即可直接运行。',
    },
    members: [],
    evidence: [{ kind: 'assumed', source: 'sandbox' }],
  },
  {
    id: 'program.not-simulated',
    text: {
      en: '{name} is known but not simulated. The call had no effect, and the program went on.',
      zh: '{name} 已知但未模拟。该调用没有效果，程序继续运行。',
    },
    members: [],
    evidence: [{ kind: 'assumed', source: 'sandbox' }],
  },
  {
    id: 'program.too-many-timers',
    text: {
      en: 'More than {most} timers were pending, so the next timer was refused with a RangeError. Clear unused timers, or use one timer for several tasks.',
      zh: '等待中的定时器超过 {most} 个，下一个定时器被拒绝并抛出 RangeError。请清除不再需要的定时器，或用一个定时器处理多项任务。',
    },
    members: [],
    evidence: [{ kind: 'assumed', source: 'sandbox' }],
  },
  {
    id: 'network.no-server',
    text: {
      en: 'The server script has no server for {url}, so the connection was refused. Change the URL, or add a server for it in server.ts.',
      zh: '服务器脚本中没有 {url} 的服务器，因此连接被拒绝。请修改 URL，或在 server.ts 中添加对应的服务器。',
    },
    members: [],
    evidence: [{ kind: 'assumed', source: 'simulated network' }],
  },
  {
    id: 'network.live-url',
    text: {
      en: 'Live mode connected the program to {server} instead of {url}. To connect to the URLs of the program, clear the live server URL.',
      zh: '真实模式连接的是 {server}，而不是程序中的 {url}。若要连接程序中的 URL，请清空真实服务器地址。',
    },
    members: [],
    evidence: [{ kind: 'assumed', source: 'live mode' }],
  },
  {
    id: 'network.refused',
    text: {
      en: 'Cannot connect to {url}: no server answers, or the server refused the handshake. A browser does not report the cause. Check the address, and make sure that the server runs.',
      zh: '无法连接 {url}：没有服务器应答，或服务器拒绝了握手。浏览器不提供具体原因。请检查地址，并确认服务器正在运行。',
    },
    members: [],
    evidence: [whatwg, browsers],
  },
  {
    id: 'network.not-named',
    text: {
      en: 'The connection to {url} was blocked. In live mode a program reaches only hosts that its text contains as whole URLs. Write the URL as one string, or enter it as the live server URL.',
      zh: '与 {url} 的连接已被阻止。在真实模式下，程序只能连接其文本中以完整 URL 写出的主机。请把 URL 写成一个完整的字符串，或填写为真实服务器地址。',
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
      en: 'The page was loaded over https, so the browser blocks connections to {url}. Use wss:, or a server on this machine.',
      zh: '页面通过 https 加载，因此浏览器阻止连接 {url}。请使用 wss:，或使用本机上的服务器。',
    },
    members: [],
    evidence: [mixedContent],
  },
  {
    id: 'network.private-address',
    text: {
      en: '{url} is on this machine or in a private network. The browser may ask for permission before connecting, and blocks the connection if permission is denied.',
      zh: '{url} 位于本机或专用网络。浏览器在连接前可能会请求权限，未获准时阻止连接。',
    },
    members: [],
    evidence: [privateNetwork],
  },
  {
    id: 'network.headers-dropped',
    text: {
      en: 'The headers of the program were not sent: a browser cannot add headers to a WebSocket handshake. To test headers, use simulated mode.',
      zh: '程序设置的请求头没有发送：浏览器无法在 WebSocket 握手中附加请求头。若要测试请求头，请使用模拟模式。',
    },
    members: [],
    evidence: [whatwg, browsers],
  },
  {
    id: 'network.close-code',
    text: {
      en: 'The server gets the close code 1000 instead of {code}: a browser sends only 1000 and 3000 to 4999. A device sends {code}. To test the code, use simulated mode.',
      zh: '服务器收到的关闭码是 1000，而不是 {code}：浏览器只能发送 1000 和 3000～4999。真机会发送 {code}。若要测试该关闭码，请使用模拟模式。',
    },
    members: [],
    evidence: [whatwg, browsers],
  },
  {
    id: 'network.protocol-not-chosen',
    text: {
      en: 'The program offered subprotocols, and the connection failed: a browser fails a connection if the server chooses none of them. A device may open it. To test such an answer, use simulated mode.',
      zh: '程序请求了子协议，而连接失败：若服务器没有选择其中任何一个，浏览器会使连接失败，真机则可能打开连接。若要测试这种应答，请使用模拟模式。',
    },
    members: [],
    evidence: [whatwg, browsers],
  },
  {
    id: 'network.no-pings',
    text: {
      en: 'The settings for pings have no effect: a browser sends no pings of a program. To test a silent link, use simulated mode.',
      zh: '心跳设置不起作用：浏览器不会按程序的设置发送 ping 帧。若要测试无响应的连接，请使用模拟模式。',
    },
    members: [],
    evidence: [whatwg, browsers],
  },
  {
    id: 'network.client-limit',
    text: {
      en: 'The client beneath has a limit: {reason} A device of the platform has no such limit.',
      zh: '底层客户端存在限制：{reason} 该平台的真机没有这一限制。',
    },
    members: [],
    evidence: [{ kind: 'assumed', source: 'client' }],
  },
]
