/** Monaco has no types for the parts of its TypeScript worker. */
declare module 'monaco-editor/languages/features/typescript/tsWorker' {
  export function create(context: unknown, settings: unknown): object
}
declare module 'monaco-editor/languages/features/typescript/lib/typescriptServices' {
  export const typescript: typeof import('typescript')
}
declare module 'monaco-editor/internal/common/initialize' {
  export function initialize(create: (context: unknown, settings: unknown) => object): void
}
