import { initialize } from 'monaco-editor/internal/common/initialize'
import { create } from 'monaco-editor/languages/features/typescript/tsWorker'
import { answerAlways } from './answers.ts'
import { leaveOwnSyntax } from './own-syntax.ts'

/* Monaco's TypeScript worker, started as Monaco's own script starts it. */
self.onmessage = () =>
  initialize((context, settings) => leaveOwnSyntax(answerAlways(create(context, settings))))
