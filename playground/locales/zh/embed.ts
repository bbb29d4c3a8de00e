import type { embedWords as en } from '../en/embed.ts'

/** The Chinese words of embedded playgrounds and of the dialog for embedding. */
export const embedWords: typeof en = {
  programs: '程序',
  open: '在演练场中打开',
  another: (title, number) => `${title}（${number}）`,
  salvage: '在演练场中打开此链接',
  loaded: '已加载另一个程序。',
  maker: {
    hint: '用于自有网页的 HTML。访问者可以在 iframe 中阅读、修改和运行程序。',
    title: 'iframe 标题',
    titleOf: (platform) => `WebSocket 示例：${platform}`,
    panels: '面板',
    layout: '布局',
    layouts: { auto: '按宽度自适应', columns: '并排', rows: '上下排列', tabs: '标签页' },
    theme: '主题',
    themes: { auto: '跟随所在网页', light: '浅色', dark: '深色' },
    width: '宽度',
    widthHint: 'CSS 写法：100%、640px',
    height: '高度',
    editable: '允许修改代码',
    origin: '收发消息的源',
    originHint: '所在网页的源，例如 https://blog.example。留空则不收发消息。',
    address: '地址',
    html: 'HTML 代码',
    copy: '复制 HTML',
    copied: 'HTML 已复制到剪贴板。',
    long: '程序较长。部分网站会截断 HTML 中过长的地址。',
  },
}
