import { join } from 'node:path'
import { build } from 'vite'
import { createScratch } from '../support/scratch.ts'

const HTML = `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><title>Bare Monaco</title></head>
  <body style="margin: 0">
    <div id="editor" style="height: 100vh"></div>
    <script type="module" src="./main.ts"></script>
  </body>
</html>
`

const mainOf = (program: string) => `import * as monaco from 'monaco-editor'
import EditorWorker from 'monaco-editor/editor/editor.worker?worker'
import TypeScriptWorker from 'monaco-editor/languages/features/typescript/ts.worker?worker'

self.MonacoEnvironment = {
  getWorker: (_, label) => (label === 'typescript' ? new TypeScriptWorker() : new EditorWorker()),
}
monaco.editor.create(document.getElementById('editor'), {
  value: ${JSON.stringify(program)},
  language: 'typescript',
  automaticLayout: true,
})
`

/**
 * Builds the page described by Monaco's own instructions for Vite: the whole editor with
 * TypeScript, and nothing else.
 *
 * @param program Program in the editor.
 * @returns The folder to serve, and a function to remove the folder.
 */
export async function buildBareMonaco(program: string) {
  const { folder, write, remove } = createScratch()
  write('index.html', HTML)
  write('main.ts', mainOf(program))
  await build({
    root: folder,
    configFile: false,
    logLevel: 'error',
    worker: { format: 'es' },
    build: { chunkSizeWarningLimit: 10_000 },
  })
  return { folder: join(folder, 'dist'), remove }
}
