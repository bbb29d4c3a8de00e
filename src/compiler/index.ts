export { compile, loadCompiler } from './compile.ts'
export type {
  CompileError,
  CompileOptions,
  CompileResult,
  EmitFallback,
  EmittedCode,
} from './contract.ts'
export { findMain, SERVER_FILE } from './file-names.ts'
export { programNotes } from './notes.ts'
