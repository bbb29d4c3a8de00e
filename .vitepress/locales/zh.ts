import type { DefaultTheme, LocaleConfig } from 'vitepress'
import { withNames } from '../platform-names.ts'
import { recipesNav, recipesSidebar } from './recipes.ts'
import { referenceNav, referenceSidebar } from '../reference/navigation.ts'

/** The Chinese site, under `/zh/`, with every label of the theme. */
export const zh: LocaleConfig<DefaultTheme.Config>[string] = {
  label: '简体中文',
  lang: 'zh-CN',
  description: withNames(
    '在浏览器中运行 %native-platforms% 的 WebSocket 接口，无需真机，无需服务器。',
    'zh',
  ),
  themeConfig: {
    nav: [
      { text: '指南', link: '/zh/guide/', activeMatch: '^/zh/guide/' },
      recipesNav('zh'),
      ...referenceNav('zh'),
      { text: '演练场', link: '/zh/playground/', activeMatch: '^/zh/playground/' },
    ],
    sidebar: {
      ...recipesSidebar('zh'),
      ...referenceSidebar('zh'),
      '/zh/': [
        {
          text: '开始',
          items: [{ text: 'Polysocket 是什么', link: '/zh/guide/' }],
        },
        {
          text: '演练场',
          items: [
            { text: '演练场的各个面板', link: '/zh/guide/playground/' },
            { text: '模拟服务器与真实服务器', link: '/zh/guide/servers/' },
            { text: '页面中的示例', link: '/zh/guide/examples/' },
          ],
        },
        {
          text: '相关接口',
          items: [
            { text: '运行 Web 库', link: '/zh/guide/web-libraries/' },
            { text: '微信以外的宿主', link: '/zh/guide/mini-programs/' },
            { text: 'JavaScript 运行时', link: '/zh/guide/runtimes/' },
          ],
        },
        {
          text: '分享与嵌入',
          items: [
            { text: '链接', link: '/zh/links/' },
            { text: '嵌入其他网页', link: '/zh/guide/embedding/' },
            { text: '在代码与命令行中使用', link: '/zh/guide/package/' },
          ],
        },
        {
          text: '自行部署',
          items: [
            { text: '部署网站', link: '/zh/guide/hosting/' },
            { text: '安全模型', link: '/zh/guide/security/' },
            { text: '浏览器', link: '/zh/guide/browsers/' },
          ],
        },
        {
          text: '质量',
          items: [
            { text: '模拟有多真实', link: '/zh/fidelity/' },
            { text: '性能数据', link: '/zh/performance/' },
          ],
        },
        {
          text: '参与',
          items: [
            { text: '添加平台', link: '/zh/guide/platforms/' },
            { text: '更新日志', link: '/zh/changelog/' },
          ],
        },
      ],
    },
    outline: { label: '本页目录', level: [2, 3] },
    lastUpdated: { text: '最后更新', formatOptions: { dateStyle: 'long' } },
    docFooter: { prev: '上一页', next: '下一页' },
    darkModeSwitchLabel: '外观',
    lightModeSwitchTitle: '切换到浅色主题',
    darkModeSwitchTitle: '切换到深色主题',
    sidebarMenuLabel: '目录',
    returnToTopLabel: '回到顶部',
    langMenuLabel: '切换语言',
    navMenuLabel: '主导航',
    mobileMenuLabel: '菜单',
    extraMenuLabel: '更多选项',
    skipToContentLabel: '跳到正文',
    notFound: {
      title: '页面不存在',
      quote: '地址有误，或页面已移动。',
      linkLabel: '回到首页',
      linkText: '回到首页',
    },
  },
}

/** Labels of the search box on Chinese pages. */
export const zhSearch = {
  button: { buttonText: '搜索', buttonAriaLabel: '搜索' },
  modal: {
    displayDetails: '显示详细列表',
    resetButtonTitle: '清空',
    backButtonTitle: '关闭搜索',
    noResultsText: '没有找到',
    footer: {
      selectText: '打开',
      selectKeyAriaLabel: '回车键',
      navigateText: '选择',
      navigateUpKeyAriaLabel: '向上键',
      navigateDownKeyAriaLabel: '向下键',
      closeText: '关闭',
      closeKeyAriaLabel: 'Esc 键',
    },
  },
}
