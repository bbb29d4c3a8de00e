import { nextTick } from '@vue/runtime-core'
import { compile } from '../../../../../src/compiler/index.ts'
import '../../../../../src/compiler/compile-file.ts'
import '../../../../../src/platforms/ohos/page/compiler/index.ts'
import { createPageFramework } from '../../../../../src/platforms/ohos/page/framework/index.ts'
import { shim } from '../../../../../src/platforms/ohos/shim/index.ts'
import type { CreatePageFramework, PageHost } from '../../../../../src/platforms/page-contract.ts'
import { pagesOf } from '../../../../../src/platforms/pages.ts'
import type { CompiledFile } from '../../../../../src/runtime/request.ts'
import {
  createShimHost,
  type ShimHost,
  type ShimHostOptions,
} from '../../../../support/shim-host.ts'
import { until } from '../../../../support/virtual-time.ts'
import { RecordingScreen, type Drawn } from '../../shared/page/framework/recording-screen.ts'

type Files = Readonly<Record<string, string>>

const filesOf = (source: string | Files): Files =>
  typeof source === 'string' ? { 'main.ets': source } : source

const compileFiles = (source: string | Files) =>
  compile({ ...filesOf(source) }, { repairs: [], pages: pagesOf('ohos') })

/** Compiles a program, and fails the test on errors. */
export async function compiled(source: string | Files): Promise<CompiledFile[]> {
  const result = await compileFiles(source)
  if (!result.ok) throw new Error(result.errors.map(({ message }) => message).join('\n'))
  return result.files
}

/** Returns the compile errors of a program, as `file:line:column message`. */
export async function errorsOf(source: string | Files): Promise<string[]> {
  const result = await compileFiles(source)
  if (result.ok) throw new Error('compiled')
  return result.errors.map(
    ({ file, line, column, message }) => `${file}:${line}:${column} ${message}`,
  )
}

/** Returns the notes raised by compiling, as `line id value`. */
export async function notesOf(source: string): Promise<string[]> {
  const [file] = await compiled(source)
  return file!.notes.map(({ id, line, values }) =>
    [line, id, ...Object.values(values ?? {})].join(' '),
  )
}

/** A page on a recording screen, over the real shim and network. */
export interface Device extends ShimHost {
  readonly screen: RecordingScreen
  /** Errors thrown by the page's code, as texts. */
  readonly errors: string[]
  /** Values recorded by the page with `record()`. */
  readonly recorded: unknown[]
  /** Waits until everything is drawn. */
  drawn(): Promise<void>
  /** Presses the element around a text. */
  press(text: string): Promise<void>
  /** Types into the field with a placeholder. */
  type(text: string, placeholder: string): Promise<void>
  /** Waits until a text is on the screen. */
  see(text: string): Promise<void>
  /** Returns the texts on the screen, in order. */
  texts(): string[]
}

/** Compiles a program as the playground does, and opens its page as the sandbox does. */
export async function open(
  source: string | Files,
  {
    create = createPageFramework,
    ...options
  }: Pick<ShimHostOptions, 'scenario'> & { create?: CreatePageFramework } = {},
): Promise<Device> {
  const files = await compiled(source)
  const installed = createShimHost({ shim, ...options })
  const screen = new RecordingScreen()
  const errors: string[] = []
  const recorded: unknown[] = []
  const host: PageHost = {
    ...installed.host,
    screen,
    error: (error) => void errors.push(String(error)),
  }
  const framework = create(host, installed.surface)
  const modules: Readonly<Record<string, unknown>> = {
    ...installed.surface.modules,
    ...framework.modules,
  }
  const globals: Record<string, unknown> = {
    ...installed.surface.globals,
    ...framework.globals,
    console: installed.host.console,
    record: (value: unknown) => recorded.push(value),
  }
  const loaded = new Map<string, object>()
  const run = (name: string): unknown => {
    const known = loaded.get(name)
    if (known) return known
    const { code, strict } = files.find((file) => file.name === name)!
    const module = { exports: {} }
    loaded.set(name, module.exports)
    const names = ['require', 'module', 'exports', ...Object.keys(globals)]
    const body = new Function(...names, `${strict ? '"use strict";' : ''}${code}`)
    body(find, module, module.exports, ...Object.values(globals))
    return module.exports
  }
  const find = (specifier: string): unknown => {
    if (!specifier.startsWith('.')) return modules[specifier]
    const path = specifier.replace(/^(?:\.\.?\/)+/, '')
    return run(files.find(({ name }) => name.replace(/\.\w+$/, '').endsWith(path))!.name)
  }
  framework.mount(run('main.ets'))
  await nextTick()
  const drawn = async (): Promise<void> => {
    await nextTick()
    await nextTick()
  }
  return {
    ...installed,
    screen,
    errors,
    recorded,
    drawn,
    async press(text) {
      const path = pathTo(screen.root, text)
      const target = path.reverse().find(({ heard }) => heard.has('click'))
      if (!target) throw new Error(`Nothing around ${text} can be pressed.`)
      screen.fire(target, 'click', {})
      await drawn()
    },
    async type(text, placeholder) {
      const field = findElement(
        screen.root,
        (one) => one.attributes.get('placeholder') === placeholder,
      )
      field.attributes.set('value', text)
      screen.fire(field, 'input', { value: text })
      await drawn()
    },
    async see(text) {
      await until(() => screen.texts().includes(text))
      await drawn()
    },
    texts: () => screen.texts(),
  }
}

function pathTo(from: Drawn, text: string): Drawn[] {
  if (from.attributes.get('value') === text) return [from]
  for (const child of from.children) {
    const path = pathTo(child, text)
    if (path.length > 0) return [from, ...path]
  }
  return []
}

function findElement(from: Drawn, matches: (one: Drawn) => boolean): Drawn {
  const found = [from, ...all(from)].find(matches)
  if (!found) throw new Error('There is no such element.')
  return found
}

const all = (from: Drawn): Drawn[] => from.children.flatMap((child) => [child, ...all(child)])
