import type { ShownPlatform } from '../../../../src/platforms/contract.ts'
import type { Scenario } from '../../../../src/scenario/scenario.ts'
import type { Locale } from '../../../../src/text.ts'
import { hasPage } from '../../../scenario/has-page.ts'
import { inlineCode, markdownLink } from '../../../../src/writing/markdown.ts'

/** The subject of a project's README. */
export interface ReadmeSubject {
  readonly scenario: Scenario
  readonly platform: ShownPlatform
  /** Link to the same scenario in the playground. */
  readonly link: string
}

const en = ({
  scenario,
  platform,
  link,
}: ReadmeSubject): string => `# ${platform.title.en}: a WebSocket program

\`\`\`sh
npm install && npm start
\`\`\`

${runsEn(scenario)}. Lines that begin with \`note:\` are portability notes: differences on other platforms or on a device.

| part | path |
| --- | --- |
| the program | \`program/\`, starting with its \`main\` file |
| the server | ${serverEn(scenario)} |
| ${platform.title.en}’s API | \`polysocket/${platform.id}.js\`, declared in \`polysocket/types/\` |
${screenEn(scenario)}| start and settings | \`start.js\` and \`polysocket/project.js\` |

${connectionsEn(scenario)}

Node runs the program with all of your permissions, outside the sandbox of the playground. Read a program from somebody else before you run it.

${markdownLink('Open the program in the playground', link)}
`

const zh = ({
  scenario,
  platform,
  link,
}: ReadmeSubject): string => `# ${platform.title.zh}：WebSocket 程序

\`\`\`sh
npm install && npm start
\`\`\`

${runsZh(scenario)}。以 \`note:\` 开头的行是移植提示，说明其他平台或真机上的差异。

| 内容 | 位置 |
| --- | --- |
| 程序 | \`program/\`，从 \`main\` 文件开始运行 |
| 服务器 | ${serverZh(scenario)} |
| ${platform.title.zh} 的 API | \`polysocket/${platform.id}.js\`，类型声明在 \`polysocket/types/\` |
${screenZh(scenario)}| 启动与设置 | \`start.js\`，以及 \`polysocket/project.js\` |

${connectionsZh(scenario)}

Node 以你的全部权限运行程序，不受演练场沙箱的限制。运行他人的程序之前，请先阅读代码。

${markdownLink('在演练场中打开此程序', link)}
`

function serverEn({ server }: Scenario): string {
  if (server.mode === 'live') return server.url ? inlineCode(server.url) : 'the URLs in the program'
  if (server.scenario === 'custom') return '`program/server.ts`'
  return `the scenario ${inlineCode(server.scenario)} in \`polysocket/project.js\``
}

function serverZh({ server }: Scenario): string {
  if (server.mode === 'live') return server.url ? inlineCode(server.url) : '程序中写明的 URL'
  if (server.scenario === 'custom') return '`program/server.ts`'
  return `\`polysocket/project.js\` 中的 ${inlineCode(server.scenario)} 场景`
}

const runsEn = (scenario: Scenario): string =>
  hasPage(scenario)
    ? 'serves the screen of the page at the printed address and runs the page in Node 20.19 or later. Each time the screen is opened or reloaded, the page runs again. The terminal shows the console output'
    : 'runs the program in Node 20.19 or later and prints the console output'

const runsZh = (scenario: Scenario): string =>
  hasPage(scenario)
    ? '在所打印的地址提供页面的屏幕，并用 Node 20.19 或更高版本运行页面。每次打开或刷新屏幕，页面都会重新运行。控制台的输出显示在终端中'
    : '用 Node 20.19 或更高版本运行程序，并打印控制台的输出'

const screenEn = (scenario: Scenario): string =>
  hasPage(scenario)
    ? '| the screen | `polysocket/screen/`, in the browser; `polysocket/pages.js` compiles and runs pages |\n'
    : ''

const screenZh = (scenario: Scenario): string =>
  hasPage(scenario)
    ? '| 屏幕 | 浏览器中的 `polysocket/screen/`；`polysocket/pages.js` 编译并运行页面 |\n'
    : ''

const connectionsEn = ({ server }: Scenario): string =>
  server.mode === 'live'
    ? 'Connections are real and use the `ws` package.'
    : 'Connections are real and use the `ws` package on this machine: every URL of the program leads to the server of the project. The simulated link of the playground applies: `network` in `start.js` sets delays, bandwidth, limits and failures, and the same seed gives the same random values. Manual actions in the playground (offline, messages of the server) are not included.'

const connectionsZh = ({ server }: Scenario): string =>
  server.mode === 'live'
    ? '连接是真实的，由 `ws` 包建立。'
    : '连接是真实的：由 `ws` 包在本机建立。程序的每个 URL 都连接到项目的服务器。演练场的模拟链路同样生效：延迟、带宽、限制与故障由 `start.js` 中的 `network` 设定，种子相同时随机结果也相同。演练场中的手动操作（断网、以服务器身份发送消息）不包含在内。'

/** Writes a project's README, by language. */
export const readme: Readonly<Record<Locale, (subject: ReadmeSubject) => string>> = { en, zh }
