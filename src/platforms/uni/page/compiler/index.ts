import type { CompilePage, PageSource } from '../../../page-compiler.ts'
import { filesOf } from '../../../shared/mini-program/page/compiler/files.ts'
import {
  compileRules,
  compileStyleOf,
  type StylePlatform,
} from '../../../shared/mini-program/page/compiler/style/index.ts'
import { pixelUnits } from '../../../shared/mini-program/page/compiler/style/units.ts'
import { compileSfc } from '../../../shared/page/compiler/sfc/index.ts'
import { isElementName } from '../component-names.ts'
import { sharedVariables } from './variables.ts'

const TYPESCRIPT = /\.[cm]?ts$/
/** Files that a page, a component or the app may be looked up in by its path. */
const FOUND = /\.vue$|^(?:.*\/)?pages\.json$/
/** The start of a component, whatever the name of the file. */
const MARKUP = /^\s*</

const FAILED = { code: '', map: '', strict: true, awaits: false }

/** Returns what the style sheets of a program are compiled for. */
const stylesOf = ({ read }: PageSource): StylePlatform => ({
  id: 'uni',
  toUnits: pixelUnits,
  variables: sharedVariables(read?.('@/uni.scss')?.source),
})

/** Compiles a page or component, or the script that mounts the app. */
export const compilePage: CompilePage = async (page, services) => {
  const { name, source } = page
  const styles = stylesOf(page)
  const code =
    name.endsWith('.vue') || MARKUP.test(source)
      ? await compileSfc(page, services, {
          isElement: isElementName,
          style: async (text, scope) => compileRules(text, services, styles, scope),
        })
      : await services.compileScript(source, TYPESCRIPT.test(name))
  return code ? { ...code, code: code.code + filesOf(page, FOUND) } : FAILED
}

/** Compiles a style sheet that a page or a component imports. */
export const compileStyle: CompilePage = (page, services) =>
  compileStyleOf(stylesOf(page))(page, services)
