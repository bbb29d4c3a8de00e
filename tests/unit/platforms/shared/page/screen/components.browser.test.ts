import { describe, expect, it } from 'vitest'
import { make, openTestScreen } from './screen.ts'

/** A picture of a single pixel. */
const PIXEL =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

describe('elements', () => {
  it('stand where they were put, before a sibling or at the end', async () => {
    const { draw, root } = await openTestScreen()
    await draw(
      ...make(1, 'div'),
      ...make(2, 'text', { parent: 1, attributes: { value: 'b' } }),
      { op: 'create', id: 3, type: 'text' },
      { op: 'attribute', id: 3, name: 'value', value: 'a' },
      { op: 'insert', parent: 1, id: 3, before: 2 },
      ...make(4, 'text', { parent: 1, attributes: { value: 'c' } }),
    )
    expect(root().textContent).toBe('abc')
    await draw({ op: 'insert', parent: 1, id: 2 })
    expect(root().textContent).toBe('acb')
    await draw({ op: 'remove', id: 4 })
    expect(root().textContent).toBe('ab')
    await draw({ op: 'remove', id: 1 }, { op: 'insert', parent: 0, id: 3 })
    expect(root().childElementCount).toBe(0)
  })

  it('of a kind that is not known are boxes', async () => {
    const { draw, one } = await openTestScreen()
    await draw(...make(1, 'script'), ...make(2, 'text', { parent: 1, attributes: { value: 'x' } }))
    expect(one('.root > .box').localName).toBe('div')
    expect(one('.root > .box').textContent).toBe('x')
  })

  it('take a name for those who do not see them', async () => {
    const { draw, one } = await openTestScreen()
    await draw(...make(1, 'div', { attributes: { 'aria-label': 'Close' }, listen: ['click'] }))
    expect(one('[role=button]').getAttribute('aria-label')).toBe('Close')
  })
})

describe('a page’s root', () => {
  it('fills the screen', async () => {
    const { draw, one } = await openTestScreen()
    await draw(...make(1, 'scroller'), ...make(2, 'div', { parent: 1, style: { height: 3000 } }))
    expect(one('.scroller').clientHeight).toBe(667)
    expect(one('.scroller').scrollHeight).toBe(1500)
  })

  it('can be smaller', async () => {
    const { draw, one } = await openTestScreen()
    await draw(...make(1, 'div', { style: { width: 200, height: 100 } }))
    expect(one('.root > .box').clientHeight).toBe(50)
  })
})

describe('text', () => {
  it('shows its value as it stands, in 32 units of black', async () => {
    const { draw, one, window } = await openTestScreen()
    const value = '<b>1</b>  2\n3'
    await draw(...make(1, 'text', { attributes: { value } }))
    expect(one('.text').textContent).toBe(value)
    expect(window.getComputedStyle(one('.text'))).toMatchObject({
      fontSize: '16px',
      color: 'rgb(0, 0, 0)',
      whiteSpace: 'pre-wrap',
    })
    await draw({ op: 'attribute', id: 1, name: 'value', value: 5 })
    expect(one('.text').textContent).toBe('5')
    await draw({ op: 'attribute', id: 1, name: 'value', value: null })
    expect(one('.text').textContent).toBe('')
  })

  it.each(['clip', 'ellipsis'])('is cut after so many lines (%s)', async (textOverflow) => {
    const { draw, one } = await openTestScreen()
    const value = 'word '.repeat(200)
    await draw(
      ...make(1, 'div'),
      ...make(2, 'text', { parent: 1, attributes: { value }, style: { lineHeight: 40 } }),
    )
    const whole = one('.text').offsetHeight
    await draw({ op: 'style', id: 2, style: { lines: 2, textOverflow, lineHeight: 40 } })
    expect(whole).toBeGreaterThan(40)
    expect(one('.text').offsetHeight).toBe(40)
    await draw({ op: 'style', id: 2, style: { lineHeight: 40 } })
    expect(one('.text').offsetHeight).toBe(whole)
  })
})

describe('input and textarea', () => {
  it('are flat fields with what the page says of them', async () => {
    const { draw, one, window } = await openTestScreen()
    const attributes = { type: 'password', placeholder: 'secret', value: 'x', maxlength: '4' }
    await draw(
      ...make(1, 'input', { attributes: { ...attributes, disabled: true, returnKeyType: 'send' } }),
      ...make(2, 'textarea', { attributes: { rows: 3, disabled: 'false' } }),
    )
    const input = one<HTMLInputElement>('input')
    expect([input.type, input.placeholder, input.value]).toEqual(['password', 'secret', 'x'])
    expect([input.maxLength, input.disabled, input.enterKeyHint]).toEqual([4, true, 'send'])
    expect(window.getComputedStyle(input).borderTopWidth).toBe('0px')
    const area = one<HTMLTextAreaElement>('textarea')
    expect([area.rows, area.disabled]).toEqual([3, false])
  })

  it('are lines of text where a kind could do more than take text', async () => {
    const { draw, one } = await openTestScreen()
    await draw(...make(1, 'input', { attributes: { type: 'file' } }))
    expect(one<HTMLInputElement>('input').type).toBe('text')
  })

  it('take a colour for the placeholder', async () => {
    const { draw, one, window } = await openTestScreen()
    await draw(
      ...make(1, 'input', {
        attributes: { placeholder: 'x' },
        style: { placeholderColor: '#ff0000' },
      }),
    )
    expect(window.getComputedStyle(one('input'), '::placeholder').color).toBe('rgb(255, 0, 0)')
  })
})

