import type { Platform } from '../../../../src/platforms/contract.ts'
import type { Scenario } from '../../../../src/scenario/scenario.ts'
import type { Locale } from '../../../../src/text.ts'
import { hasPage } from '../../../scenario/has-page.ts'
import { inlineCode, markdownLink } from '../../../../src/writing/markdown.ts'

/** The subject of a project's README. */
export interface ReadmeSubject {
  readonly scenario: Scenario
  readonly platform: Platform
  /** Link to the same scenario in the playground. */
  readonly link: string
}

const en = ({
  scenario,
  platform,
  link,
}: ReadmeSubject): string => `# ${platform.title.en}: a WebSocket scenario

\`\`\`sh
npm install && npm start
\`\`\`

${runsEn(scenario)}; lines that begin with \`note:\` say what another platform or a real device would do differently.

| what | where |
| --- | --- |
| the program | \`program/\`, starting with its \`main\` file |
| the server | ${serverEn(scenario)} |
| ${platform.title.en}’s API | \`polysocket/${platform.id}.js\`, declared in \`polysocket/types/\` |
${screenEn(scenario)}| what ties them together | \`start.js\`, with the settings, and \`polysocket/project.js\` |

${connectionsEn(scenario)}

Node runs the program with all of your rights, outside the playground’s sandbox: if it is a stranger’s, read it first.

${markdownLink('Open the scenario in the playground', link)}
`

const zh = ({
  scenario,
  platform,
  link,
}: ReadmeSubject): string => `# ${platform.title.zh}：WebSocket 场景

\`\`\`sh
npm install && npm start
\`\`\`

${runsZh(scenario)}；以 \`note:\` 开头的行说明其他平台或真机上有何不同。

| 内容 | 位置 |
| --- | --- |
| 程序 | \`program/\`，从 \`main\` 文件开始运行 |
| 服务器 | ${serverZh(scenario)} |
| ${platform.title.zh} 的 API | \`polysocket/${platform.id}.js\`，类型声明在 \`polysocket/types/\` |
${screenZh(scenario)}| 启动与设置 | \`start.js\`，以及 \`polysocket/project.js\` |

${connectionsZh(scenario)}

Node 会以你的全部权限运行程序，不在演练场的沙箱里：别人的程序请先读过再运行。

${markdownLink('在演练场中打开这个场景', link)}
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

const runsEn = ({ files }: Scenario): string =>
  hasPage(files)
    ? 'serves the page’s phone at the address that it prints, and runs the page in Node 20.19 or later, again each time the phone is opened or reloaded. The terminal shows the console output'
    : 'runs the program in Node 20.19 or later and prints what its console prints'

const runsZh = ({ files }: Scenario): string =>
  hasPage(files)
    ? '在所打印的地址提供页面的手机屏幕，并用 Node 20.19 或更高版本运行页面：每次打开或刷新手机屏幕都会重新运行。控制台的输出显示在终端里'
    : '用 Node 20.19 或更高版本运行程序，并打印控制台的输出'

const screenEn = ({ files }: Scenario): string =>
  hasPage(files)
    ? '| the phone | `polysocket/screen/`, in the browser; `polysocket/pages.js` compiles and runs pages |\n'
    : ''

const screenZh = ({ files }: Scenario): string =>
  hasPage(files)
    ? '| 手机屏幕 | 浏览器中的 `polysocket/screen/`；`polysocket/pages.js` 编译并运行页面 |\n'
    : ''

const connectionsEn = ({ server }: Scenario): string =>
  server.mode === 'live'
    ? 'Connections are real ones, of the `ws` package.'
    : 'Connections are real ones, of the `ws` package, on this machine: whatever URL the program names, it is led to the project’s own server. Before them stands the playground’s simulated link: delays, bandwidth, limits and failures are as `network` in `start.js` has them, with the same chance from the same seed. What was done by hand in the playground (going offline and back, the server’s own messages) is not part of it.'

const connectionsZh = ({ server }: Scenario): string =>
  server.mode === 'live'
    ? '连接是真实的，由 `ws` 包建立。'
    : '连接是真实的：由 `ws` 包在本机建立。无论程序写的是哪个 URL，都会连到项目自带的服务器。连接之前是演练场的模拟链路：延迟、带宽、限制与故障由 `start.js` 中的 `network` 决定，同一个种子得到同样的随机结果。在演练场中手动做过的事（断网再恢复、以服务器身份发送消息）不包含在内。'

/** Writes a project's README, by language. */
export const readme: Readonly<Record<Locale, (subject: ReadmeSubject) => string>> = { en, zh }
