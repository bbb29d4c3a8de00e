import { describe, expect, it, onTestFinished } from 'vitest'
import { openTestScreen } from './screen.ts'

const dialog = (id: number, kind: string, value = '') => ({
  op: 'dialog',
  id,
  kind,
  text: `question ${id}`,
  okTitle: 'Yes',
  cancelTitle: 'No',
  value,
})

describe('a toast', () => {
  it('is read out, and goes by itself before the next is shown', async () => {
    const { draw, one, document, until } = await openTestScreen()
    await draw(
      { op: 'toast', text: 'saved', duration: 1 },
      { op: 'toast', text: 'sent', duration: 1 },
    )
    expect(one('[role=status]').textContent).toBe('saved')
    await until(() => one('[role=status]').textContent === 'sent')
    await until(() => !document.querySelector('.toast'))
  })
})

describe('toasts', () => {
  it('go at once when the program says so, waiting ones included', async () => {
    const { draw, one } = await openTestScreen()
    await draw(
      { op: 'toast', text: 'loading', duration: 60_000 },
      { op: 'toast', text: 'waiting', duration: 60_000 },
      { op: 'no-toast' },
    )
    expect(one('[role=status]').textContent).toBe('')
  })
})

describe('a dialogue', () => {
  it('with a title is named by the title and the text', async () => {
    const { draw, one } = await openTestScreen()
    await draw({ ...dialog(1, 'confirm'), title: 'Leave' })
    const element = one<HTMLDialogElement>('dialog')
    expect(element.querySelector('h1')!.textContent).toBe('Leave')
    expect(element.getAttribute('aria-labelledby')).toBe('dialog-1-title dialog-1')
  })

  it('with a list is answered with the place of the chosen item', async () => {
    const { draw, one, inputs, until } = await openTestScreen()
    await draw({ ...dialog(3, 'list'), items: ['<b>one</b>', 'two'] })
    const buttons = [...one('dialog').querySelectorAll('button')]
    expect(buttons.map(({ textContent }) => textContent)).toEqual(['<b>one</b>', 'two', 'No'])
    buttons[1]!.click()
    await until(() => inputs.length > 1)
    expect(inputs[1]).toEqual({ type: 'reply', id: 3, ok: true, value: '1' })
  })

  it('is answered with OK, and gives the focus back', async () => {
    const { draw, one, inputs, until, document } = await openTestScreen()
    await draw(dialog(1, 'alert'))
    const element = one<HTMLDialogElement>('dialog')
    expect(element).toMatchObject({ role: 'alertdialog', open: true })
    expect(document.getElementById(element.getAttribute('aria-labelledby')!)!.textContent).toBe(
      'question 1',
    )
    expect(element.matches(':modal')).toBe(true)
    expect(element.contains(document.activeElement)).toBe(true)
    expect([...element.querySelectorAll('button')].map(({ textContent }) => textContent)).toEqual([
      'Yes',
    ])
    one('dialog button').click()
    await until(() => inputs.length > 1)
    expect(inputs[1]).toEqual({ type: 'reply', id: 1, ok: true, value: '' })
    expect(document.querySelector('dialog')).toBe(null)
  })

  it('takes the focus only from a person who is on the screen, or comes to it', async () => {
    const { draw, one, window } = await openTestScreen()
    const outside = document.createElement('input')
    document.body.append(outside)
    onTestFinished(() => outside.remove())
    outside.focus()
    await draw(dialog(1, 'prompt'), dialog(2, 'prompt'))
    const element = one<HTMLDialogElement>('dialog')
    expect(element).toMatchObject({ open: true })
    expect(element.matches(':modal')).toBe(false)
    expect(one('main').inert).toBe(true)
    expect(document.activeElement).toBe(outside)

    window.focus()
    await expect.poll(() => element.matches(':modal')).toBe(true)
    expect(one('main').inert).toBe(false)
    expect(element.contains(window.document.activeElement)).toBe(true)
  })

  it('can be refused, by its button and as Escape does', async () => {
    const { draw, one, inputs, until } = await openTestScreen()
    await draw(dialog(1, 'confirm'), dialog(2, 'confirm'))
    one('dialog button:first-child').click()
    await until(() => inputs.length > 1)
    one<HTMLDialogElement>('dialog').requestClose()
    await until(() => inputs.length > 2)
    expect(inputs.slice(1)).toEqual([
      { type: 'reply', id: 1, ok: false, value: '' },
      { type: 'reply', id: 2, ok: false, value: '' },
    ])
  })

  it('can ask for a text', async () => {
    const { draw, one, inputs, until, window } = await openTestScreen()
    await draw(dialog(7, 'prompt', 'start'))
    const field = one<HTMLInputElement>('dialog input')
    expect(field.value).toBe('start')
    field.value = 'end'
    field.dispatchEvent(new window.KeyboardEvent('keydown', { key: 'Enter', bubbles: true }))
    await until(() => inputs.length > 1)
    expect(inputs[1]).toEqual({ type: 'reply', id: 7, ok: true, value: 'end' })
  })

  it('waits its turn; beyond ten that wait, it is refused', async () => {
    const { draw, inputs, until, document } = await openTestScreen()
    await draw(...Array.from({ length: 13 }, (_, index) => dialog(index, 'alert')))
    await until(() => inputs.length > 2)
    expect(document.querySelectorAll('dialog')).toHaveLength(1)
    expect(inputs.slice(1)).toEqual([
      { type: 'reply', id: 11, ok: false, value: '' },
      { type: 'reply', id: 12, ok: false, value: '' },
    ])
  })
})
