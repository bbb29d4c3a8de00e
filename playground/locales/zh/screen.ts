import type { screenWords as en } from '../en/screen.ts'

/** The Chinese words of the phone's screen. */
export const screenWords: typeof en = {
  label: '屏幕',
  size: '屏幕尺寸',
  round: (size) => `${size}，圆形`,
  off: '屏幕已关闭。请按“运行”显示页面。',
  starting: '正在启动……',
  resize: '屏幕区宽度',
}
