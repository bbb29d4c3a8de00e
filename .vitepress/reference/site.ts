import { resolve } from 'node:path'
import { loadReference } from '../../src/reference/load.ts'
import type { ReferenceModel } from '../../src/reference/model.ts'
import { portingPairs } from '../../src/reference/porting.ts'
import { type Recording, recordAll } from '../../src/reference/recordings/index.ts'
import type { Locale } from '../../src/text.ts'
import { type Page, localeFolders } from './page.ts'
import { conceptPage } from './pages/concept.ts'
import { codesPage, matrixPage } from './pages/matrix.ts'
import { overviewPage } from './pages/overview.ts'
import { orderPage, statesPage } from './pages/pictures.ts'
import { platformPage } from './pages/platform.ts'
import { portingIndexPage, portingPage } from './pages/porting.ts'
import { type View, folders } from './view.ts'

/** Sources of the pages. */
interface Sources {
  readonly model: ReferenceModel
  readonly recordings: readonly Recording[]
}

const drawn = new Map<Locale, Promise<Page[]>>()

/**
 * VitePress bundles each file with a list of pages separately, so each bundle has a copy of this
 * module; the sources are read and the programs run only once per process.
 */
const shared = globalThis as { [SOURCES]?: Promise<Sources> }
const SOURCES = Symbol.for('reference-sources')

function sources(): Promise<Sources> {
  return (shared[SOURCES] ??= read())
}

async function read(): Promise<Sources> {
  const model = loadReference(resolve('src/platforms'))
  return { model, recordings: await recordAll(model) }
}

/** Returns every generated page in a language; drawn once. */
export function pagesIn(locale: Locale): Promise<Page[]> {
  const pages = drawn.get(locale) ?? draw(locale)
  drawn.set(locale, pages)
  return pages
}

async function draw(locale: Locale): Promise<Page[]> {
  const { model, recordings } = await sources()
  const on = (path: string): View => ({ model, recordings, locale, path })
  return [
    overviewPage(on(folders.overview)),
    ...model.concepts.map(({ id }) => conceptPage(on(folders.concept(id)), id)),
    ...model.platforms.map(({ id }) => platformPage(on(folders.platform(id)), id)),
    matrixPage(on(folders.matrix)),
    codesPage(on(folders.codes)),
    statesPage(on(folders.states)),
    orderPage(on(folders.order)),
    portingIndexPage(on(folders.porting)),
    ...portingPairs(model).map(({ from, to }) => portingPage(on(folders.port(from, to)), from, to)),
  ]
}

/**
 * Returns the generated page for a Markdown file.
 *
 * @param file Path under `docs`, e.g. `zh/reference/connecting.md`.
 */
export async function pageOf(file: string): Promise<Page | undefined> {
  const locale: Locale = file.startsWith(localeFolders.zh) ? 'zh' : 'en'
  const path = file.slice(localeFolders[locale].length).replace(/(\/index)?\.md$/, '')
  return (await pagesIn(locale)).find((page) => page.path === path)
}
