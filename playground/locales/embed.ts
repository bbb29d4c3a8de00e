import type { Locale } from '../../src/text.ts'

const en = {
  programs: 'Programs',
  open: 'Open in the playground',
  another: (title: string, number: number) => `${title} (${number})`,
  salvage: 'Open this link in the playground',
  loaded: 'Another program is shown now.',
  maker: {
    hint: 'HTML for your own page: the program in a frame, to be read, changed and run there.',
    title: 'Title of the frame',
    titleOf: (platform: string) => `WebSocket example: ${platform}`,
    panels: 'Panels',
    layout: 'Layout',
    layouts: {
      auto: 'By the width',
      columns: 'Side by side',
      rows: 'One below the other',
      tabs: 'Tabs',
    },
    theme: 'Theme',
    themes: { auto: 'As the page around it', light: 'Light', dark: 'Dark' },
    width: 'Width',
    widthHint: 'CSS: 100%, 640px',
    height: 'Height',
    editable: 'Code can be changed',
    origin: 'Site for messages',
    originHint: 'Origin of your page, such as https://blog.example; empty for no messages.',
    address: 'Address',
    html: 'HTML',
    copy: 'Copy the HTML',
    copied: 'The HTML is on the clipboard.',
    long: 'This is a long program: some sites cut long addresses in the HTML that they take.',
  },
}

const zh: typeof en = {
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

/** The words of frames in other pages, and of making one, by language. */
export const embedWords: Readonly<Record<Locale, typeof en>> = { en, zh }
