import type { Page } from '@playwright/test'
import { after, emulateMac, installProbe, look, type Sight } from './support/keys/sight.ts'
import { open } from './support/keys/spots.ts'
import { keysOf, places, type Effect, type Place } from './support/keys/table.ts'
import { expect, test } from './support/test.ts'

/** Keys of Firefox's own panels, beyond the control of the driver. */
const OF_FIREFOX = ['F1', 'Control+f', 'Control+s']

for (const place of places) {
  test(`${place}: each key does there what the table has`, async ({ page, browserName }) => {
    const passed = (keys: string, effect: Effect) =>
      browserName === 'firefox' && effect === 'browser' && OF_FIREFOX.includes(keys)
    await press(page, place, { passed })
  })
}

for (const place of ['page', 'field', 'editor', 'document'] as const) {
  test(`${place}: each key of a Mac does there what the table has`, async ({ page }) => {
    await emulateMac(page)
    await press(page, place, { mac: true })
  })
}

/** Presses all keys of the table in a place, and checks the effect of each. */
async function press(
  page: Page,
  place: Place,
  {
    mac = false,
    passed = () => false as boolean,
  }: {
    mac?: boolean
    passed?: (keys: string, effect: Effect) => boolean
  },
): Promise<void> {
  test.setTimeout(240_000)
  await installProbe(page)
  const spot = await open[place](page, mac)

  async function sight(): Promise<Sight> {
    const seen = { ...(await look(page)), text: await spot.text() }
    if (!spot.holds) return seen
    return { ...seen, focus: (await spot.holds()) ? 'there' : 'elsewhere' }
  }

  for (const [keys, effect] of keysOf(place, mac)) {
    if (passed(keys, effect)) continue
    await test.step(`${keys}: ${effect}`, async () => {
      await spot.enter()
      await page.evaluate(() => (window.probe = { element: document.activeElement }))
      const before = await sight()
      for (const key of keys.split(' ')) await page.keyboard.press(key)
      const wanted = after(effect, before, keys)
      await expect.poll(sight, keys).toMatchObject(told(effect, wanted))
      if (wanted.open) {
        await page.keyboard.press('Escape')
        await expect.poll(async () => (await look(page)).open).toBe('')
      }
      await spot.clean()
    })
  }
}

/**
 * Selects the relevant part of an effect: an opened part has the focus, and an editor may take the
 * typed key.
 */
function told(effect: Effect, sight: Sight): Partial<Sight> {
  const { focus, taken, ...rest } = sight
  return {
    ...rest,
    ...(rest.open === '' && { focus }),
    ...((effect === 'browser' || effect === 'nothing') && { taken }),
  }
}
