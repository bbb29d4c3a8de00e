import { expect, test } from './support/test.ts'

test('I type a whole program by hand, with all that an editor does for me', async ({
  visitor,
  page,
}) => {
  test.setTimeout(60_000)
  const { keyboard } = page
  await visitor.open()
  const editor = await visitor.editor()
  await editor.locator('.view-lines').click()
  await keyboard.press('ControlOrMeta+A')
  await keyboard.press('Delete')

  // A comment with an address in it, and a name that is completed.
  await keyboard.type('// talks to wss://echo.example/ \n')
  await keyboard.type('const socket = new WebSock')
  await page
    .getByRole('option', { name: /^WebSocket\b/ })
    .first()
    .waitFor({ timeout: 20_000 })
  await keyboard.press('Enter')
  // Each bracket and quote that is opened is closed.
  await keyboard.type("('wss://echo.example/")
  await visitor.sees("new WebSocket('wss://echo.example/')")
  await keyboard.press('End')
  await keyboard.type('\n')
  await keyboard.type('socket.onopen = () => {\n')
  await keyboard.type("socket.send('10/2'")
  await keyboard.press('End')
  await keyboard.press('ControlOrMeta+End')
  await keyboard.type('\n')
  await keyboard.type('socket.onmessage = (event) => {\n')
  await keyboard.type('console.log(event.data); socket.close(')
  await keyboard.press('End')
  await visitor.sees('socket.close()')

  // Undo, redo.
  await keyboard.press('ControlOrMeta+End')
  await keyboard.type('\nlet spare = 1')
  await visitor.sees('let spare = 1')
  while ((await visitor.code()).includes('spare')) await keyboard.press('ControlOrMeta+Z')
  await visitor.sees('socket.close()')

  // Find, within the editor and not in the site.
  await keyboard.press('ControlOrMeta+F')
  await expect(editor.getByRole('textbox', { name: 'Find' })).toBeFocused()
  await keyboard.type('socket.send')
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