/** Resolves after a picture and all earlier requested pictures have loaded. */
async function loaded(source: string): Promise<void> {
  const image = new Image()
  image.src = source
  await image.decode()
}

describe('image', () => {
  it('shows a picture that the program holds, and tells that it has loaded', async () => {
    const { draw, one, details, until } = await openTestScreen()
    const attributes = { src: PIXEL, resize: 'contain', alt: 'a pixel' }
    await draw(
      ...make(1, 'image', { attributes, style: { width: 100, height: 100 }, listen: ['load'] }),
    )
    await until(() => details('load').length > 0)
    expect(details('load')).toEqual([
      { success: true, size: { naturalWidth: 1, naturalHeight: 1 } },
    ])
    expect(one<HTMLImageElement>('img')).toMatchObject({ alt: 'a pixel' })
    expect(one('img').style.objectFit).toBe('contain')
    expect(one('img').classList.contains('missing')).toBe(false)
  })

  it('tells a listener that a busy screen has drawn after the picture came', async () => {
    const { draw, details, one, until } = await openTestScreen()
    const [create, source, listen, insert] = make(1, 'image', {
      attributes: { src: PIXEL },
      listen: ['load'],
    })
    await draw(create!, source!)
    await loaded(PIXEL)
    await draw(listen!, insert!)
    await until(() => details('load').length > 0)
    expect(one<HTMLImageElement>('img').complete).toBe(true)
    expect(details('load')).toHaveLength(1)
  })

  it('tells nobody who listens once it is on the screen', async () => {
    const { draw, details, document } = await openTestScreen()
    await draw(...make(1, 'image'))
    const shown = new Promise((resolve) =>
      document.addEventListener('load', resolve, { capture: true, once: true }),
    )
    await draw({ op: 'attribute', id: 1, name: 'src', value: PIXEL })
    await shown
    await draw({ op: 'listen', id: 1, type: 'load' })
    expect(details('load')).toEqual([])
  })

  it.each([
    'http://a.example/x.png',
    '//a.example/x.png',
    'javascript:alert(1)',
    'data:image/svg+xml;base64,PHN2Zy8+',
    'data:text/html;base64,PGI+',
    'data:image/png;base64,AA" onerror="x',
    'blob:http://a.example/1',
  ])('shows where a picture would be for %s', async (src) => {
    const { draw, one, details, until } = await openTestScreen()
    await draw(...make(1, 'image', { listen: ['load'] }))
    await draw({ op: 'attribute', id: 1, name: 'src', value: PIXEL })
    await draw({ op: 'attribute', id: 1, name: 'src', value: src })
    await until(() => details('load').some(({ success }) => success === false))
    expect(one('img').hasAttribute('src')).toBe(false)
    expect(one('img').classList.contains('missing')).toBe(true)
  })
})

describe('switch', () => {
  it('has its own size and look, whatever the style says', async () => {
    const { draw, one } = await openTestScreen()
    const style = { width: 700, backgroundColor: 'red', marginTop: 40 }
    await draw(
      ...make(1, 'div'),
      ...make(2, 'switch', { parent: 1, attributes: { checked: 'true' }, style }),
    )
    const box = one<HTMLInputElement>('[role=switch]')
    expect([box.offsetWidth, box.offsetHeight, box.offsetTop]).toEqual([50, 30, 20])
    expect(box.checked).toBe(true)
    expect(box.style.backgroundColor).toBe('')
  })
})

describe('slider', () => {
  const pages = () => [
    ...make(1, 'slider', {
      attributes: { interval: 500 },
      style: { width: 300, height: 200 },
      listen: ['change'],
    }),
    ...[2, 3, 4].flatMap((id) => make(id, 'text', { parent: 1, attributes: { value: `${id}` } })),
    ...make(5, 'indicator', { parent: 1, style: { itemSelectedColor: '#ff0000', itemSize: 20 } }),
  ]

  it('shows one child at a time, with a dot for each', async () => {
    const { draw, document, one, window } = await openTestScreen()
    await draw(...pages())
    expect(one('.track').childElementCount).toBe(3)
    expect(one('.track > .box:first-child').offsetWidth).toBe(150)
    expect([...document.querySelectorAll('.dot')].map(({ className }) => className)).toEqual([
      'dot selected',
      'dot',
      'dot',
    ])
    expect(window.getComputedStyle(one('.dot.selected'))).toMatchObject({
      backgroundColor: 'rgb(255, 0, 0)',
      width: '10px',
    })
  })

  it('goes where it is told, and tells where it has come', async () => {
    const { draw, details, one, until } = await openTestScreen()
    await draw(...pages())
    await draw({ op: 'attribute', id: 1, name: 'index', value: 2 })
    await until(() => details('change').length > 0)
    expect(details('change').at(-1)).toEqual({ index: 2 })
    expect(one('.track').scrollLeft).toBe(300)
  })

  it('goes on by itself', async () => {
    const { draw, details, until } = await openTestScreen()
    await draw(...pages(), { op: 'attribute', id: 1, name: 'auto-play', value: 'true' })
    await until(() => details('change').length > 1)
    expect(details('change').map(({ index }) => index)).toEqual([1, 2])
  })
})

