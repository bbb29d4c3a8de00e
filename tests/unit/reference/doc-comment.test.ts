import { describe, expect, it } from 'vitest'
import { readPairs, readText } from '../../../src/reference/bilingual.ts'
import { readDocComment } from '../../../src/reference/extract/doc-comment.ts'

describe('Bilingual prose', () => {
  it('is read as pairs, each sentence with its translation', () => {
    expect(readPairs('One. {@zh 一。} Two. {@zh 二。}')).toEqual([
      { en: 'One.', zh: '一。' },
      { en: 'Two.', zh: '二。' },
    ])
  })

  it('is joined over lines, without spaces between Chinese characters', () => {
    expect(readText('A long\nsentence. {@zh 一个\n长句，用\n`code` 写成。}')).toEqual({
      en: 'A long sentence.',
      zh: '一个长句，用 `code` 写成。',
    })
  })

  it('may hold braces of its own', () => {
    expect(readText('An object. {@zh 对象 `{ url }`。}')!.zh).toBe('对象 `{ url }`。')
  })

  it('leaves empty what is not translated', () => {
    expect(readPairs('One. {@zh 一。} Two.')[1]).toEqual({ en: 'Two.', zh: '' })
    expect(readText('')).toBeUndefined()
  })
})

describe('A doc comment', () => {
  const doc = readDocComment(`/**
   * Sends. {@zh 发送。}
   *
   * More. {@zh 更多。}
   * @param data What to send, as in
   * \`a@b\`. {@zh 要发送的内容。}
   * @returns A promise. {@zh 一个 Promise。}
   * @throws {203} Too late. {@zh 太晚。}
   * @permission demo.INTERNET
   * @default 1000
   * @since 8
   * @concept sending
   */`)

  it('begins with its summary and goes on with remarks', () => {
    expect(doc.sentences.map(({ en }) => en)).toEqual(['Sends.', 'More.'])
  })

  it('says what each tag says', () => {
    expect(doc.params.get('data')).toEqual({
      en: 'What to send, as in `a@b`.',
      zh: '要发送的内容。',
    })
    expect(doc.returns?.zh).toBe('一个 Promise。')
    expect(doc.throws).toEqual([{ head: '203', text: { en: 'Too late.', zh: '太晚。' } }])
    expect(doc).toMatchObject({ default: '1000', since: '8', concept: 'sending' })
    expect(doc.needs).toEqual(['demo.INTERNET'])
  })

  it('may stand on one line, tags and all', () => {
    expect(readDocComment('/** Open. {@zh 打开。} @since 12 @concept open */')).toMatchObject({
      sentences: [{ en: 'Open.', zh: '打开。' }],
      since: '12',
      concept: 'open',
    })
  })

  it('says nothing when there is none', () => {
    expect(readDocComment('').sentences).toEqual([])
  })
})
