import { findFormat } from '../platforms/find-format.ts'
import type { PageCompilers, PageSource } from '../platforms/page-compiler.ts'
import type { CompiledFile } from '../runtime/request.ts'
import { findMain, SERVER_FILE } from '../scenario/file-names.ts'
import { stringLiteral } from '../writing/javascript.ts'
import type { EmitOptions, ParsedScript } from './compile-file.ts'
import type { CompileError, CompileOptions, CompileResult } from './contract.ts'
import { errorAt, isMarkup } from './errors.ts'
import { extensionOf, isTypeScript, kindOf } from './file-names.ts'
import { markupExtensions, markupText, notCodeText, NO_MAIN, pageBesideText } from './messages.ts'
import type { PageScript } from './page-script.ts'
import { type ModuleFacts, UNKNOWN_FACTS } from './module-facts.ts'
import { NOTHING_DRAWN } from './notes.ts'

/**
 * Compiles a program, and the server script if present, to CommonJS bodies for the sandbox. Loads
 * the compiler itself on the first call, so that a page without a run does not ship the compiler.
 *
 * Files that neither the main file nor the server script needs harm nobody: they are compiled for
 * a computed `require`, and left out if they cannot be.
 *
 * @param given Source by file name.
 * @returns Every file compiled, or every error of every file in use; never a part.
 */
export async function compile(
  given: Readonly<Record<string, string>>,
  options: CompileOptions,
): Promise<CompileResult> {
  if (!options.conditions) return compileIncluded(given, options)
  const { applyConditions } = await import('./conditions/apply.ts')
  const isLeftOut = (name: string) => name === SERVER_FILE
  const { files, errors } = applyConditions(given, options.conditions, isLeftOut)
  return errors.length > 0 ? { ok: false, errors: [...errors] } : compileIncluded(files, options)
}

/** Compiles the files, of which conditional comments exclude nothing any more. */
async function compileIncluded(
  files: Readonly<Record<string, string>>,
  options: CompileOptions,
): Promise<CompileResult> {
  const names = Object.keys(files)
  const main = findMain(names)
  if (!main) return { ok: false, errors: [errorAt('main.ts', '', 0, NO_MAIN)] }
  const { formats = [], compilers = {} } = options.pages ?? {}
  const drawnBy = (name: string) => {
    const beside = name === main ? names : []
    const format = name !== SERVER_FILE && findFormat(formats, name, files[name]!, beside)
    return format ? compilers[format.extension] : undefined
  }
  // A screen is there only for a program that starts with a page.
  const draws = drawnBy(main) !== undefined
  const pageScripts = await readPageScripts(files, options, (name) => draws && !!drawnBy(name))
  const compilerOf = (name: string) => (pageScripts.has(name) ? undefined : drawnBy(name))
  const isPage = (name: string) => compilerOf(name) !== undefined
  if (!isPage(main) && !pageScripts.has(main) && kindOf(main) !== 'script') {
    const source = files[main]!
    const text = isMarkup(source) ? markupText(markupExtensions(formats)) : notCodeText(main)
    return { ok: false, errors: [errorAt(main, source, 0, text)] }
  }
  const [{ emitScript, parseScript }, { ProgramLinks }, { compileData }] = await Promise.all([
    import('./compile-file.ts'),
    import('./program-links.ts'),
    import('./compile-data.ts'),
  ])
  const optionsOf = (name: string) => (name === SERVER_FILE ? forServer(options) : options)
  const parsed = new Map<string, ParsedScript | CompileError[]>()
  const facts = new Map<string, ModuleFacts>()
  for (const name of names) {
    if (isPage(name)) facts.set(name, factsOfPage(name, files[name]!, parseScript))
    else if (pageScripts.has(name) || kindOf(name) === 'script') {
      const { source = files[name]!, kind } = pageScripts.get(name) ?? {}
      const script = parseScript(name, source, optionsOf(name), kind)
      parsed.set(name, script)
      if (!Array.isArray(script)) facts.set(name, script.facts)
    }
  }
  const links = new ProgramLinks(names, facts)
  const used = await filesInUse(main, files, isPage, facts, parseScript)
  const reached = links.reachedFrom(main)
  const readFrom = (from: string) => (specifier: string) => {
    const name = links.resolve(from, specifier)
    return name === undefined ? undefined : { name, source: files[name]!, read: readFrom(name) }
  }
  const compiled: CompiledFile[] = []
  const errors: CompileError[] = []
  for (const [name, source] of Object.entries(files)) {
    const own = { ...optionsOf(name), links, pages: draws ? options.pages : undefined }
    const loadPage = compilerOf(name) ?? (draws ? styleCompiler(compilers, name) : undefined)
    if (loadPage && !draws && reached.has(name)) {
      errors.push(errorAt(name, source, 0, pageBesideText(name, main)))
      continue
    }
    const script = parsed.get(name)
    const result = loadPage
      ? await compilePage({ name, source, files: names, read: readFrom(name) }, loadPage, own)
      : script
        ? Array.isArray(script)
          ? script
          : await emitScript(script, own)
        : compileData(name, source)
    if (!Array.isArray(result)) compiled.push(result)
    else if (used.has(name)) errors.push(...result)
    else if (isPage(name)) compiled.push(failing(name, result[0]!))
  }
  if (errors.length > 0) return { ok: false, errors }
  return { ok: true, files: compiled.map(toldOnce()), main }
}

