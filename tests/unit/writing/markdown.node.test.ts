import fc from 'fast-check'
import { createMarkdownRenderer, disposeMdItInstance } from 'vitepress'
import { afterAll, describe, expect, test } from 'vitest'
import {
  codeFence,
  escapeMarkdown,
  inlineCode,
  markdownLink,
} from '../../../src/writing/markdown.ts'
import { hostileText } from '../../support/hostile-text.ts'

const parser = await createMarkdownRenderer('docs', {}, '/')
afterAll(disposeMdItInstance)

/** Returns all tokens of a document other than plain text. */
const kinds = (markdown: string): string[] =>
  parser
    .parse(markdown, {})
    .flatMap(({ type, children }) => [type, ...(children ?? []).map((child) => child.type)])
    .filter((type) => type !== 'text' && type !== 'inline')

describe('data in Markdown', () => {
  test('is text within a line and nothing else', () => {
    fc.assert(
      fc.property(
        hostileText,
        (text) =>
          void expect(kinds(`a ${escapeMarkdown(text)} z`)).toEqual([
            'paragraph_open',
            'paragraph_close',
          ]),
      ),
    )
  })

  test('is one piece of code within a line', () => {
    fc.assert(
      fc.property(
        hostileText,
        (text) =>
          void expect(kinds(`a ${inlineCode(`x${text}x`)} z`)).toEqual([
            'paragraph_open',
            'code_inline',
            'paragraph_close',
          ]),
      ),
    )
  })

  test('is one fence, whatever backticks are within', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(kinds(codeFence(text, 'ts'))).toEqual(['fence'])
      }),
    )
  })

  test('is one link', () => {
    fc.assert(
      fc.property(
        hostileText,
        hostileText,
        (text, rest) =>
          void expect(
            kinds(markdownLink(`x${text}`, `https://a.example/${rest.replace(/\p{Cs}/gu, '')}`)),
          ).toEqual(['paragraph_open', 'link_open', 'link_close', 'paragraph_close']),
      ),
    )
  })
})
