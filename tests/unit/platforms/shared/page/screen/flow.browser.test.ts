import { describe, expect, it } from 'vitest'
import { make, openTestScreen } from './screen.ts'

const WEB = { css: true, flow: true }

/** Returns the computed style of a box in a page of the web's boxes. */
async function boxStyle(style: Record<string, string | number>): Promise<CSSStyleDeclaration> {
  const { draw, one, window } = await openTestScreen(WEB)
  await draw(...make(1, 'div'), ...make(2, 'div', { parent: 1, style }))
  return window.getComputedStyle(one('.root > .box > .box'))
}

describe('a box of the web', () => {
  it('is a block that shrinks, with the content as its size', async () => {
    expect(await boxStyle({})).toMatchObject({
      display: 'block',
      position: 'static',
      boxSizing: 'content-box',
      flexShrink: '1',
      width: '375px',
    })
  })

  it('is a row when it is flexible', async () => {
    expect(await boxStyle({ display: 'flex' })).toMatchObject({ flexDirection: 'row' })
  })

  it('inherits the look of texts, which flow in it', async () => {
    const { draw, one, window } = await openTestScreen(WEB)
    await draw(
      ...make(1, 'div', { style: { color: 'red', fontSize: 60, textAlign: 'center' } }),
      ...make(2, 'text', { parent: 1, attributes: { value: 'a ' } }),
      ...make(3, 'text', { parent: 1, attributes: { value: 'b' }, style: { fontWeight: 'bold' } }),
      ...make(4, 'text', { parent: 3, attributes: { value: 'c' } }),
    )
    const box = one('.root > .box')
    expect(box.textContent).toBe('a bc')
    const [first, second, inner] = [...box.querySelectorAll('.text')]
    expect(window.getComputedStyle(first!)).toMatchObject({
      display: 'inline',
      color: 'rgb(255, 0, 0)',
      fontSize: '30px',
    })
    expect(second!.getBoundingClientRect().top).toBe(first!.getBoundingClientRect().top)
    expect(window.getComputedStyle(inner!).fontWeight).toBe('700')
  })

  it('scrolls to a place in units', async () => {
    const { draw, one } = await openTestScreen(WEB)
    await draw(...make(1, 'scroller'), ...make(2, 'div', { parent: 1, style: { height: 4000 } }), {
      op: 'call',
      id: 1,
      method: 'scrollTo',
      values: [null, 300, false],
    })
    expect(one('.scroller').scrollTop).toBe(150)
  })
})

describe('a value of CSS', () => {
  it.each([
    ['width', '50%', '187.5px'],
    ['width', 'calc(100% - 50px)', '350px'],
    ['width', 'calc((100vw - 2 * 50px) / 2)', '162.5px'],
    ['height', '50vh', '333.5px'],
    ['height', '2em', '32px'],
    ['marginLeft', '-10px', '-5px'],
    ['display', 'inline-block', 'inline-block'],
    ['position', 'static', 'static'],
    ['borderTopWidth', '4px', '0px'],
    ['lineHeight', '1.5', '24px'],
    ['lineHeight', '60px', '30px'],
    ['flexGrow', 2, '2'],
    ['gap', '8px 16px', '4px 8px'],
    ['whiteSpace', 'nowrap', 'nowrap'],
    ['justifyContent', 'space-evenly', 'space-evenly'],
    ['textOverflow', 'ellipsis', 'ellipsis'],
    ['background', '#286090', 'rgb(40, 96, 144)'],
  ])('of %s, %s, is drawn as %s', async (name, value, expected) => {
    const shown = await boxStyle({ [name]: value })
    const key = name === 'background' ? 'backgroundColor' : name
    expect(shown[key as 'opacity']).toBe(expected)
  })

  it('of several parts sets all of them', async () => {
    expect(await boxStyle({ border: '2px solid #ff0000' })).toMatchObject({
      borderLeftWidth: '1px',
      borderLeftStyle: 'solid',
      borderLeftColor: 'rgb(255, 0, 0)',
    })
    expect(await boxStyle({ flex: '1 0 50%' })).toMatchObject({
      flexGrow: '1',
      flexShrink: '0',
      flexBasis: '50%',
    })
    expect(await boxStyle({ margin: '0 auto', width: '50%' })).toMatchObject({
      marginLeft: '93.75px',
    })
  })

  it.each([
    ['width', 'calc(1px + var(--unit))'],
    ['width', 'calc(1px'],
    ['width', 'calc(env(safe-area-inset-top))'],
    ['width', 'calc((((((((1px))))))))'],
    ['width', 'attr(x)'],
    ['background', 'url(https://a.example/a.png)'],
    ['background', 'red url(data:image/png;base64,AAAA)'],
    ['border', '1px solid url(x)'],
    ['margin', '1px 2px 3px 4px 5px'],
    ['zIndex', '2147483647'],
    ['flex', '1 1 1 1'],
    ['position', 'running(x)'],
  ])('of %s, %s, that could reach out is left out or bounded', async (name, value) => {
    const { draw, one } = await openTestScreen(WEB)
    await draw(...make(1, 'div', { style: { [name]: value } }))
    const written = one('.root > .box').getAttribute('style') ?? ''
    expect(written.replace('z-index: 1000;', '')).toBe('')
  })

  it('is unknown on pages that are not styled as on the web', async () => {
    await openTestScreen(WEB)
    const { draw, one } = await openTestScreen()
    await draw(...make(1, 'div', { style: { width: '50%', display: 'inline-block', gap: 4 } }))
    expect(one('.root > .box').getAttribute('style') ?? '').toBe('')
  })
})

describe('a box to check', () => {
  it.each(['checkbox', 'radio'])('tells its state: %s', async (type) => {
    const { draw, one, details, until } = await openTestScreen(WEB)
    await draw(...make(1, type, { listen: ['change'] }))
    one<HTMLInputElement>('input').click()
    await until(() => details('change').length > 0)
    expect(details('change')).toEqual([{ value: true }])
    await draw({ op: 'attribute', id: 1, name: 'checked', value: false })
    expect(one<HTMLInputElement>('input').checked).toBe(false)
  })
})
