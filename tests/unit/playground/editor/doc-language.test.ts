import { describe, expect, it } from 'vitest'
import { inLanguage } from '../../../../playground/editor/monaco/doc-language.ts'

const DECLARATIONS = `
declare namespace weex {
  /**
   * Sends text. {@zh 发送文本。}
   * Before open it fails. {@zh 打开之前会失败，
   * 参见 \`{ code }\`。}
   *
   * @param data What to send. {@zh 要发送的内容。}
   * @throws {DOMException} While connecting. {@zh 正在连接时。}
   * @returns Whether it
   * went out. {@zh 是否已发出。}
   * @since 6
   * @concept sending
   */
  function send(data: string): boolean
  /** The close code. {@zh 关闭码。} @since 8 @concept closing */
  const code: number
}`

/** Returns the text of the doc comments, a line each, and the declarations between. */
function linesOf(declarations: string): string[] {
  return declarations
    .split('\n')
    .map((line) => line.replace(/^\s*(\/?\*+\/?)\s?/, '').trim())
    .filter((line) => line !== '')
}

describe('bilingual declarations', () => {
  it('read in English', () => {
    expect(linesOf(inLanguage(DECLARATIONS, 'en'))).toEqual([
      'declare namespace weex {',
      'Sends text.',
      'Before open it fails.',
      '@param data What to send.',
      '@throws {DOMException} While connecting.',
      '@returns Whether it',
      'went out.',
      '@since 6',
      'function send(data: string): boolean',
      'The close code. @since 8',
      'const code: number',
      '}',
    ])
  })

  it('read in Chinese', () => {
    expect(linesOf(inLanguage(DECLARATIONS, 'zh'))).toEqual([
      'declare namespace weex {',
      '发送文本。',
      '打开之前会失败，参见 `{ code }`。',
      '@param data 要发送的内容。',
      '@throws {DOMException} 正在连接时。',
      '@returns 是否已发出。',
      '@since 6',
      'function send(data: string): boolean',
      '关闭码。 @since 8',
      'const code: number',
      '}',
    ])
  })

  it('keep English where there is nothing else', () => {
    const plain = '/** Only English. */\ndeclare const a: 1'
    expect(linesOf(inLanguage(plain, 'zh'))).toEqual(['Only English.', 'declare const a: 1'])
  })
})
