import { describe, expect, test } from 'vitest'
import { tokenize } from '../../../../.vitepress/search/tokenize.ts'

/** Returns whether the text has every term of the query, compared like in MiniSearch. */
function finds(text: string, query: string): boolean {
  const terms = new Set(tokenize(text).map((term) => term.toLowerCase()))
  return tokenize(query).every((term) => terms.has(term.toLowerCase()))
}

describe('search', () => {
  test.each(['服务器', '推送', '套接字', '关闭'])(
    'finds %s in the middle of a sentence',
    (word) => {
      expect(finds('由服务器主动推送的消息，通过套接字到达后关闭连接。', word)).toBe(true)
    },
  )

  test('does not find Chinese words that are not there', () => {
    expect(finds('由服务器主动推送的消息', '消推')).toBe(false)
  })

  test('finds a single character that is a sentence by itself', () => {
    expect(finds('码，是关闭码', '码')).toBe(true)
  })

  test.each(['webSocket', 'WebSocket', 'ohos', '@ohos.net.webSocket'])(
    'finds the module @ohos.net.webSocket by %s',
    (query) => {
      expect(finds("import webSocket from '@ohos.net.webSocket'", query)).toBe(true)
    },
  )

  test.each(['connectSocket', 'socket', 'connect'])('finds connectSocket by %s', (query) => {
    expect(finds('Taro.connectSocket(option)', query)).toBe(true)
  })

  test('finds a name between Chinese characters', () => {
    expect(finds('调用connectSocket建立连接', 'connectSocket')).toBe(true)
    expect(finds('调用connectSocket建立连接', '建立')).toBe(true)
  })

  test('finds close codes and error codes', () => {
    expect(finds('fails with 2302999.', '2302999')).toBe(true)
  })

  test('keeps abbreviations together', () => {
    expect(tokenize('parseURLParts')).toEqual(['parseURLParts', 'parse', 'URL', 'Parts'])
  })

  test('works from its source alone, as VitePress sends it to the page', () => {
    const sent = new Function(`return ${tokenize.toString()}`)() as typeof tokenize
    expect(sent('由服务器 connectSocket')).toEqual(tokenize('由服务器 connectSocket'))
  })
})
