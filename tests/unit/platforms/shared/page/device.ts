import './production.ts'
import { compile } from '../../../../../src/compiler/index.ts'
import type { CompileOptions } from '../../../../../src/compiler/contract.ts'
import { knownModules } from '../../../../../src/platforms/known-modules.ts'
import type {
  CreatePageFramework,
  PageFramework,
  PageHost,
} from '../../../../../src/platforms/page-contract.ts'
import { pagesOf } from '../../../../../src/platforms/pages.ts'
import { complete } from '../../../../../src/platforms/shared/surroundings/complete.ts'
import { shims } from '../../../../../src/platforms/lists/shims.ts'
import { surroundings } from '../../../../../src/platforms/lists/surroundings.ts'
import { resolveFile } from '../../../../../src/runtime/resolve.ts'
import {
  createShimHost,
  type ShimHost,
  type ShimHostOptions,
} from '../../../../support/shim-host.ts'
import { pass } from '../../../../support/virtual-time.ts'
import { type Drawn, RecordingScreen } from './framework/recording-screen.ts'

export type Files = Readonly<Record<string, string>>

/** A platform whose pages are opened. */
export interface DevicePlatform {
  readonly id: string
  /** Returns the framework of a main file. */
  framework(main: string): CreatePageFramework
  readonly options?: Partial<CompileOptions>
}

/** A page on the recording screen, over the real shim and network. */
export interface Device extends ShimHost {
  readonly screen: RecordingScreen
  readonly framework: PageFramework
  /** Errors thrown by the page's code. */
  readonly errors: unknown[]
  /** Values that the page passed to `console.log`. */
  readonly logged: unknown[]
  /** Returns all texts on the screen, joined. */
  text(): string
  /** Finds the innermost element with a text that listens to clicks, and clicks it. */
  tap(text: string): void
  /** Types into a field. */
  type(field: Drawn, value: string): void
}

/** Compiles a program of a platform as the playground does. */
export const compileFor = ({ id, options }: DevicePlatform, files: Files) =>
  compile(files, { repairs: [], pages: pagesOf(id), modules: knownModules(id), ...options })

/** Opens a page: the files as the playground gives them to the worker. */
export async function openOn(
  platform: DevicePlatform,
  files: Files,
  options: Partial<ShimHostOptions> = {},
): Promise<Device> {
  const compiled = await compileFor(platform, files)
  if (!compiled.ok) throw new Error(compiled.errors.map(({ message }) => message).join('\n'))
  const installed = createShimHost({ shim: shims[platform.id]!, ...options })
  const screen = new RecordingScreen()
  const errors: unknown[] = []
  const logged: unknown[] = []
  const host: PageHost = { ...installed.host, screen, error: (error) => void errors.push(error) }
  const framework = platform.framework(compiled.main)(host, installed.surface)
  const connection = { online: true, onChange: () => {} }
  const around = surroundings[platform.id]!(
    { ...host, connection, scope: globalThis },
    installed.surface,
  )
  const surface = complete(installed.surface, around)
  const modules: Readonly<Record<string, unknown>> = { ...surface.modules, ...framework.modules }
  const exported = run(compiled, modules, {
    ...surface.globals,
    ...framework.globals,
    console: { ...console, log: (...values: unknown[]) => void logged.push(...values) },
    setTimeout: host.setTimeout,
    clearTimeout: host.clearTimeout,
  })
  // The runtime shows a page in a later task than the one that opened it.
  await pass(1)
  framework.mount(exported)
  const texts = (from: Drawn): string =>
    String(from.type === 'text' ? (from.attributes.get('value') ?? '') : '') +
    from.children.map(texts).join('')
  const pathTo = (text: string): Drawn[] => {
    const path: Drawn[] = []
    const visit = (at: Drawn, above: readonly Drawn[]): void => {
      if (!texts(at).includes(text)) return
      path.splice(0, path.length, ...above, at)
      for (const child of at.children) visit(child, [...above, at])
    }
    visit(screen.root, [])
    return path
  }
  return {
    ...installed,
    screen,
    framework,
    errors,
    logged,
    text: () => texts(screen.root),
    tap(text) {
      const target = pathTo(text).findLast(({ heard }) => heard.has('click'))
      if (!target) throw new Error(`Nothing with ${text} listens to clicks: ${texts(screen.root)}`)
      screen.fire(target, 'click', { position: { x: 1, y: 2 } })
    },
    type: (field, value) => screen.fire(field, 'input', { value }),
  }
}

function run(
  { files, main }: Extract<Awaited<ReturnType<typeof compile>>, { ok: true }>,
  modules: Readonly<Record<string, unknown>>,
  variables: Readonly<Record<string, unknown>>,
): unknown {
  const names = Object.fromEntries(files.map(({ name }) => [name, true]))
  const loaded = new Map<string, { exports: unknown }>()
  const load = (name: string): unknown => {
    const known = loaded.get(name)
    if (known) return known.exports
    const { code, strict } = files.find((file) => file.name === name)!
    const module = { exports: {} as unknown }
    loaded.set(name, module)
    const body = new Function(
      ...Object.keys(variables),
      'require',
      'module',
      'exports',
      `${strict ? '"use strict";' : ''}${code}`,
    )
    const require = (specifier: string): unknown => {
      const file = resolveFile(names, name, specifier)
      if (file !== undefined) return load(file)
      if (specifier in modules) return modules[specifier]
      if (/\.\w+$/.test(specifier)) return specifier
      throw new Error(`Cannot find module '${specifier}'.`)
    }
    body(...Object.values(variables), require, module, module.exports)
    return module.exports
  }
  return load(main)
}
