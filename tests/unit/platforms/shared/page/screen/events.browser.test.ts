import { describe, expect, it } from 'vitest'
import { timersOn } from '../../../../../../src/runtime/schedule-timers.ts'
import { pass, testSchedule } from '../../../../../support/virtual-time.ts'
import { make, openTestScreen, type TestScreen } from './screen.ts'

const key = (screen: TestScreen, type: 'keydown' | 'keyup', name: string) =>
  screen.document.activeElement!.dispatchEvent(
    new screen.window.KeyboardEvent(type, { key: name, bubbles: true, cancelable: true }),
  )

/** Types like a person: the text, then the browser's events. */
function type(screen: TestScreen, field: HTMLInputElement | HTMLTextAreaElement, value: string) {
  field.value = value
  field.dispatchEvent(new screen.window.InputEvent('input', { bubbles: true }))
}

describe('a click', () => {
  it('reaches the innermost element that listens, and no other', async () => {
    const screen = await openTestScreen()
    await screen.draw(
      ...make(1, 'div', { listen: ['click'] }),
      ...make(2, 'div', { parent: 1, listen: ['click'], style: { margin: 50, height: 100 } }),
      ...make(3, 'text', { parent: 2 }),
    )
    screen.one('.text').click()
    await screen.until(() => screen.events().length > 0)
    expect(screen.inputs.slice(1)).toEqual([
      {
        type: 'event',
        id: 2,
        name: 'click',
        detail: { position: { x: 50, y: 50, width: 650, height: 100 } },
      },
    ])
  })

  it('reaches nobody where nobody listens any more', async () => {
    const screen = await openTestScreen()
    await screen.draw(...make(1, 'text', { listen: ['click'] }))
    expect(screen.one('.text')).toMatchObject({ role: 'button', tabIndex: 0 })
    await screen.draw({ op: 'unlisten', id: 1, type: 'click' })
    expect(screen.one('.text')).toMatchObject({ role: null, tabIndex: -1 })
    screen.one('.text').click()
    await screen.draw()
    expect(screen.events()).toEqual([])
  })

  it.each(['Enter', ' '])('is made by keyboard with “%s”, and shows', async (name) => {
    const screen = await openTestScreen()
    const style = { 'color:active': '#ff0000' }
    await screen.draw(...make(1, 'text', { listen: ['click'], style }))
    const button = screen.one('[role=button]')
    button.focus()
    expect(key(screen, 'keydown', name)).toBe(false)
    expect(button.style.color).toBe('rgb(255, 0, 0)')
    key(screen, 'keyup', name)
    expect(button.style.color).toBe('')
    await screen.until(() => screen.events().length > 0)
    expect(screen.events()).toEqual(['click'])
  })
})

describe('a long press', () => {
  const point = ({ window }: TestScreen, element: HTMLElement, type: string, clientX = 5) =>
    element.dispatchEvent(new window.PointerEvent(type, { clientX, clientY: 5, bubbles: true }))

  const openPressed = async () => {
    const screen = await openTestScreen()
    await screen.draw(
      ...make(1, 'div', { listen: ['longpress'] }),
      ...make(2, 'text', { parent: 1, listen: ['longpress'] }),
      ...make(3, 'text', { parent: 2 }),
    )
    Object.assign(screen.window, timersOn(testSchedule()))
    const [, inner] = screen.root().querySelectorAll<HTMLElement>('.text')
    point(screen, inner!, 'pointerdown')
    return { screen, inner: inner! }
  }

  it('is told to the innermost element that listens, while the finger is still down', async () => {
    const { screen, inner } = await openPressed()
    point(screen, inner, 'pointermove', 8)
    await screen.until(() => screen.events().length > 0)
    expect(screen.inputs.at(-1)).toMatchObject({ id: 2, name: 'longpress' })
  })

  it.each<[string, number]>([
    ['pointerup', 5],
    ['pointermove', 30],
  ])('is none after %s', async (type, x) => {
    const { screen, inner } = await openPressed()
    point(screen, inner, type, x)
    await pass(700)
    await screen.draw()
    expect(screen.events()).toEqual([])
  })
})

