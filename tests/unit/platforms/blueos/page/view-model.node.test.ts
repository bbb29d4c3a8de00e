import { describe, expect, it, vi } from 'vitest'
import { open, page } from './support.ts'

/** Shows a page whose texts are the given expressions, with the given options. */
const show = (expressions: readonly string[], options: string) =>
  open(
    page(expressions.map((one) => `<text>{{${one}}}</text>`).join(''), `export default ${options}`),
  )

describe('data', () => {
  it('comes from all groups, as objects or functions', async () => {
    const { screen, errors } = await show(
      ['a', 'b', 'c', 'd'],
      `{ private: { a: 1 }, protected: { b: 2 }, public: { c: 3 }, data() { return { d: this.e } }, e: 4 }`,
    )
    expect(screen.texts()).toEqual(['1', '2', '3', '4'])
    expect(errors).toEqual([])
  })

  it('is each page’s own copy, and keeps objects with a class as they are', async () => {
    const { lines, errors } = await show(
      [],
      `{
        data: { client: null, list: [] },
        onInit() {
          class Client { #name = 'c'; name() { return this.#name } }
          this.client = new Client()
          this.list.push(1)
          console.log(this.client.name(), this.list.length)
        },
      }`,
    )
    expect(errors).toEqual([])
    expect(lines).toEqual([])
  })

  it('may be added with $set and deleted with $delete', async () => {
    const { screen, drawn } = await open(
      page(
        '<text id="b" onclick="add">{{late}} {{form.x}} {{form.y}}</text>',
        `export default {
          data: { form: { x: 1 } },
          add() {
            this.$set('late', 'now')
            this.$set('form.y', 2)
            this.$delete(this.form, 'x')
          },
        }`,
      ),
    )
    screen.fire(screen.find({ id: 'b' }), 'click')
    await drawn()
    expect(screen.texts()[0]).toBe('now undefined 2')
  })

  it('has computed properties, with setters', async () => {
    const { screen } = await show(
      ['double', 'n'],
      `{
        data: { n: 2 },
        computed: {
          double() { return this.n * 2 },
          half: { get() { return this.n / 2 }, set(value) { this.n = value * 2 } },
        },
        onInit() { this.half = 5 },
      }`,
    )
    expect(screen.texts()).toEqual(['20', '10'])
  })

  it('is watched by $watch and by watch, with the new and the old value', async () => {
    const { screen, drawn } = await open(
      page(
        '<text id="b" onclick="change">{{seen}}</text>',
        `export default {
          data: { a: { b: 1 }, list: [], seen: '' },
          watch: { list() { this.seen += ' list' } },
          onInit() { this.$watch('a.b', 'changed') },
          change() { this.a.b = 2; this.list.push(1) },
          changed(now, before) { this.seen += before + '>' + now },
        }`,
      ),
    )
    screen.fire(screen.find({ id: 'b' }), 'click')
    await drawn()
    expect(screen.texts()[0]!.trim().split(' ').sort()).toEqual(['1>2', 'list'])
  })
})

