import { isPage } from '../platforms/page-formats.ts'
import { projects } from '../platforms/lists/projects.ts'
import type { FindProjectFile } from '../platforms/project-contract.ts'
import { fieldsOf, readManifest } from '../platforms/shared/manifest.ts'
import { findMain } from '../scenario/file-names.ts'
import { withMain } from './arrange.ts'
import type { Entry, GivenFile, GivenProgram, Source } from './contract.ts'
import { IntakeError } from './error.ts'
import {
  isExportedProject,
  PROGRAM,
  readExportedPage,
  readExportedProject,
  README,
  START,
} from './exported.ts'
import { scriptsOfHtml } from './html-scripts.ts'
import { MAX_ARCHIVE, MAX_READ } from './limits.ts'
import { findStart, isProgram, SOCKET } from './main-file.ts'
import { findPlatforms } from './platform.ts'
import { readText } from './read-text.ts'
import { readScripts, type Scripts } from './scripts.ts'
import { entriesByPath, LeftOutCount, possibleFiles, withinLimits } from './sift.ts'
import { openSource } from './source.ts'
import { isWhole } from './whole-app.ts'

/** Files given by a user, and what the page knows about them. */
export interface Given {
  readonly files: readonly GivenFile[]
  /** Names of folders that the page has not read. */
  readonly folders: readonly string[]
  /** Id of the platform on screen. */
  readonly platform: string
}

/**
 * Creates a program from given files: a project, files of a program, or an archive of either.
 *
 * @throws IntakeError
 */
export async function openGiven(given: Given): Promise<GivenProgram> {
  const page = await exportedPage(given)
  if (page) return page
  const source = await openSource(given.files)
  const leftOut = new LeftOutCount(given.folders)
  const entries = entriesByPath(source.entries, leftOut)
  if (entries.size === 0) throw new IntakeError('empty')
  refuseRecording([...entries.keys()])
  return (await exportedProject(source, entries, given)) ?? project(source, entries, given, leftOut)
}

async function project(
  source: Source,
  entries: ReadonlyMap<string, Entry>,
  { platform: current }: Given,
  leftOut: LeftOutCount,
): Promise<GivenProgram> {
  const files = await readFiles(source, possibleFiles(entries, leftOut), leftOut)
  const pages = addScriptsOfHtml(files)
  const find = finder(files)
  const manifest = readManifest(find(/^package\.json$/)?.text)
  const scripts = readScripts(files)
  const found = findPlatforms([...entries.keys()], packagesOf(manifest), scripts)
  const platform = found.includes(current) ? current : (found[0] ?? current)
  const hints = [...(projects[platform]?.starts?.(find) ?? []), ...mainsOf(manifest)]
  const isDrawn = (name: string) => isPage(platform, name, files.get(name)!, [...files.keys()])
  const start = findStart(files, hints, scripts, isDrawn)
  if (start === undefined) throw new IntakeError('no-program')
  const app = projects[platform]?.opens?.(start, find)
  const whole = app && isWhole(app, platform, scripts, isDrawn) ? app : undefined
  if (whole) {
    files.set(whole.manifest.path, whole.manifest.text)
    if (whole.text !== undefined) files.set(whole.main, whole.text)
  }
  const main = whole?.main ?? start
  const before = projects[platform]?.first?.(find)
  const starts = isDrawn(main) ? [main] : inOrder(main, before, hints, scripts)
  const needed = [...starts, start, whole?.manifest.path ?? start].flatMap((path) => [
    ...scripts.links.reachedFrom(path),
  ])
  const kept = withinLimits(files, new Set(needed), leftOut)
  return {
    platform,
    isPlatformKnown: found.length > 0,
    files: withMain(kept, starts, scripts, isDrawn),
    start: pages.get(start) ?? start,
    ...(pages.has(start) && { isUndrawn: true }),
    leftOut: leftOut.result,
  }
}

/**
 * Returns the scripts that a program starts with, in order: the platform's first script, then the
 * start. Where the start is the first script itself, the first page of the manifest follows.
 */
function inOrder(
  start: string,
  first: string | undefined,
  hints: readonly string[],
  { links, specifiers }: Scripts,
): readonly string[] {
  if (first === undefined) return [start]
  if (first !== start) return links.reachedFrom(start).has(first) ? [start] : [first, start]
  const pages = hints.map((hint) => links.resolve('', `./${hint}`))
  const page = pages.find((path) => path && path !== first && specifiers.has(path))
  return page ? [first, page] : [first]
}