describe('the question where an element lies', () => {
  const rects = ({ inputs }: TestScreen) =>
    inputs.flatMap((input) => (input.type === 'rect' ? [[input.request, input.rect]] : []))

  it('is answered in units of the page, once all before it is drawn', async () => {
    const screen = await openTestScreen()
    await screen.draw(
      ...make(1, 'scroller', { style: { padding: 30 } }),
      ...make(2, 'div', { parent: 1, style: { marginTop: 70, width: 200, height: 40 } }),
      { op: 'measure', id: 2, request: 1 },
      { op: 'style', id: 2, style: { height: 60 } },
      { op: 'measure', id: 2, request: 2 },
    )
    await screen.until(() => rects(screen).length === 2)
    expect(rects(screen)).toEqual([
      [1, { x: 30, y: 100, width: 200, height: 40 }],
      [2, { x: 30, y: 30, width: 690, height: 60 }],
    ])
  })

  it('has no answer for what is not on the screen', async () => {
    const screen = await openTestScreen()
    await screen.draw(
      { op: 'create', id: 1, type: 'div' },
      { op: 'measure', id: 1, request: 1 },
      { op: 'measure', id: 99, request: 2 },
    )
    await screen.until(() => rects(screen).length === 2)
    expect(rects(screen)).toEqual([
      [1, null],
      [2, null],
    ])
  })
})

describe('a field', () => {
  const LISTEN = ['input', 'change', 'focus', 'blur', 'return']

  it('tells what is typed, when it is left and when Enter is pressed', async () => {
    const screen = await openTestScreen()
    await screen.draw(...make(1, 'input', { listen: LISTEN, attributes: { returnKeyType: 'go' } }))
    const field = screen.one<HTMLInputElement>('input')
    field.focus()
    type(screen, field, 'hi')
    key(screen, 'keydown', 'Enter')
    field.dispatchEvent(new screen.window.Event('change'))
    field.blur()
    await screen.until(() => screen.events().length === 5)
    expect(screen.events()).toEqual(['focus', 'input', 'return', 'change', 'blur'])
    expect(screen.details('input')).toEqual([{ value: 'hi' }])
    expect(screen.details('return')).toEqual([{ value: 'hi', returnKeyType: 'go' }])
    expect(screen.details('change')).toEqual([{ value: 'hi' }])
  })

  it('says nothing that nobody listens to', async () => {
    const screen = await openTestScreen()
    await screen.draw(...make(1, 'textarea'))
    type(screen, screen.one<HTMLTextAreaElement>('textarea'), 'hi')
    await screen.draw()
    expect(screen.events()).toEqual([])
  })

  it('takes the focus and gives it back by method, and selects', async () => {
    const screen = await openTestScreen()
    await screen.draw(...make(1, 'input', { listen: LISTEN, attributes: { value: 'abcdef' } }))
    await screen.draw({ op: 'call', id: 1, method: 'focus', values: [] })
    const field = screen.one<HTMLInputElement>('input')
    expect(screen.document.activeElement).toBe(field)
    await screen.draw({ op: 'call', id: 1, method: 'setSelectionRange', values: [1, 3] })
    expect([field.selectionStart, field.selectionEnd]).toEqual([1, 3])
    await screen.draw({ op: 'call', id: 1, method: 'blur', values: [] })
    expect(screen.document.activeElement).toBe(screen.document.body)
    expect(screen.events()).toEqual(['focus', 'blur'])
  })

  it('takes the focus at the start, but not for autofocus="false"', async () => {
    const screen = await openTestScreen()
    await screen.draw(...make(1, 'input', { attributes: { autofocus: 'false' } }))
    await screen.draw()
    expect(screen.document.activeElement).toBe(screen.document.body)
    await screen.draw(...make(2, 'textarea', { attributes: { autofocus: true } }))
    await screen.until(() => screen.document.activeElement!.localName === 'textarea')
  })

  it('keeps what was typed when the program sends back what it heard before', async () => {
    const screen = await openTestScreen()
    await screen.draw(...make(1, 'input', { listen: ['input'] }))
    const field = screen.one<HTMLInputElement>('input')
    type(screen, field, 'a')
    type(screen, field, 'ab')
    await screen.draw({ op: 'attribute', id: 1, name: 'value', value: 'a' })
    expect(field.value).toBe('ab')
    await screen.draw({ op: 'attribute', id: 1, name: 'value', value: 'ab' })
    await screen.draw({ op: 'attribute', id: 1, name: 'value', value: '' })
    expect(field.value).toBe('')
  })
})

