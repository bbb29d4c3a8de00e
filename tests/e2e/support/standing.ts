import { expect, type Locator, type Page } from '@playwright/test'

type Box = NonNullable<Awaited<ReturnType<Locator['boundingBox']>>>

/** Resolves with the box of an element once the box is the same in two consecutive frames. */
export async function standingBox(element: Locator): Promise<Box> {
  let box: Box | null = null
  await expect(async () => {
    const before = await element.boundingBox()
    await nextDrawing(element.page())
    box = await element.boundingBox()
    expect(box).not.toBeNull()
    expect(box).toEqual(before)
  }).toPass()
  return box!
}

/** Resolves when the page has been drawn once more. */
const nextDrawing = (page: Page): Promise<void> =>
  page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  )
