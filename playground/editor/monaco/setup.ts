import * as monaco from 'monaco-editor/editor'
import EditorWorker from 'monaco-editor/editor/editor.worker?worker'
import * as typescript from 'monaco-editor/languages/features/typescript/register'
import TypeScriptWorker from './ts.worker.ts?worker'
import { configureTypeScript } from './compiler-options.ts'
import { foldConditions } from './folding.ts'
import { createRest } from './rest.ts'
import { createStart } from './start-of-services.ts'
import { defineThemes } from './themes.ts'
import { endWhenStuck } from './turns.ts'
// The parts of Monaco that the editor uses; the whole of it is a quarter larger. Bundlers take this
// project's modules for free of effects, so they must stand in one whose own export is used.
import 'monaco-editor/features/bracketMatching/register'
import 'monaco-editor/features/caretOperations/register'
import 'monaco-editor/features/clipboard/register'
import 'monaco-editor/features/codeEditor/register'
import 'monaco-editor/features/codicon/register'
import 'monaco-editor/features/comment/register'
import 'monaco-editor/features/contextmenu/register'
import 'monaco-editor/features/cursorUndo/register'
import 'monaco-editor/features/find/register'
import 'monaco-editor/features/folding/register'
import 'monaco-editor/features/format/register'
import 'monaco-editor/features/gotoError/register'
import 'monaco-editor/features/hover/register'
import 'monaco-editor/features/indentation/register'
import 'monaco-editor/features/linesOperations/register'
import 'monaco-editor/features/multicursor/register'
import 'monaco-editor/features/parameterHints/register'
import 'monaco-editor/features/quickCommand/register'
import 'monaco-editor/features/quickHelp/register'
import 'monaco-editor/features/snippet/register'
import 'monaco-editor/editor/contrib/suggest/browser/suggestController'
import 'monaco-editor/features/suggest/register'
import 'monaco-editor/features/toggleTabFocusMode/register'
import 'monaco-editor/features/tokenization/register'
import 'monaco-editor/features/wordHighlighter/register'
import 'monaco-editor/features/wordOperations/register'
import 'monaco-editor/languages/definitions/css/register'
import 'monaco-editor/languages/definitions/html/register'
import 'monaco-editor/languages/definitions/javascript/register'
import 'monaco-editor/languages/definitions/typescript/register'

/** Prepares Monaco for the site. Call once per page. */
export function setUp() {
  const services = createStart()
  const rest = createRest(monaco.editor)

  async function languageWorker(): Promise<Worker> {
    await services.started
    await rest.over()
    const worker = new TypeScriptWorker()
    endWhenStuck(worker, () => {
      rest.begin()
      // Monaco forgets its worker when the options change, and then asks for another.
      typescript.typescriptDefaults.setCompilerOptions(
        typescript.typescriptDefaults.getCompilerOptions(),
      )
    })
    return worker
  }

  self.MonacoEnvironment = {
    getWorker: (_, label) => (label === 'typescript' ? languageWorker() : new EditorWorker()),
  }
  defineThemes(monaco)
  configureTypeScript(typescript)
  foldConditions(monaco.languages)
  return { monaco, typescript, services, resting: rest.resting }
}
