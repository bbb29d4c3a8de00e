import type { CompilePage } from '../../../page-compiler.ts'
import { appOf } from '../../../shared/mini-program/page/compiler/app-file.ts'
import {
  compileRules,
  compileStyleOf,
  type StylePlatform,
} from '../../../shared/mini-program/page/compiler/style/index.ts'
import { designUnits } from '../../../shared/mini-program/page/compiler/style/units.ts'
import { compileSfc } from '../../../shared/page/compiler/sfc/index.ts'
import { isElementName } from '../component-names.ts'

const TYPESCRIPT = /\.(?:[cm]?ts|tsx)$/
const APP = /^(?:src\/)?app\.(?:tsx|jsx|ts|js)$/

const FAILED = { code: '', map: '', strict: true, awaits: false }

const styles: StylePlatform = { id: 'taro', toUnits: designUnits }

/** Compiles a component of React: a script with JSX. */
export const compileComponent: CompilePage = async (page, services) => {
  const code = await services.compileScript(page.source, TYPESCRIPT.test(page.name), {
    jsx: true,
  })
  return code ? { ...code, code: code.code + appOf(page, APP) } : FAILED
}

/** Compiles a single-file component of Vue. */
export const compileVue: CompilePage = async (page, services) => {
  const code = await compileSfc(page, services, {
    isElement: isElementName,
    style: async (source, scope) => compileRules(source, services, styles, scope),
  })
  return { ...code, code: code.code + appOf(page, APP) }
}

/** Compiles a style sheet that a component imports. */
export const compileStyle = compileStyleOf(styles)
