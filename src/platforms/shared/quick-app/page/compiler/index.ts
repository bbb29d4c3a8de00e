import type { CompilePage, PageCode } from '../../../../page-compiler.ts'
import { compileScript } from '../../../page/compiler/blocks.ts'
import { emitModule } from '../../../page/compiler/output/module.ts'
import { openFile } from '../../../page/compiler/page.ts'
import type { PageDialect } from '../dialect.ts'
import { findBlocks, isApp } from './blocks.ts'
import { findAbove, findImports } from './imports.ts'
import type { PageFile } from './page.ts'
import { compileStyles } from './style.ts'
import { compileTemplate } from './template/compile.ts'

const NOTHING: PageCode = { code: '', map: '', strict: true, awaits: false }

/** Returns the compiler of `.ux` files: a page, a component, or the definitions of the app. */
export const uxCompiler =
  (dialect: PageDialect): CompilePage =>
  async (page, services) => {
    const opened = openFile(page, services)
    const noted = new Set<string>()
    const file: PageFile = {
      ...opened.file,
      dialect,
      note(id, offset, values) {
        const key = JSON.stringify([id, values])
        if (noted.has(key)) return
        noted.add(key)
        services.note(dialect.note(id), offset, values)
      },
    }
    const { template, script, styles, imports } = findBlocks(file)
    // What is in blocks that are not whole would only be wrong because of that.
    if (opened.hasFailed()) return NOTHING
    const components = findImports(file, imports)
    const compiled = script && (await compileScript(file, script))
    const parts = {
      script: compiled,
      template: template ? compileTemplate(file, template, components) : { code: '' },
      style: compileStyles(file, styles),
    }
    const name = page.name
    return emitModule(
      {
        ...parts,
        format: isApp(name) ? 'ux-app' : 'ux',
        inline: new Map(),
        files: components,
        members: `name: ${JSON.stringify(name)},\n${aroundOf(file)}`,
      },
      name,
    )
  }

/** Returns the members for the files around a page, each loaded when read. */
function aroundOf(file: PageFile): string {
  const around = { app: 'app.ux', manifest: 'manifest.json' }
  return Object.entries(around)
    .map(([member, wanted]) => [member, findAbove(file, wanted)])
    .filter(([, specifier]) => specifier !== undefined)
    .map(
      ([member, specifier]) =>
        `get ${member}() { return require(${JSON.stringify(specifier)}) },\n`,
    )
    .join('')
}
