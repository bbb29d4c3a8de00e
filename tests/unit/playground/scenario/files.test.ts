import { describe, expect, test } from 'vitest'
import {
  freeName,
  nameProblem,
  removable,
  tabOrder,
} from '../../../../playground/scenario/file-names.ts'
import {
  programOf,
  sameFiles,
  withFile,
  withName,
  withoutFile,
} from '../../../../playground/scenario/program.ts'

describe('the name of a file', () => {
  const names = ['main.ts', 'server.ts']

  test.each([
    'util.ts',
    'a-b_c.js',
    '工具.ts',
    'x.test.mts',
    'util.css',
    'src/api/b.ts',
    'notes.md',
    '@scope/a.tsx',
  ])('may be %s', (name) => {
    expect(nameProblem(names, name)).toBeUndefined()
  })

  test.each([
    ['', 'empty'],
    ['server.ts', 'taken'],
    ['util', 'form'],
    ['main.css', 'form'],
    ['../b.ts', 'form'],
    ['.ts', 'form'],
    ['a b.ts', 'form'],
    [`${'x'.repeat(70)}.ts`, 'form'],
  ])('may not be “%s”', (name, problem) => {
    expect(nameProblem(names, name)).toBe(problem)
  })

  test('may be that of a page where the platform has pages', () => {
    const pages = ['.we', '.vue']
    expect(nameProblem(names, 'main.we', undefined, pages)).toBeUndefined()
    expect(nameProblem(names, 'main.vue', 'main.ts', pages)).toBeUndefined()
    expect(nameProblem(names, 'main.we')).toBe('form')
    expect(nameProblem(names, 'main.css', undefined, pages)).toBe('pageForm')
    expect(nameProblem(names, '.we', undefined, pages)).toBe('pageForm')
  })

  test('may stay as it is', () => {
    expect(nameProblem(names, 'main.ts', 'main.ts')).toBeUndefined()
  })

  test('must leave the program a main file', () => {
    expect(nameProblem(names, 'start.ts', 'main.ts')).toBe('main')
    expect(nameProblem(names, 'main.js', 'main.ts')).toBeUndefined()
  })

  test('is free for a new file', () => {
    expect(freeName(['main.ts'])).toBe('file.ts')
    expect(freeName(['main.ts', 'file.ts'])).toBe('file2.ts')
  })
})

test('all files but the last main file can be deleted', () => {
  expect(removable(['main.ts', 'a.ts'], 'a.ts')).toBe(true)
  expect(removable(['main.ts', 'a.ts'], 'main.ts')).toBe(false)
  expect(removable(['main.ts', 'main.js'], 'main.ts')).toBe(true)
})

test('the tabs begin with the main file and end with the server', () => {
  expect(tabOrder(['server.ts', 'b.ts', 'main.ts', 'a.ts'])).toEqual([
    'main.ts',
    'b.ts',
    'a.ts',
    'server.ts',
  ])
})

describe('a program', () => {
  const program = programOf({ 'util.ts': 'u', 'main.ts': 'm' })

  test('opens on its main file', () => {
    expect(program.active).toBe('main.ts')
  })

  test('opens a file that is added', () => {
    const { files, active } = withFile(program, 'new.ts', '')
    expect(active).toBe('new.ts')
    expect(Object.keys(files)).toEqual(['util.ts', 'main.ts', 'new.ts'])
  })

  test('keeps a renamed file in its place, with its text, open if it was', () => {
    expect(withName(program, 'util.ts', 'tools.ts')).toEqual({
      files: { 'tools.ts': 'u', 'main.ts': 'm' },
      active: 'main.ts',
    })
    expect(withName(program, 'main.ts', 'main.js').active).toBe('main.js')
  })

  test('opens the main file when the open one is deleted', () => {
    const open = { ...program, active: 'util.ts' }
    expect(withoutFile(open, 'util.ts')).toEqual({ files: { 'main.ts': 'm' }, active: 'main.ts' })
  })

  test('is the same whatever the order of its files', () => {
    expect(sameFiles({ a: '1', b: '2' }, { b: '2', a: '1' })).toBe(true)
    expect(sameFiles({ a: '1' }, { a: '2' })).toBe(false)
    expect(sameFiles({ a: '1' }, { a: '1', b: '' })).toBe(false)
    expect(sameFiles({ a: '1' }, { b: '1' })).toBe(false)
  })
})
