import { expect, it } from 'vitest'
import { languageOf, modelLanguageOf } from '../../../../playground/editor/language.ts'

it.each([
  ['main.ts', 'typescript', 'typescript'],
  ['page.ets', 'typescript', 'typescript'],
  ['main.js', 'javascript', 'typescript'],
  ['format.wxs', 'javascript', 'typescript'],
  ['app.json', 'javascript', 'typescript'],
  ['main.vue', 'html', 'html'],
  ['main.wxml', 'html', 'html'],
  ['main.wxss', 'html', 'css'],
  ['app.scss', 'html', 'css'],
] as const)('%s has the colors of %s, and Monaco’s of %s', (file, language, model) => {
  expect([languageOf(file), modelLanguageOf(file)]).toEqual([language, model])
})
