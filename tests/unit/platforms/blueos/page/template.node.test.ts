import { describe, expect, it } from 'vitest'
import { open, page } from './support.ts'

/** Shows a template over the given data, as an object literal. */
const show = (template: string, data = '{}') =>
  open(page(template, `export default { private: ${data} }`))

const textsOf = async (template: string, data?: string) => {
  const { screen, errors } = await show(template, data)
  expect(errors).toEqual([])
  return screen.texts()
}

describe('texts and attributes', () => {
  it('hold expressions in braces, alone or among letters', async () => {
    const data = `{ name: 'Ada', list: [1, 2], on: false }`
    expect(
      await textsOf('<text>\n  Hello {{ name }}, {{list.length + 1}}!\n</text>', data),
    ).toEqual(['Hello Ada, 3!'])
    const { screen } = await show(
      '<image src="{{name}}.png" alt="{{ on ? 1 : 2 }}" id="i"></image>',
      data,
    )
    expect(screen.find({ id: 'i' }).attributes).toEqual(
      new Map<string, unknown>([
        ['src', 'Ada.png'],
        ['alt', 2],
        ['id', 'i'],
      ]),
    )
  })

  it('stand in spans beside other spans', async () => {
    const { screen } = await show('<text id="t">a <span>{{b}}</span> c</text>', `{ b: 'B' }`)
    expect(screen.texts(screen.find({ id: 't' }))).toEqual(['', 'a ', 'B', ' c'])
  })

  it('may end an input with an end tag or without', async () => {
    const { screen } = await show(
      '<input id="a"></input><input id="b" /><input id="c"><text>end</text>',
    )
    expect(screen.root.children[0]!.children.map(({ type }) => type)).toEqual([
      'input',
      'input',
      'input',
      'text',
    ])
  })
})

describe('conditions', () => {
  const template = `<text if="{{ n === 1 }}">one</text>
    <text elif="n === 2">two</text>
    <text else>many</text>`

  it.each([
    [1, 'one'],
    [2, 'two'],
    [3, 'many'],
  ])('show one of if, elif and else: %i', async (n, expected) => {
    expect(await textsOf(template, `{ n: ${n} }`)).toEqual([expected])
  })

  it('may be a block, which leaves no trace', async () => {
    const { screen } = await show(
      '<block if="{{on}}"><text>a</text><text>b</text></block><block else><text>c</text></block><block><text>d</text></block>',
      '{ on: true }',
    )
    expect(screen.root.children[0]!.children.map(({ type }) => type)).toEqual([
      'text',
      'text',
      'text',
    ])
    expect(screen.texts()).toEqual(['a', 'b', 'd'])
  })

  it('come before the loop at the same element', async () => {
    const template = '<text if="{{on}}" for="{{list}}">{{$item}}</text><text else>none</text>'
    expect(await textsOf(template, '{ on: true, list: [1, 2] }')).toEqual(['1', '2'])
    expect(await textsOf(template, '{ on: false, list: [1, 2] }')).toEqual(['none'])
  })

  it('with show leave the element, and hide it', async () => {
    const { screen, drawn } = await open(
      page(
        '<text id="t" show="{{on}}" onclick="flip">a</text>',
        'export default { data: { on: false }, flip() { this.on = !this.on } }',
      ),
    )
    const text = screen.find({ id: 't' })
    expect(text.style.display).toBe('none')
    screen.fire(text, 'click')
    await drawn()
    expect(text.style.display).toBeUndefined()
  })
})

describe('loops', () => {
  const list = `{ list: [{ id: 7, name: 'a' }, { id: 8, name: 'b' }] }`

  it.each([
    ['<text for="{{list}}">{{$idx}}.{{$item.name}}</text>', ['0.a', '1.b']],
    ['<text for="list" tid="id">{{$idx}}.{{$item.name}}</text>', ['0.a', '1.b']],
    ['<text for="{{value in list}}">{{$idx}}.{{value.name}}</text>', ['0.a', '1.b']],
    ['<text for="(at, value) in list" tid="id">{{at}}.{{value.name}}</text>', ['0.a', '1.b']],
    ['<text for="{{value in 3}}">{{value}}</text>', ['0', '1', '2']],
    [
      '<block for="{{v in list}}"><text>{{v.name}}</text><text>-</text></block>',
      ['a', '-', 'b', '-'],
    ],
    ['<text for="{{missing}}">{{$item}}</text>', []],
  ])('%s', async (template, expected) => {
    expect(await textsOf(template, list)).toEqual(expected)
  })

  it('lie within loops', async () => {
    const template =
      '<div for="(r, row) in rows"><text for="{{cell in row}}">{{r}}{{$idx}}{{cell}}</text></div>'
    expect(await textsOf(template, `{ rows: [['a'], ['b', 'c']] }`)).toEqual(['00a', '10b', '11c'])
  })

  it('keep the element of an item that moves, and bear an identifier that repeats', async () => {
    const { screen, drawn, errors } = await open(
      page(
        '<text for="{{list}}" tid="id">{{$item.id}}</text><text id="b" onclick="turn">turn</text>',
        `export default {
          data: { list: [{ id: 1 }, { id: 2 }, { id: 2 }] },
          turn() { this.list = this.list.slice().reverse() },
        }`,
      ),
    )
    const [first] = screen.root.children[0]!.children
    screen.fire(screen.find({ id: 'b' }), 'click')
    await drawn()
    expect(screen.texts()).toEqual(['2', '2', '1', 'turn'])
    expect(screen.root.children[0]!.children[2]).toBe(first)
    expect(errors).toEqual([])
  })
})

describe('handlers', () => {
  it.each([
    ['onclick="f"', 'click'],
    ['@click="f"', 'click'],
    ['on:click="f"', 'click'],
    ['onclick="{{f}}"', 'click'],
    ['onclick="f(1, word)"', '1 w click'],
    ['@click="f(1, word)"', '1 w click'],
  ])('%s', async (handler, expected) => {
    const { screen, drawn } = await open(
      page(
        `<text id="t" ${handler}>{{said}}</text>`,
        `export default {
          data: { said: '', word: 'w' },
          f(...values) {
            const event = values.pop()
            this.said = [...values, event.type].join(' ')
          },
        }`,
      ),
    )
    screen.fire(screen.find({ id: 't' }), 'click')
    await drawn()
    expect(screen.texts()).toEqual([expected])
  })

  it('may be a statement, and get the item of a loop', async () => {
    const { screen, drawn } = await open(
      page(
        '<text for="{{v in list}}" onclick="sum += v">{{v}}</text><text id="s">{{sum}}</text>',
        'export default { data: { list: [3, 4], sum: 0 } }',
      ),
    )
    for (const text of screen.root.children[0]!.children.slice(0, 2)) screen.fire(text, 'click')
    await drawn()
    expect(screen.texts().at(-1)).toBe('7')
  })

  it('of a model assign what is typed, and show what is assigned', async () => {
    const { screen, drawn } = await open(
      page(
        '<input id="i" model:value="{{form.name}}" /><text>{{form.name}}</text>',
        `export default { data: { form: { name: 'a' } } }`,
      ),
    )
    const input = screen.find({ id: 'i' })
    expect(input.attributes.get('value')).toBe('a')
    screen.fire(input, 'input', { value: 'ab' })
    await drawn()
    expect(screen.texts()).toEqual(['ab'])
  })
})
