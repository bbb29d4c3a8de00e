import type * as Registration from 'monaco-editor/languages/features/typescript/register'

type TypeScript = typeof Registration

/** TypeScript's numbers for members missing in Monaco's copy of the enumerations. */
const ES2022 = 9 as Registration.ScriptTarget
const MODULE_DETECTION_FORCE = 3

/**
 * Errors about `await` at the top level. TypeScript allows top-level `await` only in ECMAScript
 * modules; here every file runs inside an async function.
 */
const TOP_LEVEL_AWAIT = [1375, 1378, 1431, 1432]

/** Applies the playground's compiler options to the language service. */
export function configureTypeScript(typescript: TypeScript): void {
  const { typescriptDefaults } = typescript
  const options: Registration.CompilerOptions = {
    target: ES2022,
    module: typescript.ModuleKind.CommonJS,
    moduleResolution: typescript.ModuleResolutionKind.NodeJs,
    // No file sees another's variables, whether or not it imports anything.
    moduleDetection: MODULE_DETECTION_FORCE,
    esModuleInterop: true,
    // Pages of Taro; where no module has the types of JSX, tags are errors.
    jsx: typescript.JsxEmit.ReactJSX,
    strict: true,
    // A pasted script without types is no mistake.
    noImplicitAny: false,
    noImplicitThis: false,
    // By file name, or it would be taken for one of the program's modules.
    lib: ['lib.es2022.d.ts'],
    types: [],
    allowNonTsExtensions: true,
    // A program may have scripts of both languages, which import each other.
    allowJs: true,
    resolveJsonModule: true,
    sourceMap: true,
  }
  typescriptDefaults.setCompilerOptions(options)
  typescriptDefaults.setDiagnosticsOptions({
    noSemanticValidation: false,
    noSyntaxValidation: false,
    diagnosticCodesToIgnore: TOP_LEVEL_AWAIT,
  })
  // The files of a program import each other, the ones not on screen included.
  typescriptDefaults.setEagerModelSync(true)
}
