import { describe, expect, it } from 'vitest'
import { prefersChinese } from '../../../../.vitepress/theme/language-offer.ts'

describe('The offer of the Chinese site', () => {
  it.each([[['zh-CN', 'en']], [['zh']], [['zh-Hant-TW']], [['ZH-cn']]])(
    'is made for %j',
    (languages) => {
      expect(prefersChinese(languages)).toBe(true)
    },
  )

  it.each([[['en-US', 'zh-CN']], [['zha']], [[]]])('is not made for %j', (languages) => {
    expect(prefersChinese(languages)).toBe(false)
  })
})
