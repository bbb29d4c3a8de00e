import type { Text } from '../../text.ts'

export const title: Text = { en: 'WeChat', zh: '微信小程序' }
