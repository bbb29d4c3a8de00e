import { initialize } from 'monaco-editor/internal/common/initialize'
import { typescript } from 'monaco-editor/languages/features/typescript/lib/typescriptServices'
import { create } from 'monaco-editor/languages/features/typescript/tsWorker'
import { ANSWERS } from './answers.ts'
import { createLanguageWorker } from './language-worker.ts'
import { tellTurns } from './turns.ts'

/* Monaco's TypeScript worker, started as Monaco's own script starts it. */
self.onmessage = () =>
  initialize((context, settings) =>
    tellTurns(createLanguageWorker(create(context, settings), typescript), ANSWERS, (turn) =>
      postMessage(turn),
    ),
  )
