import { uxCompiler } from '../../shared/quick-app/page/compiler/index.ts'
import { pageDialect } from './dialect.ts'

/** Compiles a `.ux` file. */
export const compileUx = uxCompiler(pageDialect)
