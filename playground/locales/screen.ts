import type { Locale } from '../../src/text.ts'

const en = {
  label: 'Screen',
  size: 'Screen size',
  off: 'The screen is off. Press Run to show the page.',
  starting: 'Starting …',
  resize: 'Width of the screen',
}

const zh: typeof en = {
  label: '屏幕',
  size: '屏幕尺寸',
  off: '屏幕未点亮，按“运行”显示页面。',
  starting: '正在启动……',
  resize: '屏幕区宽度',
}

/** The words of the phone's screen, by language. */
export const screenWords: Readonly<Record<Locale, typeof en>> = { en, zh }
