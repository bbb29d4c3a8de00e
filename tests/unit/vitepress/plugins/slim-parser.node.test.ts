import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { slimmed } from '../../../../.vitepress/plugins/slim-parser.ts'
import { platforms } from '../../../../src/platforms/index.ts'

const path = createRequire(import.meta.url).resolve('@babel/parser')
const source = readFileSync(path, 'utf8')

type Parse = (text: string, options: object) => unknown

function parserOf(code: string): Parse {
  const module = { exports: {} as { parse: Parse } }
  runInNewContext(`(function (exports) {${code}\n})`)(module.exports)
  return module.exports.parse
}

const ofText = (parse: Parse, text: string): string =>
  JSON.stringify(
    parse(text, {
      sourceType: 'module',
      allowAwaitOutsideFunction: true,
      plugins: ['typescript', 'jsx'],
    }),
  )

describe('The parser without unused plugins', () => {
  it('is about a fifth smaller', () => {
    expect(slimmed(source).length / source.length).toBeLessThan(0.82)
  })

  it('parses every program of the gallery as the whole parser does', () => {
    const [whole, slim] = [parserOf(source), parserOf(slimmed(source))]
    for (const { id, examples } of platforms) {
      for (const { file } of examples.filter(({ file }) => file.endsWith('.ts'))) {
        const text = readFileSync(`src/platforms/${id}/examples/${file}`, 'utf8')
        expect(ofText(slim, text)).toBe(ofText(whole, text))
      }
    }
  })

  it('fails for a parser of another shape', () => {
    expect(() => slimmed('export const parse = 1')).toThrow("Babel's parser has no")
  })
})
