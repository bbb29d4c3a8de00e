import type { Locale } from '../../src/text.ts'

const en = {
  label: 'Sequence diagram',
  empty: 'Nothing has happened yet. Press Run.',
  program: 'Program',
  platform: 'Platform',
  wire: (socket: number) => `Wire ${socket}`,
  server: (socket: number) => `Server ${socket}`,
  idle: (time: string) => `nothing for ${time}`,
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  zoomFit: 'Fit the width',
  zoom: (percent: number) => `${percent}%`,
  save: 'Save the diagram',
  svg: 'Diagram as SVG',
  png: 'Diagram as PNG',
  title: (platform: string) => `What a ${platform} program did`,
  description: (rows: number, left: number) =>
    left === 0
      ? `A sequence diagram of ${rows} rows: program, platform, wire and server.`
      : `A sequence diagram of the last ${rows} rows; ${left} earlier ones are left out.`,
  saved: 'The diagram was saved.',
  savedPart: (rows: number, left: number) =>
    `The last ${rows.toLocaleString('en')} rows were saved; ${left.toLocaleString('en')} earlier ones had no room.`,
  failed: 'The browser could not draw the picture.',
  given: 'Values',
  text: 'What happened',
  kind: {
    call: 'Call',
    callback: 'Callback',
    wire: 'Wire',
    server: 'Server',
    note: 'Portability note',
    error: 'Uncaught error',
    action: 'By hand',
    console: 'Console',
  },
}

const zh: typeof en = {
  label: '时序图',
  empty: '还没有发生任何事。请点“运行”。',
  program: '程序',
  platform: '平台',
  wire: (socket) => `线路 ${socket}`,
  server: (socket) => `服务器 ${socket}`,
  idle: (time) => `${time} 内没有动静`,
  zoomIn: '放大',
  zoomOut: '缩小',
  zoomFit: '适合宽度',
  zoom: (percent) => `${percent}%`,
  save: '保存时序图',
  svg: '时序图：SVG',
  png: '时序图：PNG',
  title: (platform) => `${platform} 程序的运行过程`,
  description: (rows, left) =>
    left === 0
      ? `时序图，共 ${rows} 行：程序、平台、线路和服务器。`
      : `时序图，最后 ${rows} 行；更早的 ${left} 行已省略。`,
  saved: '时序图已保存。',
  savedPart: (rows, left) =>
    `已保存最后 ${rows.toLocaleString('zh-CN')} 行；更早的 ${left.toLocaleString('zh-CN')} 行放不下。`,
  failed: '浏览器没能画出图片。',
  given: '值',
  text: '内容',
  kind: {
    call: '调用',
    callback: '回调',
    wire: '线路',
    server: '服务器',
    note: '移植须知',
    error: '未捕获的错误',
    action: '手动操作',
    console: '控制台',
  },
}

/** The words of the sequence diagram, by language. */
export const diagramWords: Readonly<Record<Locale, typeof en>> = { en, zh }
