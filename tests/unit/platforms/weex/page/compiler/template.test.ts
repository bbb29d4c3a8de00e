import { describe, expect, it } from 'vitest'
import { type Drawn, drawn, errorsOf, page, propertiesOf } from './support.ts'

describe('text in a .we template', () => {
  it('is the value of its <text>', async () => {
    expect(await propertiesOf('<text>abc</text>')).toEqual({ value: 'abc' })
    expect(await propertiesOf('<text>\n  abc\n</text>')).toEqual({ value: 'abc' })
  })

  it('keeps the type of a lone expression', async () => {
    expect(await propertiesOf('<text>{{code}}</text>', { code: 1000 })).toEqual({ value: 1000 })
    expect(await propertiesOf('<text>\n {{code}} </text>', { code: 1 })).toEqual({ value: 1 })
  })

  it('is put together around expressions as JavaScript does it', async () => {
    const context = { b: 1, none: undefined }
    expect(await propertiesOf('<text>a {{b}} c</text>', context)).toEqual({ value: 'a 1 c' })
    expect(await propertiesOf('<text>{{b}}{{b}}</text>', context)).toEqual({ value: '11' })
    expect(await propertiesOf('<text>a{{none}}</text>', context)).toEqual({ value: 'aundefined' })
  })

  it('may hold entities, comments and any expression', async () => {
    expect(await propertiesOf('<text>a &lt; b<!-- {{c}} --></text>')).toEqual({ value: 'a < b' })
    expect(await propertiesOf("<text>{{ ok ? {a: 'x'}.a : b[0] }}</text>", { ok: true })).toEqual({
      value: 'x',
    })
  })

  it('beside the root and in an empty <text> is nothing', async () => {
    expect(await drawn('a <text> </text> b')).toEqual(['text', {}])
  })
})

describe('an attribute in a .we template', () => {
  it('is a text as it stands, or keeps the type of a lone expression', async () => {
    expect(
      await propertiesOf('<div append="tree" ID="a" n="{{n}}" m="{{n}}px" empty></div>', { n: 2 }),
    ).toEqual({ append: 'tree', id: 'a', n: 2, m: '2px', empty: '' })
  })

  it('counts once, the first time', async () => {
    expect(await drawn('<div if="{{yes}}" if="{{no}}"></div>', { yes: true })).toEqual([
      'div',
      { key: 0 },
    ])
  })

  it('may be quoted either way or not at all, with blanks around its =', async () => {
    expect(await propertiesOf(`<div a='1' b=2 c = "3"></div>`)).toEqual({ a: '1', b: '2', c: '3' })
  })

  it('named class may be put together', async () => {
    expect(await propertiesOf('<div class=" a\n {{b}} "></div>', { b: 'c' })).toEqual({
      class: 'a\n c',
    })
    expect(await propertiesOf('<div class="a b"></div>')).toEqual({ class: 'a b' })
  })
})

describe('a handler in a .we template', () => {
  it.each(['onclick="go"', 'onclick="{{go}}"', 'onclick="{{ go }}"'])(
    'as %s is the method itself',
    async (attribute) => {
      const go = () => {}
      expect(await propertiesOf(`<div ${attribute}></div>`, { go })).toEqual({ onClick: go })
    },
  )

  it('without a method is there and undefined', async () => {
    const properties = await propertiesOf('<input onchange="onchange" />')
    expect(properties).toHaveProperty('onChange', undefined)
  })

  it.each([
    ['go(1, item)', [1, 'it', 'event']],
    ['{{go(1, item)}}', [1, 'it', 'event']],
    ['go()', ['event']],
    ['go(1,);', [1, 'event']],
    ['go(f(2))', [4, 'event']],
  ])('as a call, %s, is given the event last', async (code, expected) => {
    const given: unknown[] = []
    const go = (...values: unknown[]) => void given.push(...values)
    const f = (value: number) => value * 2
    const { onClick } = await propertiesOf(`<div onclick="${code}"></div>`, { go, f, item: 'it' })
    ;(onClick as (event: string) => void)('event')
    expect(given).toEqual(expected)
  })

  it('may be a statement', async () => {
    const context = { count: 1 }
    const { onClick } = await propertiesOf('<div onclick="count = count + 1"></div>', context)
    ;(onClick as () => void)()
    expect(context.count).toBe(2)
  })

  it('hears the event that its attribute names', async () => {
    expect(await propertiesOf('<input onInput="a" onviewappear="a">', { a: 1 })).toEqual({
      onInput: 1,
      onViewappear: 1,
    })
  })
})

