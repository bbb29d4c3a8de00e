import { link } from '../e2e/support/playground.ts'
import { MessagesView } from '../e2e/support/messages.ts'
import { CHROMIUM_ONLY, expect, SITE, test } from './support/test.ts'

const PROGRAM = `const socket = new WebSocket('wss://echo.example/')
socket.onopen = () => socket.send('ping')
socket.onmessage = ({ data }) => { console.log('got', data); socket.close() }`

test(
  'I save a run as HAR, drop it on the page another day, replay it and save it again',
  CHROMIUM_ONLY,
  async ({ visitor, page }) => {
    await page.goto(
      `${SITE()}/playground/#${await link({ platform: 'web', files: { 'main.ts': PROGRAM } })}`,
    )
    await visitor.arrive()
    await visitor.runToEnd()
    const view = new MessagesView(visitor)
    const wire = await visitor.wire()
    const har = await view.save(visitor.words.messages.file.har)

    await page.goto(`${SITE()}/playground/?platform=web`)
    await visitor.arrive()
    await page.goto(
      `${SITE()}/playground/#${await link({ platform: 'web', files: { 'main.ts': PROGRAM } })}`,
    )
    await visitor.arrive()
    await visitor.drop('session.har', har)
    await expect(page.getByText(visitor.words.messages.replay.found(1, 2))).toBeVisible()
    await visitor.button('Replay with server.ts').click()
    await expect(page.getByRole('combobox', { name: 'Server' })).toHaveValue('custom')
    await visitor.runToEnd()
    expect((await visitor.wire()).toSorted()).toEqual(wire.toSorted())
    expect(JSON.parse(await view.save(visitor.words.messages.file.har))).toHaveProperty('log')

    await visitor.drop('holiday.har', 'no HAR')
    await expect(page.getByRole('alert').filter({ hasText: 'not valid JSON' })).toBeVisible()
    await visitor.drop('holiday.txt', 'no program')
    await expect(page.getByText('The selection has no program')).toBeVisible()
    await visitor.sees('ping')
  },
)