describe('a switch', () => {
  it('tells how it stands', async () => {
    const screen = await openTestScreen()
    await screen.draw(...make(1, 'switch', { listen: ['change', 'click'] }))
    screen.one('[role=switch]').click()
    await screen.until(() => screen.events().includes('click'))
    expect(screen.details('change')).toEqual([{ value: true }])
    expect(screen.one<HTMLInputElement>('[role=switch]').checked).toBe(true)
  })
})

describe('a list', () => {
  const rows = (from: number, count: number, watched = -1) =>
    Array.from({ length: count }, (_, index) =>
      make(from + index, 'cell', {
        parent: 1,
        style: { height: 100 },
        listen: index === watched ? ['appear', 'disappear'] : [],
      }),
    ).flat()

  it('tells how far it was scrolled, in units', async () => {
    const screen = await openTestScreen()
    await screen.draw(...make(1, 'list', { listen: ['scroll'] }), ...rows(2, 40))
    screen.one('.scroller').scrollTop = 200
    await screen.until(() => screen.details('scroll').length > 0)
    expect(screen.details('scroll')).toEqual([
      { contentSize: { width: 750, height: 4000 }, contentOffset: { x: -0, y: -400 } },
    ])
    screen.one('.scroller').scrollTop = 202
    await screen.draw()
    expect(screen.details('scroll')).toHaveLength(1)
  })

  it('asks for more near its end, once until it has grown or is told to', async () => {
    const screen = await openTestScreen()
    const attributes = { loadmoreoffset: 200 }
    await screen.draw(...make(1, 'list', { attributes, listen: ['loadmore'] }), ...rows(2, 40))
    const list = screen.one('.scroller')
    const scrollTo = async (top: number) => {
      const scrolled = new Promise((resolve) =>
        list.addEventListener('scroll', resolve, { once: true }),
      )
      list.scrollTop = top
      await scrolled
      await screen.draw()
    }
    await scrollTo(1000)
    expect(screen.events()).toEqual([])
    await scrollTo(1300)
    await scrollTo(1310)
    expect(screen.events()).toEqual(['loadmore'])
    await screen.draw({ op: 'call', id: 1, method: 'resetLoadmore', values: [] })
    await scrollTo(1320)
    expect(screen.events()).toEqual(['loadmore', 'loadmore'])
    await screen.draw(...rows(50, 1))
    await scrollTo(1350)
    expect(screen.events()).toEqual(['loadmore', 'loadmore', 'loadmore'])
  })

  it('tells the way of a cell that was watched before it had its place', async () => {
    const screen = await openTestScreen()
    const [create, style, appear, disappear, insert] = rows(2, 1, 0)
    await screen.draw(...make(1, 'list'), create!, style!, appear!, disappear!)
    await screen.draw(...rows(3, 40), insert!)
    screen.one('.scroller').scrollTop = 1900
    await screen.until(() => screen.events().includes('appear'))
    expect(screen.details('appear')).toEqual([{ direction: 'up' }])
  })

  it('tells which of its cells come into view and leave it', async () => {
    const screen = await openTestScreen()
    await screen.draw(...make(1, 'list'), ...rows(2, 60, 39))
    await screen.draw()
    screen.one('.scroller').scrollTop = 1900
    await screen.until(() => screen.events().includes('appear'))
    screen.one('.scroller').scrollTop = 0
    await screen.until(() => screen.events().includes('disappear'))
    expect(screen.inputs.slice(1)).toEqual([
      { type: 'event', id: 41, name: 'appear', detail: { direction: 'up' } },
      { type: 'event', id: 41, name: 'disappear', detail: { direction: 'down' } },
    ])
  })
})
