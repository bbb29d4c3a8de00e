import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { installPackages } from '../support/install.ts'
import { createScratch } from '../support/scratch.ts'

/** The editors included in `@vue/repl`. */
export type ReplEditor = 'monaco' | 'codemirror'

const VERSIONS = { '@vue/repl': '4.7.2', vue: '3.5.45', typescript: '5.9.3' } as const

/** The public package host used by default, as described in the readme of `@vue/repl`. */
const CDN = /https:\/\/cdn\.jsdelivr\.net\/npm\//g
/** The files of the host requested here, by requested name. */
const FROM_CDN: Readonly<Record<string, string>> = {
  [`typescript@${VERSIONS.typescript}/lib/typescript.js`]: 'typescript/lib/typescript.js',
  'vue.js': 'vue/dist/vue.runtime.esm-browser.prod.js',
  'server-renderer.js': '@vue/server-renderer/dist/server-renderer.esm-browser.prod.js',
}

const HTML = `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><title>@vue/repl</title></head>
  <body style="margin: 0">
    <div id="app" style="height: 100vh"></div>
    <script type="module" src="./main.ts"></script>
  </body>
</html>
`

const mainOf = (
  editor: ReplEditor,
  program: string,
) => `import { File, Repl, useStore, useVueImportMap } from '@vue/repl'
import editor from '@vue/repl/${editor}-editor'
import { createApp, h, ref } from 'vue'

const cdn = (file) => new URL('cdn/' + file, location.href).href
const { importMap, vueVersion } = useVueImportMap({
  runtimeDev: cdn('vue.js'),
  runtimeProd: cdn('vue.js'),
  serverRenderer: cdn('server-renderer.js'),
})
const file = 'src/App.vue'
const store = useStore({
  builtinImportMap: importMap,
  vueVersion,
  typescriptVersion: ref('${VERSIONS.typescript}'),
  mainFile: ref(file),
  files: ref({ [file]: new File(file, ${JSON.stringify(program)}) }),
})
createApp({ render: () => h(Repl, { editor, store }) }).mount('#app')
`

/**
 * Builds a page with Vue's own playground, from the registry and in a separate folder. Files of the
 * public host are served beside the page, so that the network takes no part.
 *
 * @param editors A page per editor.
 * @param program A Vue component, as displayed.
 * @returns The folder to serve for each editor, and a function to remove all folders.
 */
export async function buildVueRepl<Editor extends ReplEditor>(
  editors: readonly Editor[],
  program: string,
) {
  const { folder, write, remove } = createScratch('own')
  await installPackages(folder, VERSIONS)
  write('index.html', HTML)
  const folders: Partial<Record<Editor, string>> = {}
  for (const editor of editors) {
    write('main.ts', mainOf(editor, program))
    const outDir = join(folder, editor)
    await build({
      root: folder,
      configFile: false,
      logLevel: 'error',
      worker: { format: 'es' },
      build: {
        outDir,
        chunkSizeWarningLimit: 10_000,
        rolldownOptions: { checks: { pluginTimings: false } },
      },
    })
    bringAlong(folder, outDir)
    folders[editor] = outDir
  }
  return { folders: folders as Record<Editor, string>, remove }
}

/**
 * Copies the files of the public host beside a built page, and redirects the page's requests there.
 */
function bringAlong(folder: string, outDir: string): void {
  for (const [name, file] of Object.entries(FROM_CDN)) {
    const target = join(outDir, 'cdn', name)
    mkdirSync(join(target, '..'), { recursive: true })
    cpSync(join(folder, 'node_modules', file), target)
  }
  for (const name of readdirSync(join(outDir, 'assets'))) {
    if (!name.endsWith('.js')) continue
    const path = join(outDir, 'assets', name)
    writeFileSync(path, readFileSync(path, 'utf8').replace(CDN, '/cdn/'))
  }
}
