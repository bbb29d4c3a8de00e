import { expect, test } from 'vitest'
import { findFormat } from '../../../src/platforms/find-format.ts'
import type { PageFormat } from '../../../src/platforms/page-contract.ts'

const markup: PageFormat = { extension: '.ux', language: 'vue' }
const marked: PageFormat = { extension: '.ets', language: 'typescript', marks: /\bstruct\s/ }
const pasted: PageFormat = { extension: '.page', language: 'vue', marks: /^<template/ }
const find = (name: string, source: string) => findFormat([markup, marked, pasted], name, source)

test('a page in markup is known by the extension, whatever the content', () => {
  expect(find('main.ux', '')).toBe(markup)
  expect(find('pages/chat.ux', 'struct Page {}')).toBe(markup)
  expect(find('main.vue', '<template></template>')).toBeUndefined()
})

test('a page in a script’s syntax is known by its marks, under any name of a script', () => {
  for (const name of ['main.ets', 'main.ts', 'a/b.tsx', 'main.js', 'main.mjs']) {
    expect(find(name, '@Entry struct Page {}')).toBe(marked)
    expect(find(name, 'const page = 1')).toBeUndefined()
  }
})

test('a page in markup is known by its marks where a script is expected', () => {
  expect(find('main.ts', '<template></template>')).toBe(pasted)
  expect(find('main.page', '')).toBe(pasted)
})

test('a script is the page of templates beside it, where the program starts with it', () => {
  const beside: PageFormat = { extension: '.wxml', language: 'html', besideScripts: true }
  expect(findFormat([beside], 'main.ts', '', ['main.ts', 'pages/a.wxml'])).toBe(beside)
  expect(findFormat([beside], 'main.ts', '', ['main.ts', 'a.json'])).toBeUndefined()
  expect(findFormat([beside], 'pages/a.ts', '')).toBeUndefined()
  expect(findFormat([markup], 'main.ts', '', ['main.ts', 'main.ux'])).toBeUndefined()
})

test('declarations and texts are no pages', () => {
  expect(find('page.d.ts', 'struct Page {}')).toBeUndefined()
  expect(find('notes.txt', 'struct Page {}')).toBeUndefined()
})

test('a script is a page by what it imports, unless a file of the program stands in for it', () => {
  const drawn: PageFormat = { extension: '.tsx', language: 'tsx', packages: ['react', '@ui/parts'] }
  const found = (source: string, files: string[]) =>
    findFormat([drawn], 'main.ts', source, files) === drawn
  for (const source of [
    "import { useState } from 'react'",
    'import "react"',
    "const { View } = require( '@ui/parts' )",
  ]) {
    expect(found(source, ['main.ts', 'parts.ts'])).toBe(true)
  }
  expect(found("import { useState } from 'react'", ['main.ts', 'react.ts'])).toBe(false)
  expect(found("import { useState } from 'react'", ['main.ts', 'react/index.js'])).toBe(false)
  expect(found("import { useState } from './react'", ['main.ts'])).toBe(false)
  expect(found("import { View } from '@ui/parts'", ['main.ts', 'react.ts'])).toBe(true)
})
