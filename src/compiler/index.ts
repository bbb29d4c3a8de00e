export { compile } from './compile.ts'
export type {
  CompileError,
  CompileOptions,
  CompileResult,
  EmitFallback,
  EmittedCode,
} from './contract.ts'
export { programNotes } from './notes.ts'
