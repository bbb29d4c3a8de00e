import * as vue from 'vue'
import { compile } from '../../../../../../src/compiler/index.ts'
import type { PageModule } from '../../../../../../src/platforms/weex/page/module.ts'
import { pagesOf } from '../../../../../../src/platforms/pages.ts'
// Both are fetched when they are wanted, which on a busy machine takes longer than a test may.
import '../../../../../../src/compiler/compile-file.ts'
import '../../../../../../src/platforms/weex/page/compiler/index.ts'
import type { CompiledFile } from '../../../../../../src/runtime/request.ts'
import { keyedItems } from '../../../../../../src/platforms/shared/page/framework/vue/item-keys.ts'

/** Creates a page from blocks; the template is given by content. */
export const page = (template: string, script = '', style = '') =>
  `<template>${template}</template>\n<style>${style}</style>\n<script>${script}</script>\n`

function compileFiles(files: Record<string, string> | string, name: string) {
  const sources = typeof files === 'string' ? { [name]: files } : files
  return compile(sources, { repairs: [], pages: pagesOf('weex') })
}

/** Compiles a program with a page as the main file, and fails the test on errors. */
export async function compiled(
  files: Record<string, string> | string,
  name = 'main.we',
): Promise<CompiledFile> {
  const result = await compileFiles(files, name)
  if (!result.ok) throw new Error(result.errors.map(({ message }) => message).join('\n'))
  return result.files.find((file) => file.name === result.main)!
}

/** Returns the compile errors of a page, as `line:column message`. */
export async function errorsOf(source: string, name = 'main.we'): Promise<string[]> {
  const result = await compileFiles(source, name)
  if (result.ok) throw new Error('compiled')
  return result.errors.map(({ line, column, message }) => `${line}:${column} ${message}`)
}

/** Returns the notes raised by compiling, as `line id`, with values. */
export async function notesOf(source: string, name = 'main.we'): Promise<string[]> {
  const { notes } = await compiled(source, name)
  return notes.map(({ id, line, values }) => [line, id, ...Object.values(values ?? {})].join(' '))
}

/**
 * Runs a compiled page like the sandbox.
 *
 * @param modules Modules for `require` besides Vue.
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

/** A drawn element: name, properties, and children, each a text or another such element. */
export type Drawn = readonly [
  type: string,
  properties: Readonly<Record<string, unknown>>,
  ...inside: unknown[],
]

/** Renders a template with the values of a view model. */
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

/** Returns the properties of a template's only element. */
export async function propertiesOf(
  template: string,
  context: object = {},
  name = 'main.we',
): Promise<Drawn[1]> {
  return (await drawn(template, context, name))[1]
}
