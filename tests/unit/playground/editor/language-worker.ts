import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { typescript } from 'monaco-editor/languages/features/typescript/lib/typescriptServices'
import { create } from 'monaco-editor/languages/features/typescript/tsWorker'
import { configureTypeScript } from '../../../../playground/editor/monaco/compiler-options.ts'
import { createLanguageWorker } from '../../../../playground/editor/monaco/language-worker.ts'
import { UNTYPED, UNTYPED_TEXT } from '../../../../playground/editor/monaco/untyped.ts'
import { besideTypes } from '../../../../src/platforms/beside-types.ts'
import { underProfile } from '../../../../src/platforms/profile-types.ts'
import { DEFAULT_PROFILE } from '../../../../src/scenario/defaults.ts'

type Files = Readonly<Record<string, string>>

const ROOT = join(import.meta.dirname, '../../../..')

/** An answer of a TypeScript worker. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Answer = any

/** The editor's TypeScript worker over a program. */
export interface LanguageWorker {
  /** Returns what the editor underlines in a file, as `text: message`. */
  problems(file: string): Promise<string[]>
  /** Calls a method about a place of a file, marked by `|` in the given stretch of its text. */
  at(method: string, file: string, place: string): Promise<Answer>
  call(method: string, file: string, ...values: unknown[]): Promise<Answer>
}

/**
 * Creates the worker with the editor's options.
 *
 * @param platform Id of the platform whose declarations the worker gets; none if unset.
 * @param profile Id of the platform's profile.
 */
export function languageWorker(
  files: Files,
  platform?: string,
  profile = DEFAULT_PROFILE,
): LanguageWorker {
  const models = Object.entries(files).map(([name, text]) => {
    const uri = { toString: () => addressOf(name), path: `/${name}` }
    return { uri, version: 1, getValue: () => text }
  })
  const settings = {
    compilerOptions: optionsOf(),
    extraLibs: platform ? libraries(platform, profile) : {},
  }
  const worker = createLanguageWorker(
    create({ getMirrorModels: () => models }, settings),
    typescript,
  ) as Record<string, (file: string, ...values: unknown[]) => Promise<Answer>>
  const call: LanguageWorker['call'] = (method, file, ...values) =>
    worker[method]!(addressOf(file), ...values)
  return {
    call,
    async problems(file) {
      const checks = ['getSyntacticDiagnostics', 'getSemanticDiagnostics']
      const found = await Promise.all(checks.map((check) => call(check, file)))
      return found.flat().map(({ start, length, messageText }) => {
        const message = typeof messageText === 'string' ? messageText : messageText.messageText
        return `${files[file]!.slice(start, start + length)}: ${message}`
      })
    },
    at(method, file, place) {
      const start = files[file]!.indexOf(place.replace('|', ''))
      if (start < 0) throw new Error(`${file} has no ${place}`)
      return call(method, file, start + place.indexOf('|'))
    },
  }
}

const addressOf = (file: string): string =>
  `file:///${file.split('/').map(encodeURIComponent).join('/')}`

/** Returns the compiler options that the editor sets. */
function optionsOf(): object {
  let options: object = {}
  configureTypeScript({
    ModuleKind: { CommonJS: 1 },
    ModuleResolutionKind: { NodeJs: 2 },
    JsxEmit: { ReactJSX: 4 },
    typescriptDefaults: {
      setCompilerOptions: (given: object) => void (options = given),
      setDiagnosticsOptions() {},
      setEagerModelSync() {},
    },
  } as never)
  return options
}

/** Returns the declarations of a platform as the editor sets them. */
function libraries(platform: string, profile: string): object {
  const folder = `src/platforms/${platform}`
  const own = readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /^(?:page\/types\/)?[\w-]+\.d\.ts$/.test(path))
    .map((path) => `${folder}/${path}`)
  const read = (path: string) => readFileSync(join(ROOT, path), 'utf8')
  const ofProfile = `${folder}/profile-types/${profile}.d.ts`
  const further = existsSync(join(ROOT, ofProfile)) ? read(ofProfile) : ''
  const texts = [
    ...own.map((path) => [path, underProfile(read(path), further)] as const),
    [ofProfile, further] as const,
    ['src/platforms/environment.d.ts', read('src/platforms/environment.d.ts')] as const,
  ].map(([path, text]) => [`file:///.types/${path}`, text] as const)
  const beside = besideTypes(
    platform,
    texts.map(([, text]) => text),
  ).map((text, index) => [`file:///.types/beside-${index}.d.ts`, text] as const)
  return Object.fromEntries(
    [...texts, ...beside, [UNTYPED, UNTYPED_TEXT] as const].map(([path, content]) => [
      path,
      { content, version: 1 },
    ]),
  )
}
