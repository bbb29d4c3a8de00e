import { shallowRef } from 'vue'
import { expect, test } from 'vitest'
import { exampleFiles, loadGallery } from '../../../../playground/scenario/gallery.ts'
import { createScenarioStore } from '../../../../playground/scenario/store.ts'
import { platforms } from '../../../../src/platforms/index.ts'
import { defaultScenario } from '../../../../src/scenario/defaults.ts'

const [web] = platforms
const [first, second] = web!.examples

test('the simplest program of the baseline is there before the gallery', () => {
  expect(first!.file).toBe('round-trip.ts')
})

test('a visit keeps its work until the gallery is there', async () => {
  await loadGallery()
  const isThere = shallowRef(false)
  const store = createScenarioStore({
    platforms,
    filesOf: (platform, example) =>
      isThere.value || example === first ? exampleFiles(platform, example) : undefined,
    starter: () => '',
    hasServerScenario: () => true,
    suggestUrl: () => '',
  })
  expect(store.dirty.value).toBe(false)
  const source = { platform: 'web', id: second!.id }
  expect(store.isFetched(source)).toBe(false)
  expect(() => store.open(source)).toThrow(/has not been fetched/)

  const scenario = { ...defaultScenario('web', { 'main.ts': '// mine' }) }
  store.resume({ screen: { source: second!.id, scenario }, drafts: [], links: [] })
  expect(store.state).toMatchObject({ source: second!.id, files: { 'main.ts': '// mine' } })
  expect(store.dirty.value).toBe(true)
  store.openPlatform('web')
  store.open(source)
  expect(store.state.files).toEqual({ 'main.ts': '// mine' })

  isThere.value = true
  expect(store.isFetched(source)).toBe(true)
  expect(store.dirty.value).toBe(true)
  store.reset()
  expect(store.dirty.value).toBe(false)
  expect(store.state.files).toEqual(exampleFiles('web', second!))
})
