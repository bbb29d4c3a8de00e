import { describe, expect, it } from 'vitest'
import { MAX_BATCH, MAX_ELEMENTS } from '../../../../../../src/platforms/screen-wire.ts'
import { make, openTestScreen } from './screen.ts'

describe('what is no operation', () => {
  it.each<[string, unknown]>([
    ['nothing', null],
    ['a text', 'create'],
    ['an unknown operation', { op: 'eval', id: 1 }],
    ['an element without a number', { op: 'create', type: 'div' }],
    ['a number that is none', { op: 'create', id: 1.5, type: 'div' }],
    ['a negative number', { op: 'create', id: -1, type: 'div' }],
    ['a component without a name', { op: 'create', id: 1, type: { toString: () => 'div' } }],
    ['a place that is none', { op: 'insert', parent: '0', id: 1 }],
    [
      'an attribute that lies too deep',
      {
        op: 'attribute',
        id: 0,
        name: 'x',
        value: [[[[[[[['deep']]]]]]]],
      },
    ],
    ['a style that is a text', { op: 'style', id: 0, style: 'color: red' }],
    ['a style of objects', { op: 'style', id: 0, style: { color: ['red'] } }],
    ['a call without values', { op: 'call', id: 0, method: 'focus' }],
    ['a question without a number', { op: 'measure', id: 0, request: 'first' }],
    ['a toast without an end', { op: 'toast', text: 'x', duration: Infinity }],
    ['a dialogue of no kind', { op: 'dialog', id: 1, kind: 'print', text: '' }],
  ])('is left out: %s', async (_, operation) => {
    const { draw, document, root } = await openTestScreen()
    const before = document.body.outerHTML
    await draw(structuredClone(JSON.parse(JSON.stringify(operation))))
    expect(document.body.outerHTML).toBe(before)
    await draw(...make(1, 'text', { attributes: { value: 'goes on' } }))
    expect(root().textContent).toBe('goes on')
  })

  it('is left out where a batch is longer than any of the worker’s', async () => {
    const { draw, root } = await openTestScreen()
    const many = Array.from({ length: MAX_BATCH }, () => ({ op: 'none' }))
    await draw(...many, ...make(1, 'text', { attributes: { value: 'too late' } }))
    expect(root().textContent).toBe('')
  })
})

describe('elements', () => {
  it('cannot be put into themselves, and the page cannot be put anywhere', async () => {
    const { draw, root } = await openTestScreen()
    await draw(
      ...make(1, 'div'),
      ...make(2, 'div', { parent: 1 }),
      { op: 'insert', parent: 2, id: 1 },
      { op: 'insert', parent: 1, id: 1 },
      { op: 'insert', parent: 1, id: 0 },
      { op: 'insert', parent: 1, id: 2, before: 2 },
      { op: 'remove', id: 0 },
    )
    expect(root().isConnected).toBe(true)
    expect(root().querySelectorAll('.box')).toHaveLength(2)
  })

  it('cannot be made twice under one number', async () => {
    const { draw, root } = await openTestScreen()
    await draw(...make(1, 'text', { attributes: { value: 'first' } }), ...make(1, 'div'))
    expect(root().textContent).toBe('first')
  })

  it('lie only so deep, however they are put together', async () => {
    const { draw, document } = await openTestScreen()
    const chain = (from: number) =>
      Array.from({ length: 60 }, (_, index) =>
        make(from + index, 'div', { parent: from + index - 1 }),
      ).flat()
    await draw({ op: 'create', id: 99, type: 'div' }, ...chain(100), {
      op: 'insert',
      parent: 0,
      id: 99,
    })
    await draw({ op: 'create', id: 199, type: 'div' }, ...chain(200))
    await draw({ op: 'insert', parent: 159, id: 199 })
    expect(document.querySelectorAll('.root .box')).toHaveLength(61)
  })

  it('are bounded in number, and room is made by removing', async () => {
    const { draw, root } = await openTestScreen()
    const all = Array.from({ length: MAX_ELEMENTS + 10 }, (_, index) => ({
      op: 'create',
      id: index + 1,
      type: 'div',
    }))
    for (let from = 0; from < all.length; from += MAX_BATCH) {
      await draw(...all.slice(from, from + MAX_BATCH))
    }
    const late = MAX_ELEMENTS + 5
    await draw({ op: 'insert', parent: 0, id: late })
    expect(root().childElementCount).toBe(0)
    await draw({ op: 'remove', id: 1 }, ...make(late, 'div'))
    expect(root().childElementCount).toBe(1)
  })

  it('hold only so many characters in all', async () => {
    const { draw, root } = await openTestScreen()
    const value = 'x'.repeat(20_000)
    for (let id = 1; id <= 60; id++) await draw(...make(id, 'text', { attributes: { value } }))
    expect(root().textContent).toHaveLength(1_000_000)
    await draw({ op: 'attribute', id: 1, name: 'value', value: 'short' })
    await draw({ op: 'attribute', id: 60, name: 'value', value: 'there is room again' })
    expect(root().textContent).toContain('there is room again')
  })
})

describe('nothing that a program says becomes script or an address', () => {
  it('whatever the attribute', async () => {
    const { draw, document } = await openTestScreen()
    const attributes = Object.fromEntries(
      [
        'onclick',
        'onload',
        'href',
        'srcdoc',
        'action',
        'formaction',
        'style',
        'class',
        'id',
        'src',
      ].map((name) => [name, 'javascript:parent.hit = 1']),
    )
    const types = ['div', 'a', 'text', 'input', 'textarea', 'switch', 'slider', 'list', 'iframe']
    await draw(...types.flatMap((type, index) => make(index + 1, type, { attributes })))
    const names = new Set(
      [...document.body.querySelectorAll('*')].flatMap((element) => element.getAttributeNames()),
    )
    expect([...names].sort()).toEqual(['autocomplete', 'class', 'role', 'tabindex', 'type'])
    expect(document.querySelectorAll('iframe, script, a, form, object, embed')).toHaveLength(0)
  })

  it('nor text that looks like markup', async () => {
    const { draw, root, document } = await openTestScreen()
    const value = '<img src=x onerror=alert(1)>'
    await draw(...make(1, 'text', { attributes: { value } }), {
      op: 'toast',
      text: value,
      duration: 1000,
    })
    expect(root().textContent).toBe(value)
    expect(document.querySelector('img')).toBe(null)
  })

  it('nor names of what every object has', async () => {
    const { draw, document } = await openTestScreen()
    const before = document.body.outerHTML
    await draw(
      ...['constructor', '__proto__', 'toString'].flatMap((name, index) => [
        { op: 'create', id: index + 1, type: name },
        { op: 'call', id: 0, method: name, values: [] },
        { op: 'attribute', id: 0, name, value: 'x' },
        { op: 'style', id: 0, style: { [name]: 'x', [`${name}:active`]: 'x' } },
      ]),
    )
    expect(document.body.outerHTML).toBe(before)
  })
})

describe('a screen that nobody sees', () => {
  it('is drawn all the same', async () => {
    const { draw, root, window } = await openTestScreen()
    ;(window.frameElement as HTMLElement).style.display = 'none'
    await draw(...make(1, 'text', { attributes: { value: 'there' } }))
    expect(root().textContent).toBe('there')
  })
})