describe('scroller and list', () => {
  it('scroll across where the page says so', async () => {
    const { draw, one } = await openTestScreen()
    const attributes = { 'scroll-direction': 'horizontal', showScrollbar: 'false' }
    await draw(
      ...make(1, 'scroller', { attributes, style: { height: 100 } }),
      ...make(2, 'div', { parent: 1, style: { width: 2000, height: 50 } }),
    )
    expect(one('.scroller').scrollWidth).toBe(1000)
    expect(one('.scroller').scrollHeight).toBe(one('.scroller').clientHeight)
  })

  it('keep a header at their top', async () => {
    const { draw, one, until } = await openTestScreen()
    await draw(
      ...make(1, 'list', { style: { height: 400 } }),
      ...make(2, 'cell', { parent: 1, style: { height: 100 } }),
      ...make(3, 'header', { parent: 1, style: { height: 60 } }),
      ...make(4, 'cell', { parent: 1, style: { height: 2000 } }),
    )
    const top = () => one('.header').getBoundingClientRect().top
    expect(top()).toBe(50)
    one('.scroller').scrollTop = 300
    await until(() => top() === 0)
  })

  it('bring an element to their start', async () => {
    const { draw, one, until } = await openTestScreen()
    await draw(
      ...make(1, 'list'),
      ...Array.from({ length: 200 }, (_, index) =>
        make(index + 2, 'cell', { parent: 1, style: { height: 80 } }),
      ).flat(),
    )
    await draw({ op: 'call', id: 102, method: 'scrollToElement', values: [-20, false] })
    await until(() => one('.scroller').scrollTop === 100 * 40 - 10)
    await draw({ op: 'call', id: 2, method: 'scrollToElement', values: [0, true] })
    await until(() => one('.scroller').scrollTop === 0)
  })
})

describe('a progress', () => {
  it('is filled as far as its percent, between 0 and 100', async () => {
    const { draw, one } = await openTestScreen()
    await draw(
      ...make(1, 'progress', {
        attributes: { percent: 40 },
        style: { color: '#ff0000', layerColor: '#00ff00', strokeWidth: 40 },
      }),
    )
    const bar = one('.progress')
    expect(bar.getAttribute('aria-valuenow')).toBe('40')
    expect(bar.style.getPropertyValue('--percent')).toBe('40%')
    expect(getComputedStyle(bar).backgroundColor).toBe('rgb(0, 255, 0)')
    await draw({ op: 'attribute', id: 1, name: 'percent', value: 'x' })
    expect(bar.getAttribute('aria-valuenow')).toBe('0')
    await draw({ op: 'attribute', id: 1, name: 'percent', value: 900 })
    expect(bar.getAttribute('aria-valuenow')).toBe('100')
  })
})

describe('a text within a text', () => {
  it('flows in it, with its look', async () => {
    const { draw, one } = await openTestScreen()
    await draw(
      ...make(1, 'text', { style: { color: '#ff0000', fontSize: 60 } }),
      ...make(2, 'text', { parent: 1, attributes: { value: 'a' } }),
      ...make(3, 'text', { parent: 1, attributes: { value: 'b' }, style: { color: '#0000ff' } }),
    )
    const [first, second] = [...one('.root > .text').querySelectorAll('.text')]
    expect(getComputedStyle(first!)).toMatchObject({ display: 'inline', color: 'rgb(255, 0, 0)' })
    expect(getComputedStyle(second!).color).toBe('rgb(0, 0, 255)')
    expect(getComputedStyle(first!).fontSize).toBe(getComputedStyle(one('.root > .text')).fontSize)
  })
})

describe('a button', () => {
  it('shows its text in the middle', async () => {
    const { draw, one } = await openTestScreen()
    await draw(...make(1, 'button', { attributes: { value: 'a' }, style: { height: 400 } }))
    const range = document.createRange()
    range.selectNodeContents(one('.centered'))
    const [text, box] = [range.getBoundingClientRect(), one('.centered').getBoundingClientRect()]
    expect(Math.abs(text.top + text.bottom - box.top - box.bottom)).toBeLessThan(4)
  })
})
