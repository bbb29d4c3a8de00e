import type { Scenario } from '../../../src/permalink/scenario.ts'
import type { Platform } from '../../../src/platforms/contract.ts'
import type { Locale } from '../../../src/text.ts'

/** What a project's README is about. */
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

runs the program in Node 20.19 or later and prints what its console prints; lines that begin with \`note:\` say what another platform or a real device would do differently.

| what | where |
| --- | --- |
| the program | \`program/\`, starting with its \`main\` file |
| the server | ${serverEn(scenario)} |
| ${platform.title.en}’s API | \`polysocket/${platform.id}.js\`, declared in \`polysocket/types/\` |
| what ties them together | \`start.js\`, with the settings, and \`polysocket/project.js\` |

${connectionsEn(scenario)}

[Open the scenario in the playground](${link})
`

const zh = ({
  scenario,
  platform,
  link,
}: ReadmeSubject): string => `# ${platform.title.zh}：WebSocket 场景

\`\`\`sh
npm install && npm start
\`\`\`

用 Node 20.19 或更高版本运行程序，并打印控制台的输出；以 \`note:\` 开头的行说明其他平台或真实设备上有何不同。

| 内容 | 位置 |
| --- | --- |
| 程序 | \`program/\`，从 \`main\` 文件开始运行 |
| 服务器 | ${serverZh(scenario)} |
| ${platform.title.zh} 的 API | \`polysocket/${platform.id}.js\`，类型声明在 \`polysocket/types/\` |
| 启动与设置 | \`start.js\`，以及 \`polysocket/project.js\` |

${connectionsZh(scenario)}

[在演练场中打开这个场景](${link})
`

function serverEn({ server }: Scenario): string {
  if (server.mode === 'live') return server.url ? `\`${server.url}\`` : 'the URLs in the program'
  if (server.scenario === 'custom') return '`program/server.ts`'
  return `the scenario \`${server.scenario}\` in \`polysocket/project.js\``
}

function serverZh({ server }: Scenario): string {
  if (server.mode === 'live') return server.url ? `\`${server.url}\`` : '程序中写明的 URL'
  if (server.scenario === 'custom') return '`program/server.ts`'
  return `\`polysocket/project.js\` 中的 \`${server.scenario}\` 场景`
}

const connectionsEn = ({ server }: Scenario): string =>
  server.mode === 'live'
    ? 'Connections are real ones, of the `ws` package.'
    : 'Connections are real ones, of the `ws` package, on this machine: whatever URL the program names, it is led to the project’s own server. The playground’s simulated delays and failures have no part in it.'

const connectionsZh = ({ server }: Scenario): string =>
  server.mode === 'live'
    ? '连接是真实的，由 `ws` 包建立。'
    : '连接是真实的：由 `ws` 包在本机建立。无论程序写的是哪个 URL，都会连到项目自带的服务器。演练场中模拟的延迟与故障在这里不起作用。'

/** Writes a project's README, by language. */
export const readme: Readonly<Record<Locale, (subject: ReadmeSubject) => string>> = { en, zh }