describe('the style attribute in a .we template', () => {
  it('becomes an object, in camel case and with numbers', async () => {
    const { style } = await propertiesOf(
      '<text style="height: 80 ;padding: 20;color: #FFFFFF; width:40px; margin-top: -.5;;x"></text>',
    )
    expect(style).toEqual({
      height: 80,
      padding: 20,
      color: '#FFFFFF',
      width: '40px',
      marginTop: -0.5,
    })
  })

  it('may bind values, and keep their types', async () => {
    const template =
      "<div style=\"width: {{w}}; height: {{w}}px; color: {{on ? 'red' : 'a;b'}}; top: 1\"></div>"
    expect((await propertiesOf(template, { w: 2, on: false })).style).toEqual({
      width: 2,
      height: '2px',
      color: 'a;b',
      top: 1,
    })
  })

  it('may be bound as a whole', async () => {
    expect(await propertiesOf('<div style="{{s}}"></div>', { s: { top: 1 } })).toEqual({
      style: { top: 1 },
    })
  })
})

describe('if and repeat', () => {
  const texts = async (template: string, context: object) =>
    (await drawn(`<div>${template}</div>`, context))
      .slice(2)
      .map((element) => (element as Drawn)[1].value)

  it('if shows an element or not', async () => {
    expect(await texts('<text if="{{a > 1}}">x</text>', { a: 2 })).toEqual(['x'])
    expect(await texts('<text if="a > 1">x</text>', { a: 1 })).toEqual([])
  })

  it.each([
    ['v in list', 'v', ['a', 'b']],
    ['{{v in list}}', '$index', [0, 1]],
    ['{{ (k, v) in list }}', 'k + v', ['0a', '1b']],
    ['(k, v) in map', 'k + v', ['x1', 'y2']],
  ])('repeat="%s" names what {{%s}} is', async (repeat, code, expected) => {
    const context = { list: ['a', 'b'], map: { x: 1, y: 2 } }
    expect(await texts(`<text repeat="${repeat}">{{${code}}}</text>`, context)).toEqual(expected)
  })

  it('repeat="{{list}}" renders in the context of each item', async () => {
    const context = {
      own: 'o',
      list: 'given',
      $itemContexts(list: unknown) {
        return [{ own: this.own, name: list, $index: 0 }]
      },
    }
    expect(
      await texts('<text repeat="{{list}}">{{own}} {{name}} {{$index}}</text>', context),
    ).toEqual(['o given 0'])
  })

  it('nests both forms', async () => {
    const context = {
      $itemContexts: (list: string[]) => list.map((name) => ({ name })),
      groups: [['a'], ['b', 'c']],
    }
    const template =
      '<div repeat="{{g in groups}}"><text repeat="{{g}}">{{$index}}{{name}}</text></div>'
    const tree = await drawn(`<div>${template}</div>`, context)
    expect(JSON.stringify(tree).match(/(?<="value":")[^"]*/g)).toEqual(['0a', '1b', '1c'])
  })

  it('if is asked for each item of repeat', async () => {
    const template = '<text if="{{n > 1}}" repeat="{{n in list}}">{{n}}</text>'
    expect(await texts(template, { list: [1, 2, 3] })).toEqual([2, 3])
  })

  it('an item is known by itself without track-by, in both forms', async () => {
    const a = {}
    const context = {
      list: [a, 'x', a],
      $itemContexts: () => [{ $itemKey: 'own' }],
    }
    const keys = async (repeat: string) =>
      (await drawn(`<div><cell repeat="${repeat}"></cell></div>`, context))
        .slice(2)
        .map((element) => (element as Drawn)[1].key)
    const [first, second, again] = await keys('{{v in list}}')
    expect(await keys('(k, v) in list')).toEqual([first, second, again])
    expect(new Set([first, second, again]).size).toBe(3)
    expect(await keys('{{list}}')).toEqual(['own'])
  })

  it('track-by is the key', async () => {
    const tree = await drawn('<div><cell repeat="{{v in list}}" track-by="v.id"></cell></div>', {
      list: [{ id: 'a' }],
    })
    expect(tree[2]).toEqual(['cell', { key: 'a' }])
  })
})

describe('the markup of a .we template', () => {
  it('leaves Weex elements what they are, whatever HTML has of that name', async () => {
    const tree = await drawn('<scroller><image src="a"><IMG><input><list/></scroller>')
    expect(tree.slice(2).map((element) => (element as Drawn)[0])).toEqual([
      'image',
      'image',
      'input',
      'list',
    ])
  })

  it('is refused where it is Vue', async () => {
    expect(await errorsOf(page('<div>\n<text v-if="a" @click="b"></text></div>'))).toEqual([
      expect.stringMatching(/^2:7 v-if is Vue syntax/),
      expect.stringMatching(/^2:16 @click is Vue syntax/),
    ])
  })
})