describe('the life-cycle', () => {
  const log = `const told = []
    const tell = (word) => told.push(word)`

  it('runs onInit, onReady and onShow, and follows the app', async () => {
    const { screen, setShown, drawn } = await open(
      page(
        '<text>{{told}} {{$visible}}</text>',
        `export default {
          data: { told: '' },
          tell(word) { this.told += word + ' ' },
          onInit() { this.tell('init') },
          onReady() { this.tell('ready') },
          onShow() { this.tell('show') },
          onHide() { this.tell('hide') },
        }`,
      ),
    )
    expect(screen.texts()).toEqual(['init ready show  true'])
    setShown(false)
    await drawn()
    expect(screen.texts()).toEqual(['init ready show hide  false'])
    setShown(true)
    await drawn()
    expect(screen.texts()).toEqual(['init ready show hide show  true'])
  })

  it('ends with onHide and onDestroy of the page', async () => {
    const said = vi.spyOn(console, 'log').mockImplementation(() => {})
    const { endApp } = await open(
      page(
        '<text>page</text>',
        `export default {
          onHide() { console.log('hide') },
          onDestroy() { console.log('destroy') },
        }`,
      ),
    )
    endApp()
    expect(said.mock.calls).toEqual([['hide'], ['destroy']])
    said.mockRestore()
  })

  it('of the app around is app.ux, whose definitions a page gets by $app', async () => {
    const { screen } = await open({
      'main.ux': page(
        '<text>{{said}}</text><text>{{$page.name}}</text>',
        `export default {
          data: { said: '' },
          onInit() { this.said = this.$app.$def.greet('page') + this.$app.$data.x },
        }`,
      ),
      'app.ux': `<script>
        ${log}
        export default { onCreate() { tell('create') }, greet: (name) => told.join() + ' ' + name }
      </script>`,
      'manifest.json': '{ "config": { "designWidth": 466, "data": { "x": "!" } } }',
    })
    expect(screen.texts()).toEqual(['create page!', 'main'])
  })

  it('reports what a hook or a handler throws, and goes on', async () => {
    const { screen, errors, drawn } = await open(
      page(
        '<text id="b" onclick="fail">{{n}}</text>',
        `export default {
          data: { n: 0 },
          onReady() { throw new Error('ready') },
          fail() { this.n++; throw new Error('tap') },
        }`,
      ),
    )
    screen.fire(screen.find({ id: 'b' }), 'click')
    await drawn()
    expect(screen.texts()).toEqual(['1'])
    expect(errors).toEqual(['Error: ready', 'Error: tap'])
  })
})

describe('a component', () => {
  const row = page(
    '<text>{{label}}</text><text>{{count}}</text><text id="inc" onclick="more">+</text><slot></slot><slot name="end"></slot>',
    `export default {
      props: { label: { default: 'none' }, startCount: {} },
      data() { return { count: this.startCount } },
      more() { this.count++; this.$emit('countChange', { count: this.count }) },
    }`,
    'text { color: #ff0000 } div { width: 10px }',
  )

  it('gets properties, follows them, emits events and fills slots', async () => {
    const { screen, drawn, errors } = await open({
      'main.ux': `<import name="my-row" src="./parts/row"></import>
        <template><div>
          <my-row label="{{name}}" start-count="{{3}}" @count-change="changed">
            <text>inside</text><text slot="end">end</text>
          </my-row>
          <my-row></my-row>
          <text id="sum">{{sum}}</text>
        </div></template>
        <script>
          export default {
            data: { name: 'a', sum: 0 },
            changed(event) { this.sum = event.count + event.detail.count; this.name = 'b' },
          }
        </script>
        <style> div { height: 20px } </style>`,
      'parts/row.ux': row,
    })
    expect(screen.texts()).toEqual(['a', '3', '+', 'inside', 'end', 'none', '', '+', '0'])
    screen.fire(screen.find({ id: 'inc' }), 'click')
    await drawn()
    expect(screen.texts().slice(0, 2)).toEqual(['b', '4'])
    expect(screen.texts().at(-1)).toBe('8')
    expect(errors).toEqual([])
  })

  it('has its own style sheet, which ends at its elements', async () => {
    const { screen } = await open({
      'main.ux': `<import name="my-row" src="./row.ux"></import>
        <template><div id="page"><my-row style="top: 1px"><text id="mine">in</text></my-row></div></template>
        <style> div { height: 20px } </style>`,
      'row.ux': row,
    })
    const root = screen.find({ id: 'page' })
    expect(root.style).toEqual({ flexDirection: 'row', height: '20px' })
    expect(root.children[0]!.style).toEqual({ flexDirection: 'row', width: '10px', top: '1px' })
    expect(screen.find({ id: 'inc' }).style.color).toBe('#ff0000')
    expect(screen.find({ id: 'mine' }).style.color).toBe('#757575')
  })

  it('knows its family', async () => {
    const { screen } = await open({
      'main.ux': `<import name="child" src="./child"></import>
        <template><div><child id="c"></child><text>{{said}}</text></div></template>
        <script>
          export default {
            data: { said: '' },
            name: 'parent',
            onReady() { this.said = this.$child('c').name + ' ' + this.$child('c').asked() },
          }
        </script>`,
      'child.ux': `<template><div></div></template><script>
        export default { name: 'child', asked() { return this.$parent().name + this.$root().name } }
      </script>`,
    })
    expect(screen.texts()).toEqual(['child parentparent'])
  })
})

