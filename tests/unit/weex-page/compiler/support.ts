import * as vue from 'vue'
import { compile } from '../../../../src/compiler/index.ts'
import type { PageModule } from '../../../../src/platforms/page-contract.ts'
import { pageCompilers } from '../../../../src/platforms/pages.ts'
// Both are fetched when they are wanted, which on a busy machine takes longer than a test may.
import '../../../../src/compiler/compile-file.ts'
import '../../../../src/platforms/weex/page/compiler/index.ts'
import type { CompiledFile } from '../../../../src/runtime/request.ts'
import { keyedItems } from '../../../../src/platforms/weex/page/framework/legacy/item-keys.ts'

/** A page by its blocks; the template is what stands in it. */
export const page = (template: string, script = '', style = '') =>
  `<template>${template}</template>\n<style>${style}</style>\n<script>${script}</script>\n`

function compileFiles(files: Record<string, string> | string, name: string) {
  const sources = typeof files === 'string' ? { [name]: files } : files
  return compile(sources, { repairs: [], pages: pageCompilers('weex') })
}

/** Compiles a program whose main file is a page, and fails the test when that does not work. */
export async function compiled(
  files: Record<string, string> | string,
  name = 'main.we',
): Promise<CompiledFile> {
  const result = await compileFiles(files, name)
  if (!result.ok) throw new Error(result.errors.map(({ message }) => message).join('\n'))
  return result.files.find((file) => file.name === result.main)!
}

/** What keeps a page from being compiled, as `line:column message`. */
export async function errorsOf(source: string, name = 'main.we'): Promise<string[]> {
  const result = await compileFiles(source, name)
  if (result.ok) throw new Error('compiled')
  return result.errors.map(({ line, column, message }) => `${line}:${column} ${message}`)
}

/** The notes that compiling raises, as `line id`, with their values. */
export async function notesOf(source: string, name = 'main.we'): Promise<string[]> {
  const { notes } = await compiled(source, name)
  return notes.map(({ id, line, values }) => [line, id, ...Object.values(values ?? {})].join(' '))
}

/**
 * Runs a compiled page as the sandbox does.
 *
 * @param modules What `require` finds besides Vue.
 */
export function load(
  { code, strict }: CompiledFile,
  modules: Record<string, unknown> = {},
): PageModule {
  const module = { exports: {} }
  const require = (specifier: string): unknown =>
    ({ vue: { ...vue, vModelText: 'vModelText', vShow: 'vShow' }, ...modules })[specifier]
  const run = new Function(
    'require',
    'module',
    'exports',
    `${strict ? '"use strict";' : ''}${code}`,
  )
  run(require, module, module.exports)
  return module.exports as PageModule
}

/** A drawn element: its name, its properties, and what is in it, each a text or such an element. */
export type Drawn = readonly [
  type: string,
  properties: Readonly<Record<string, unknown>>,
  ...inside: unknown[],
]

/** Renders a template with what it finds in a view model. */
export async function drawn(
  template: string,
  context: object = {},
  name = 'main.we',
): Promise<Drawn> {
  const { render } = load(await compiled(page(template), name))
  const around = Object.assign(context, { $keyedItems: keyedItems })
  const [root] = inside([(render as (...values: unknown[]) => unknown)(around, [])])
  return root as Drawn
}

function inside(children: unknown): unknown[] {
  if (typeof children === 'string') return [children]
  if (!Array.isArray(children)) return []
  return children.flatMap((child: vue.VNode): unknown[] => {
    if (typeof child.type === 'string')
      return [[child.type, child.props ?? {}, ...inside(child.children)]]
    return child.type === vue.Comment ? [] : inside(child.children)
  })
}

/** The properties of a template's one element. */
export async function propertiesOf(
  template: string,
  context: object = {},
  name = 'main.we',
): Promise<Drawn[1]> {
  return (await drawn(template, context, name))[1]
}
