import type { embedWords as en } from '../en/embed.ts'

/** The Chinese words of embedded playgrounds and of the dialog for embedding. */
export const embedWords: typeof en = {
  programs: '程序',
  open: '在演练场中打开',
  another: (title, number) => `${title}（${number}）`,
  salvage: '到演练场中打开这个链接',
  loaded: '现在显示的是另一个程序。',
  maker: {
    hint: '放进自己网页的 HTML：程序显示在框架里，读者可以就地阅读、修改和运行。',
    title: '框架标题',
    titleOf: (platform) => `WebSocket 示例：${platform}`,
    panels: '面板',
    layout: '布局',
    layouts: { auto: '随宽度变化', columns: '并排', rows: '上下排列', tabs: '标签页' },
    theme: '主题',
    themes: { auto: '跟随所在网页', light: '浅色', dark: '深色' },
    width: '宽度',
    widthHint: 'CSS 写法：100%、640px',
    height: '高度',
    editable: '允许修改代码',
    origin: '收发消息的网站',
    originHint: '你的网页的源，例如 https://blog.example；留空则不收发消息。',
    address: '地址',
    html: 'HTML 代码',
    copy: '复制 HTML',
    copied: 'HTML 已复制到剪贴板。',
    long: '这个程序较长：有些网站会截断 HTML 里过长的地址。',
  },
}
