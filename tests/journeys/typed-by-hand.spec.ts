import { expect, test } from './support/test.ts'

test('I type a whole program by hand, with all that an editor does for me', async ({
  visitor,
  page,
}) => {
  const { keyboard } = page
  // A person's pace: the editor reads each line before it closes a bracket there.
  const type = (text: string) => keyboard.type(text, { delay: 60 })
  /** Presses a key until the program is as expected, and sees the effect of each press. */
  const pressUntil = async (key: string, reached: (code: string) => boolean) => {
    for (let code = await visitor.code(); !reached(code); code = await visitor.code()) {
      await keyboard.press(key)
      await expect.poll(() => visitor.code()).not.toBe(code)
    }
  }
  await visitor.open()
  const editor = await visitor.editor()
  await editor.locator('.view-lines').click()
  await keyboard.press('ControlOrMeta+A')
  await keyboard.press('Delete')

  // A comment with an address in it, and a name that is completed.
  await type('// talks to wss://echo.example/ \n')
  await type('const socket = new WebSock')
  await page
    .getByRole('option', { name: /^WebSocket\b/ })
    .first()
    .waitFor({ timeout: 20_000 })
  await keyboard.press('Enter')
  // Each bracket and quote that is opened is closed.
  await type("('wss://echo.example/")
  await visitor.sees("new WebSocket('wss://echo.example/')")
  await keyboard.press('End')
  await type('\n')
  await type('socket.onopen = () => {\n')
  await type("socket.send('10/2'")
  await keyboard.press('End')
  await keyboard.press('ControlOrMeta+End')
  await type('\n')
  await type('socket.onmessage = (event) => {\n')
  await type('console.log(event.data); socket.close(')
  await keyboard.press('End')
  await visitor.sees('socket.close()')

  // Undo, redo, and undo again.
  await keyboard.press('ControlOrMeta+End')
  await type('\nlet spare = 1')
  await visitor.sees('let spare = 1')
  const before = (code: string) => !code.includes('let')
  await pressUntil('ControlOrMeta+Z', before)
  await visitor.sees('socket.close()')
  await pressUntil('ControlOrMeta+Shift+Z', (code) => code.includes('let spare = 1'))
  await pressUntil('ControlOrMeta+Z', before)
  await visitor.sees('socket.close()')

  // Find, within the editor and not in the site.
  await keyboard.press('ControlOrMeta+F')
  await expect(editor.getByRole('textbox', { name: 'Find' })).toBeFocused()
  await type('socket.send')
  await expect(editor.locator('.matchesCount')).toHaveText(/1 of 1/)
  await keyboard.press('Escape')

  // The line that was found becomes a comment, and a line again.
  await keyboard.press('ControlOrMeta+/')
  await visitor.sees("// socket.send('10/2')")
  await keyboard.press('ControlOrMeta+/')
  await expect.poll(() => visitor.code()).not.toContain('// socket.send')

  await keyboard.press('Shift+Alt+F')
  await expect.poll(() => visitor.code()).toMatch(/console\.log\(event\.data\); socket\.close\(\)/)
  await keyboard.press('ControlOrMeta+Enter')
  await expect(visitor.state).toHaveText('finished')
  expect(await visitor.lines()).toEqual(['log: 10/2'])
})
