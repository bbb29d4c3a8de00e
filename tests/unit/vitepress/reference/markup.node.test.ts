import { describe, expect, it } from 'vitest'
import { join, lines, markup } from '../../../../.vitepress/reference/html.ts'
import { inline } from '../../../../.vitepress/reference/locale.ts'

describe('markup', () => {
  it('escapes what is put into it', () => {
    expect(String(markup`<p title="${'a"b'}">${'<b> & c'}</p>`)).toBe(
      '<p title="a&quot;b">&lt;b&gt; &amp; c</p>',
    )
  })

  it('takes markup as it is', () => {
    expect(String(markup`<p>${markup`<b>${'x'}</b>`}</p>`)).toBe('<p><b>x</b></p>')
  })

  it('leaves Vue no braces to read', () => {
    expect(String(markup`<code>${'{{ secret }}'}</code>`)).not.toMatch(/[{}]/)
  })

  it('leaves Markdown no empty or indented line', () => {
    const text = String(markup`
      <div>
        ${undefined}
        <p>${'a\n\nb'}</p>

      </div>`)
    expect(text).not.toMatch(/\n\s/)
  })

  it('leaves no trace of nothing', () => {
    expect(String(markup`<p>${undefined}${false}${[]}</p>`)).toBe('<p></p>')
  })

  it('keeps the spaces of what is put into it', () => {
    expect(String(join([markup`a`, markup`b`], ' '))).toBe('a b')
    expect(String(markup`${' a '}`)).toBe(' a ')
    expect(String(lines(['a', undefined, 'b']))).toBe('a\nb')
  })
})

describe('A text of the model', () => {
  it('has its code spans marked, and nothing else of Markdown', () => {
    expect(String(inline('call `send({})` *now* <b>'))).toBe(
      'call <code>send(&#123;&#125;)</code> *now* &lt;b&gt;',
    )
  })
})