/**
 * Adds the scripts within HTML pages as files, where they open a socket or nothing else is a program.
 *
 * @returns The path of the page by the path of the added file.
 */
function addScriptsOfHtml(files: Map<string, string>): ReadonlyMap<string, string> {
  const pages = new Map<string, string>()
  const hasProgram = [...files.keys()].some(isProgram)
  for (const [page, html] of [...files]) {
    const script = /\.html?$/i.test(page) ? scriptsOfHtml(html) : undefined
    const path = page.replace(/\.html?$/i, '.js')
    if (script === undefined || files.has(path) || (hasProgram && !SOCKET.test(script))) continue
    files.set(path, script)
    pages.set(path, page)
  }
  return pages
}

async function readFiles(
  source: Source,
  entries: ReadonlyMap<string, Entry>,
  leftOut: LeftOutCount,
): Promise<Map<string, string>> {
  const total = [...entries.values()].reduce((sum, { size }) => sum + size, 0)
  if (total > MAX_READ) throw new IntakeError('too-large', { limit: MAX_READ })
  const bytes = await source.read([...entries.values()])
  const texts = new Map<string, string>()
  for (const [path, entry] of entries) {
    const text = readText(path, bytes.get(entry.path)!)
    if (text === undefined) leftOut.add('binary')
    else texts.set(path, text)
  }
  return texts
}

/** Returns a function for finding the file nearest to the root by its name. */
function finder(files: ReadonlyMap<string, string>): FindProjectFile {
  const depth = (path: string) => path.split('/').length
  const nearest = [...files].sort(([one], [other]) => depth(one) - depth(other))
  return (name) => {
    const found = nearest.find(([path]) => name.test(path.slice(path.lastIndexOf('/') + 1)))
    return found && { path: found[0], text: found[1] }
  }
}

function packagesOf({ dependencies, devDependencies }: Readonly<Record<string, unknown>>) {
  return [...Object.keys(fieldsOf(dependencies)), ...Object.keys(fieldsOf(devDependencies))]
}

/** Returns the files that a `package.json` names as the package itself. */
function mainsOf({ source, module, main }: Readonly<Record<string, unknown>>): string[] {
  return [source, module, main].flatMap((path) =>
    typeof path === 'string' ? [path.replace(/^\.\//, '')] : [],
  )
}

/** Throws an error for the archive of a recording, in which the browser's files have hashes. */
function refuseRecording(paths: readonly string[]): void {
  const recording = paths.find((path) => /^[^/]+\.har$/i.test(path))
  const isAttached = (path: string) => /^[\da-f-]{32,40}\.\w+$/i.test(path)
  if (recording && paths.every((path) => path === recording || isAttached(path))) {
    throw new IntakeError('recording', { path: recording })
  }
}

async function exportedPage({ files }: Given): Promise<GivenProgram | undefined> {
  const [only] = files
  const isPage = only && files.length === 1 && /\.html?$/i.test(only.path)
  if (!isPage || only.file.size > MAX_ARCHIVE) return undefined
  return exportedProgram(await readExportedPage(await only.file.text()))
}

async function exportedProject(
  source: Source,
  entries: ReadonlyMap<string, Entry>,
  given: Given,
): Promise<GivenProgram | undefined> {
  if (!isExportedProject([...entries.keys()])) return undefined
  const leftOut = new LeftOutCount(given.folders)
  const own = [...entries].filter(
    ([path]) => path === START || path === README || path.startsWith(PROGRAM),
  )
  const files = await readFiles(source, possibleFiles(new Map(own), leftOut), leftOut)
  const program = own.filter(([path]) => path.startsWith(PROGRAM))
  return (
    exportedProgram(await readExportedProject(files)) ??
    // The start script was changed beyond recognition, which does not concern the program.
    project(
      source,
      new Map(program.map(([path, entry]) => [path.slice(PROGRAM.length), entry])),
      given,
      new LeftOutCount(given.folders),
    )
  )
}

function exportedProgram(
  exported: Awaited<ReturnType<typeof readExportedPage>>,
): GivenProgram | undefined {
  if (!exported) return undefined
  const { platform, files } = exported
  return {
    platform,
    isPlatformKnown: true,
    files,
    start: findMain(Object.keys(files)) ?? '',
    exported,
    leftOut: { folders: [], files: {} },
  }
}
