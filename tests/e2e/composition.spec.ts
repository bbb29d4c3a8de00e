import { compose, type Composition } from './support/compose.ts'
import { installProbe, LINES, look } from './support/keys/sight.ts'
import { open } from './support/keys/spots.ts'
import { expect, test } from './support/test.ts'

const key = (name: string, code: string) => ({ key: name, code })

const COMPOSITIONS: Readonly<Record<string, Composition>> = {
  'a Chinese word': {
    keys: [key('Process', 'KeyN'), key('Process', 'KeyI'), key('Process', 'Space')],
    steps: ['n', 'ni', '你'],
    result: '你',
  },
  'a Japanese word, with another candidate and Enter': {
    keys: [key('Process', 'KeyA'), key('ArrowDown', 'ArrowDown'), key('Enter', 'Enter')],
    steps: ['あ', '亜', '亜'],
    result: '亜',
  },
  // Some systems tell the name of a key that the input method takes.
  'a Chinese comma by the slash': { keys: [key('/', 'Slash')], steps: ['、'], result: '、' },
  'a full-width question mark': { keys: [key('?', 'Slash')], steps: ['？'], result: '？' },
  'what Escape gives up': {
    keys: [key('k', 'KeyK'), key('Escape', 'Escape')],
    steps: ['k', ''],
    result: '',
  },
}

for (const place of ['editor', 'example', 'embed', 'text area', 'field'] as const) {
  test(`${place}: what an input method composes is text and nothing else`, async ({
    page,
    browserName,
  }) => {
    test.setTimeout(180_000)
    await installProbe(page)
    const spot = await open[place](page)
    for (const [name, composition] of Object.entries(COMPOSITIONS)) {
      await test.step(name, async () => {
        await spot.enter()
        await page.evaluate(() => (window.probe = { element: document.activeElement }))
        const { open: opened, state, lines, focus } = await look(page)
        await compose(page, browserName, composition)
        const [one, two, three] = LINES
        const typed = [one, two + composition.result, three].join('\n')
        await expect.poll(spot.text).toBe(place === 'field' ? composition.result : typed)
        expect(await look(page)).toMatchObject({ open: opened, state, lines, focus })
        if (composition.result) await spot.clean()
      })
    }
  })
}
