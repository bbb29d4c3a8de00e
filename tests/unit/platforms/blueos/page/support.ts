import { nextTick } from '@vue/runtime-core'
import { compile } from '../../../../../src/compiler/index.ts'
// Both are fetched when they are wanted, which on a busy machine takes longer than a test may.
import '../../../../../src/compiler/compile-file.ts'
import '../../../../../src/platforms/blueos/page/compiler.ts'
import { createPageFramework as blueosFramework } from '../../../../../src/platforms/blueos/page/framework/index.ts'
import { shim as blueosShim } from '../../../../../src/platforms/blueos/shim/index.ts'
import { surroundings as blueosSurroundings } from '../../../../../src/platforms/blueos/surroundings/index.ts'
import type { Shim } from '../../../../../src/platforms/contract.ts'
import type { CreatePageFramework, PageHost } from '../../../../../src/platforms/page-contract.ts'
import { pagesOf } from '../../../../../src/platforms/pages.ts'
import { complete } from '../../../../../src/platforms/shared/surroundings/complete.ts'
import type { CreateSurroundings } from '../../../../../src/platforms/surroundings-contract.ts'
import { createShimHost, type ShimHost } from '../../../../support/shim-host.ts'
import { loadPage } from '../../shared/page/framework/compile-page.ts'
import { RecordingScreen } from '../../shared/page/framework/recording-screen.ts'

/** Writes a page from the contents of the blocks; the root is a `<div>` around the template. */
export const page = (template: string, script = '', style = '') =>
  `<template>\n<div>${template}</div>\n</template>\n<script>${script}</script>\n<style>${style}</style>\n`

/** Compiles a program with `main.ux`, or with the given files. */
const compileFiles = (source: string | Readonly<Record<string, string>>) =>
  compile(typeof source === 'string' ? { 'main.ux': source } : source, {
    repairs: [],
    pages: pagesOf('blueos'),
  })

/** Returns the compile errors of a program, as `file:line:column message`. */
export async function errorsOf(source: string | Readonly<Record<string, string>>) {
  const result = await compileFiles(source)
  if (result.ok) throw new Error('compiled')
  return result.errors.map(
    ({ file, line, column, message }) => `${file}:${line}:${column} ${message}`,
  )
}

/** Returns the notes raised by compiling the main file, as `line id`, with values. */
export async function notesOf(source: string): Promise<string[]> {
  const result = await compileFiles(source)
  if (!result.ok) throw new Error(result.errors.map(({ message }) => message).join('\n'))
  return result.files[0]!.notes.map(({ id, line, values }) =>
    [line, id, ...Object.values(values ?? {})].join(' '),
  )
}

/** A page on a recording screen, over the real shim and network. */
export interface Watch extends ShimHost {
  readonly screen: RecordingScreen
  /** Errors thrown by the page's code, as texts. */
  readonly errors: string[]
  /** Waits until all changes so far are on the screen. */
  drawn(): Promise<void>
}

/** The parts of a platform of the quick-app family that run a page. */
export interface PageParts {
  readonly id: string
  readonly shim: Shim
  readonly surroundings: CreateSurroundings
  readonly createPageFramework: CreatePageFramework
}

const BLUEOS: PageParts = {
  id: 'blueos',
  shim: blueosShim,
  surroundings: blueosSurroundings,
  createPageFramework: blueosFramework,
}

/** Compiles a program and shows its page. */
export async function open(
  source: string | Readonly<Record<string, string>>,
  { id, shim, surroundings, createPageFramework }: PageParts = BLUEOS,
): Promise<Watch> {
  const installed = createShimHost({ shim })
  const screen = new RecordingScreen()
  const errors: string[] = []
  const host: PageHost = {
    ...installed.host,
    screen,
    error: (error) => void errors.push(String(error)),
  }
  const around = surroundings(
    { ...host, connection: { online: true, onChange: () => {} }, scope: {} },
    installed.surface,
  )
  const surface = complete(installed.surface, around)
  const framework = createPageFramework(host, surface)
  const modules: Readonly<Record<string, unknown>> = { ...surface.modules, ...framework.modules }
  const files = typeof source === 'string' ? { 'main.ux': source } : source
  framework.mount(await loadPage(id, files, (specifier) => modules[specifier]))
  const drawn = async (): Promise<void> => {
    await nextTick()
    await nextTick()
  }
  await drawn()
  return { ...installed, screen, errors, drawn }
}
