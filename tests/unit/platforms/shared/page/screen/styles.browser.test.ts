import { describe, expect, it } from 'vitest'
import { make, openTestScreen } from './screen.ts'

/** Returns the computed style of a plain box with a given style. */
async function boxStyle(style: Record<string, string | number>): Promise<CSSStyleDeclaration> {
  const { draw, one, window } = await openTestScreen()
  await draw(...make(1, 'div'), ...make(2, 'div', { parent: 1, style }))
  return window.getComputedStyle(one('.root > .box > .box'))
}

describe('what a box is when the page says nothing', () => {
  it('is a flex column without borders that does not shrink', async () => {
    expect(await boxStyle({})).toMatchObject({
      display: 'flex',
      flexDirection: 'column',
      flexShrink: '0',
      alignItems: 'stretch',
      boxSizing: 'border-box',
      position: 'relative',
      borderTopWidth: '0px',
      backgroundColor: 'rgba(0, 0, 0, 0)',
    })
  })
})

describe('lengths', () => {
  it('are units of a page that is 750 wide, with and without px', async () => {
    const style = await boxStyle({
      width: 300,
      height: '80px',
      marginTop: ' 20 ',
      padding: '4 8px',
    })
    expect(style).toMatchObject({
      width: '150px',
      height: '40px',
      marginTop: '10px',
      paddingTop: '2px',
      paddingLeft: '4px',
    })
  })

  it('in wx are CSS pixels', async () => {
    expect((await boxStyle({ width: '30wx' })).width).toBe('30px')
  })

  it('follow the screen when it changes its size', async () => {
    const { draw, one, window, inputs, until } = await openTestScreen()
    await draw(...make(1, 'div', { style: { width: 750, height: 75 } }))
    const frame = window.frameElement as HTMLIFrameElement
    expect(inputs[0]).toMatchObject({ type: 'size', width: 750, height: 1334 })
    frame.width = '300'
    await until(() => inputs.length > 1)
    expect(inputs[1]).toMatchObject({ type: 'size', width: 750, height: 1668 })
    expect(window.getComputedStyle(one('.root > .box')).width).toBe('300px')
  })
})

describe('a value', () => {
  it.each([
    ['opacity', '0.5', '0.5'],
    ['opacity', 7, '1'],
    ['backgroundColor', '#286090', 'rgb(40, 96, 144)'],
    ['backgroundColor', 'rgba(162, 217, 192, 0.2)', 'rgba(162, 217, 192, 0.2)'],
    ['backgroundColor', 'tomato', 'rgb(255, 99, 71)'],
    ['justifyContent', 'space-between', 'space-between'],
    ['transform', 'translate(10px, 20) rotate(0deg)', 'matrix(1, 0, 0, 1, 5, 10)'],
    ['borderTopLeftRadius', 20, '10px'],
    ['fontWeight', 700, '700'],
    ['zIndex', 3, '3'],
    ['boxShadow', '0 2px 4px #000', 'rgb(0, 0, 0) 0px 1px 2px 0px'],
    [
      'backgroundImage',
      'linear-gradient(to right, red, rgba(0,0,255,0.5) 50%)',
      'linear-gradient(to right, rgb(255, 0, 0), rgba(0, 0, 255, 0.5) 50%)',
    ],
    ['transition', 'opacity 0.2s ease-in 100ms', 'opacity 0.2s ease-in 0.1s'],
    ['transitionDuration', 200, '0.2s'],
    ['transitionProperty', 'backgroundColor, width', 'background-color, width'],
    ['transitionTimingFunction', 'cubic-bezier(0, 0.5, 1, 1)', 'cubic-bezier(0, 0.5, 1, 1)'],
  ])('of %s, %s, is what CSS calls %s', async (name, value, expected) => {
    expect((await boxStyle({ [name]: value }))[name as 'opacity']).toBe(expected)
  })

  it.each([
    ['width', '50%'],
    ['width', 'calc(1px)'],
    ['width', -1],
    ['width', 'expression(1)'],
    ['color', 'url(http://a.example)'],
    ['color', 'var(--unit)'],
    ['backgroundColor', 'red; display: none'],
    ['backgroundImage', 'url(data:image/png;base64,AAAA)'],
    ['backgroundImage', 'linear-gradient(red, url(x))'],
    ['boxShadow', '0 0 5000px red'],
    ['display', 'block'],
    ['position', 'static'],
    ['transform', 'matrix(1, 0, 0, 1, 0, 0)'],
    ['transform', 'translate(1px, 2px, 3px)'],
    ['fontFamily', 'url(x)'],
    ['transition', 'filter 1s'],
    ['transitionProperty', 'filter'],
  ])('of %s, %s, that Weex does not know is left out', async (name, value) => {
    const key = name as 'opacity'
    const [given, plain] = [await boxStyle({ [name]: value }), await boxStyle({})]
    expect(given[key]).toBe(plain[key])
  })

  it('of a property that Weex does not know is left out', async () => {
    const { draw, one } = await openTestScreen()
    const style = {
      content: 'x',
      backgroundUrl: 'x',
      cursor: 'none',
      filter: 'blur(9px)',
      __proto__: 1,
    }
    await draw(...make(1, 'div', { style }))
    expect(one('.root > .box').getAttribute('style') ?? '').toBe('')
  })
})

describe('a style', () => {
  it('replaces the one before, shorthands and their parts included', async () => {
    const { draw, one, window } = await openTestScreen()
    await draw(...make(1, 'div', { style: { padding: 20, paddingTop: 40, width: 100 } }))
    await draw({ op: 'style', id: 1, style: { padding: 10, paddingTop: 40 } })
    const box = one('.root > .box')
    expect(window.getComputedStyle(box)).toMatchObject({ paddingTop: '20px', paddingLeft: '5px' })
    await draw({ op: 'style', id: 1, style: { padding: 10 } })
    expect(window.getComputedStyle(box).paddingTop).toBe('5px')
    expect(box.style.width).toBe('')
  })

  it('is not inherited', async () => {
    const { draw, one, window } = await openTestScreen()
    await draw(
      ...make(1, 'div', {
        style: { color: 'red', fontSize: 60, textAlign: 'center', lineHeight: 90 },
      }),
      ...make(2, 'text', { parent: 1, attributes: { value: 'a' } }),
    )
    expect(window.getComputedStyle(one('.text'))).toMatchObject({
      color: 'rgb(0, 0, 0)',
      fontSize: '16px',
      textAlign: 'left',
      lineHeight: 'normal',
    })
  })

  it('of a pressed element shows from pointer down to pointer up', async () => {
    const { draw, one, window } = await openTestScreen()
    const style = { backgroundColor: '#ffffff', 'backgroundColor:active': '#1E90FF' }
    await draw(...make(1, 'div', { style }), ...make(2, 'text', { parent: 1 }))
    const color = () => window.getComputedStyle(one('.root > .box')).backgroundColor
    one('.text').dispatchEvent(new window.PointerEvent('pointerdown', { bubbles: true }))
    expect(color()).toBe('rgb(30, 144, 255)')
    one('.text').dispatchEvent(new window.PointerEvent('pointerup', { bubbles: true }))
    expect(color()).toBe('rgb(255, 255, 255)')
  })
})