/**
 * Returns the scripts of pages of which only the script runs.
 *
 * @param isDrawn Returns whether the screen draws a file.
 */
async function readPageScripts(
  files: Readonly<Record<string, string>>,
  { scriptPages = [] }: CompileOptions,
  isDrawn: (name: string) => boolean,
): Promise<ReadonlyMap<string, PageScript>> {
  const isScriptPage = (name: string) =>
    name !== SERVER_FILE &&
    !isDrawn(name) &&
    (scriptPages.includes(extensionOf(name)) ||
      (kindOf(name) === 'script' && isMarkup(files[name]!)))
  const names = scriptPages.length > 0 ? Object.keys(files).filter(isScriptPage) : []
  if (names.length === 0) return new Map()
  const { pageScript } = await import('./page-script.ts')
  return new Map(names.map((name) => [name, pageScript(files[name]!)]))
}

/** Returns a function that leaves out what an earlier file of the program has told already. */
function toldOnce(): (file: CompiledFile) => CompiledFile {
  let told = false
  return (file) => {
    const notes = file.notes.filter(({ id }) => id !== NOTHING_DRAWN || !told)
    told ||= notes.some(({ id }) => id === NOTHING_DRAWN)
    return { ...file, notes }
  }
}

/** Returns the options of the server script, which no document of a platform has broken. */
const forServer = ({ fallback }: CompileOptions): CompileOptions => ({ repairs: [], fallback })

/** Returns the platform's compiler of a style sheet, for pages that import their style sheets. */
function styleCompiler(compilers: PageCompilers, name: string): PageCompilers[string] | undefined {
  return kindOf(name) === 'style' ? compilers[extensionOf(name)] : undefined
}

/** Returns the facts of a page in a script's syntax; any other page's are unknown. */
function factsOfPage(
  name: string,
  source: string,
  parseScript: (typeof import('./compile-file.ts'))['parseScript'],
): ModuleFacts {
  if (kindOf(name) !== 'script') return UNKNOWN_FACTS
  const kind = { typescript: isTypeScript(name), jsx: true, strict: true }
  const script = parseScript(name, source, { repairs: [] }, kind)
  return Array.isArray(script) ? UNKNOWN_FACTS : script.facts
}

/**
 * Returns the files that the program uses: what the main file and the server script import, by way
 * of the scripts of pages too. Pages in markup other than Vue's find each other by name, so all of
 * them are in use, and so are the scripts of the same name.
 */
async function filesInUse(
  main: string,
  files: Readonly<Record<string, string>>,
  isPage: (name: string) => boolean,
  facts: ReadonlyMap<string, ModuleFacts>,
  parseScript: (typeof import('./compile-file.ts'))['parseScript'],
): Promise<ReadonlySet<string>> {
  const names = Object.keys(files)
  const [{ ProgramLinks }, { pageScript }] = await Promise.all([
    import('./program-links.ts'),
    import('./page-script.ts'),
  ])
  const all = new Map(facts)
  const used = new Set([main, SERVER_FILE])
  const pages = names.filter((name) => isPage(name) && facts.get(name) === UNKNOWN_FACTS)
  for (const name of pages) {
    const { source, kind } = pageScript(files[name]!)
    const script = parseScript(name, source, { repairs: [] }, kind)
    if (!Array.isArray(script)) all.set(name, script.facts)
    if (extensionOf(name) === '.vue') continue
    used.add(name)
    const base = name.slice(0, -extensionOf(name).length)
    for (const beside of [`${base}.ts`, `${base}.js`]) if (names.includes(beside)) used.add(beside)
  }
  const links = new ProgramLinks(names, all)
  for (const name of used) for (const next of links.reachedFrom(name)) used.add(next)
  return used
}

/** Returns a file that throws when loaded: a page that cannot be drawn and that may never be opened. */
function failing(name: string, { line, column, message }: CompileError): CompiledFile {
  const text = `${name}:${line}:${column} ${message}`
  const map = JSON.stringify({ version: 3, sources: [], names: [], mappings: '' })
  const code = `throw new SyntaxError(${stringLiteral(text)})`
  return { name, code, map, strict: true, awaits: false, notes: [] }
}

/** Fetches the page compiler, and compiles a page. */
async function compilePage(
  page: PageSource,
  load: PageCompilers[string],
  options: CompileOptions & EmitOptions,
): Promise<CompiledFile | CompileError[]> {
  const [{ compilePageFile }, compiler] = await Promise.all([import('./compile-page.ts'), load()])
  return compilePageFile(page, compiler, options)
}
