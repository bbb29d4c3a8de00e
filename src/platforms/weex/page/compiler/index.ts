import type { CompilePage, PageSource, PageServices } from '../../../page-compiler.ts'
import { compileScript } from '../../../shared/page/compiler/blocks.ts'
import { openFile } from '../../../shared/page/compiler/page.ts'
import { type Blocks, findBlocks } from './blocks.ts'
import { type CompiledParts, emitModule } from '../../../shared/page/compiler/output/module.ts'
import type { Format, PageFile } from './page.ts'
import { compileStyles } from './style/sheet.ts'
import { compileTemplate } from './template/compile.ts'

/** Compiles a `.we` file of Weex's first framework. */
export const compileWe: CompilePage = (page, services) => compile('we', page, services)

/** Compiles a `.vue` file of Weex's Vue era, for Vue 3. */
export const compileVue: CompilePage = (page, services) => compile('vue', page, services)

async function compile(format: Format, page: PageSource, services: PageServices) {
  const opened = openFile(page, services)
  const file: PageFile = {
    format,
    ...opened.file,
    note: (id, offset, values) => services.note(id, offset, values),
  }
  const blocks = findBlocks(file)
  // What is in blocks that are not whole would only be wrong because of that.
  if (opened.hasFailed()) return { code: '', map: '', strict: true, awaits: false }
  const beside = format === 'we' ? componentFiles(page) : new Map<string, string>()
  const files = new Map<string, string>()
  const inline = new Map<string, CompiledParts>()
  const isComponent = (name: string): boolean => {
    const specifier = beside.get(name)
    if (specifier !== undefined && !blocks.components.has(name)) files.set(name, specifier)
    return specifier !== undefined || blocks.components.has(name)
  }
  for (const [name, component] of blocks.components)
    inline.set(name, await compileParts(file, component, isComponent))
  const parts = await compileParts(file, blocks, isComponent)
  return emitModule({ format, ...parts, inline, files }, page.name)
}

/** Returns the `.we` files in the page's folder, available to the template by name. */
function componentFiles({ name, files }: PageSource): Map<string, string> {
  const folder = name.slice(0, name.lastIndexOf('/') + 1)
  const components = new Map<string, string>()
  for (const file of files) {
    const base = file.startsWith(folder) ? file.slice(folder.length) : ''
    if (/^[^/]+\.we$/.test(base) && file !== name)
      components.set(base.slice(0, -'.we'.length).toLowerCase(), `./${base}`)
  }
  return components
}

async function compileParts(
  file: PageFile,
  { template, script, styles }: Blocks,
  isComponent: (name: string) => boolean,
): Promise<CompiledParts> {
  return {
    script: script && (await compileScript(file, script)),
    template: template ? compileTemplate(file, template, isComponent) : { code: '' },
    style: compileStyles(file, styles),
  }
}
