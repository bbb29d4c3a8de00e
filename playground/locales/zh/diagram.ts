import type { diagramWords as en } from '../en/diagram.ts'

/** The Chinese words of the sequence diagram. */
export const diagramWords: typeof en = {
  label: '时序图',
  empty: '暂无事件。请按“运行”。',
  program: '程序',
  platform: '平台',
  wire: (socket) => `网络 ${socket}`,
  server: (socket) => `服务器 ${socket}`,
  idle: (time) => `${time} 内无事件`,
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
      ? `时序图，共 ${rows} 行：程序、平台、网络和服务器。`
      : `时序图，最后 ${rows} 行；更早的 ${left} 行已省略。`,
  saved: '时序图已保存。',
  savedPart: (rows, left) =>
    `已保存最后 ${rows.toLocaleString('zh-CN')} 行；更早的 ${left.toLocaleString('zh-CN')} 行超出图片容量。`,
  failed: '浏览器无法生成图片。请改为保存 SVG。',
  given: '值',
  text: '事件',
  kind: {
    call: '调用',
    callback: '回调',
    wire: '网络',
    server: '服务器',
    note: '移植提示',
    error: '未捕获的错误',
    action: '手动操作',
    console: '控制台',
  },
}