describe('elements', () => {
  it('are found by id and reference, and take methods', async () => {
    const { screen, errors } = await open(
      page(
        '<input id="i" ref="field" /><list id="l"><list-item for="{{v in 3}}" type="x"><text>{{v}}</text></list-item></list>',
        `export default {
          onReady() {
            this.$element('i').focus()
            this.$refs.field.focus({ focus: false })
            this.$element('l').scrollTo({ index: 2, behavior: 'smooth' })
          },
        }`,
      ),
    )
    const calls = screen.operations.filter(({ op }) => op === 'call')
    const [input, item] = [screen.find({ id: 'i' }), screen.find({ id: 'l' }).children[2]!]
    expect(calls).toEqual([
      { op: 'call', id: input.id, method: 'focus', values: [] },
      { op: 'call', id: input.id, method: 'blur', values: [] },
      { op: 'call', id: item.id, method: 'scrollToElement', values: [0, true] },
    ])
    expect(errors).toEqual([])
  })

  it.each([
    ['<input id="e" onchange="f" />', 'input', { value: 'x' }, { value: 'x' }],
    ['<input id="e" onenterkeyclick="f" />', 'return', { value: 'x' }, { value: 'x' }],
    ['<switch id="e" onchange="f"></switch>', 'change', { value: true }, { checked: true }],
    ['<swiper id="e" onchange="f"></swiper>', 'change', { index: 2 }, { index: 2 }],
    ['<list id="e" onscrollbottom="f"></list>', 'loadmore', {}, {}],
    [
      '<scroll id="e" onscroll="f"></scroll>',
      'scroll',
      { contentOffset: { x: 0, y: -30 } },
      { scrollX: 0, scrollY: 30 },
    ],
    ['<scroll id="e" onscrolltop="f"></scroll>', 'scroll', { contentOffset: { x: 0, y: 0 } }, {}],
  ])('report as in the documents: %s', async (template, event, given, expected) => {
    const { screen, drawn } = await open(
      page(
        `${template}<text>{{told}}</text>`,
        `export default { data: { told: '' }, f(e) { this.told = JSON.stringify(e.detail) } }`,
      ),
    )
    screen.fire(screen.find({ id: 'e' }), event, given)
    await drawn()
    expect(JSON.parse(screen.texts().at(-1)!)).toMatchObject(expected)
  })
})

describe('prompts', () => {
  it.each(['@blueos.window.prompt', '@system.prompt'])(
    'of %s appear on the screen',
    async (name) => {
      const { screen, drawn } = await open(
        page(
          '<text>{{answer}}</text>',
          `import prompt from '${name}'
        export default {
          data: { answer: '' },
          onInit() {
            prompt.showToast({ message: 'hi' })
            prompt.showDialog({
              title: 'T', message: 'M', buttons: [{ text: 'yes' }, { text: 'no' }],
              success: ({ index }) => { this.answer = 'button ' + index },
            })
          },
        }`,
        ),
      )
      expect(screen.operations.filter(({ op }) => op === 'toast' || op === 'dialog')).toEqual([
        { op: 'toast', text: 'hi', duration: 1_500 },
        {
          op: 'dialog',
          id: 1,
          kind: 'confirm',
          title: 'T',
          text: 'M',
          okTitle: 'yes',
          cancelTitle: 'no',
          value: '',
        },
      ])
      screen.send({ type: 'reply', id: 1, ok: false, value: '' })
      await drawn()
      expect(screen.texts()).toEqual(['button 1'])
    },
  )
})
