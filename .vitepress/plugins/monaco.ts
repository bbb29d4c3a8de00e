import type { Plugin } from 'vite'

const STYLE = '\0monaco-style:'

/** The module that starts Monaco's own TypeScript worker where a page has none. */
const OWN_WORKERS = /languages[\\/]features[\\/]typescript[\\/]workerManager\.js$/
const NEW_WORKER = /new Worker\(new URL\('ts\.worker\.js', import\.meta\.url\), \{[^}]*\}\)/g

/**
 * Keeps Monaco out of every page without an editor. VitePress combines all style sheets of the
 * site, so Monaco's are turned into scripts that add the styles once Monaco is loaded. A module
 * loaded by Monaco's TypeScript support imports every feature of the editor for side effects, so
 * the plugin removes these imports, and `playground/editor` names the features itself. Monaco's own
 * TypeScript worker, never started beside the playground's, would double the worker in the build.
 */
export function monacoSplit(): Plugin {
  return {
    name: 'monaco-split',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      if (!source.endsWith('.css')) return
      if (!importer || !/[\\/]monaco-editor[\\/]esm[\\/]/.test(importer)) return
      const resolved = await this.resolve(source, importer, { ...options, skipSelf: true })
      return resolved && `${STYLE}${resolved.id}.js`
    },
    load(id) {
      if (!id.startsWith(STYLE)) return
      const file = id.slice(STYLE.length, -'.js'.length)
      return [
        `import css from ${JSON.stringify(`${file}?inline`)}`,
        `const style = document.createElement('style')`,
        `style.dataset.monaco = ''`,
        `style.textContent = css`,
        `document.head.append(style)`,
      ].join('\n')
    },
    transform(code, id) {
      if (OWN_WORKERS.test(id)) return { code: code.replaceAll(NEW_WORKER, 'undefined'), map: null }
      if (!/monaco-editor[\\/]esm[\\/]vs[\\/]internal[\\/]common[\\/]workers\.js$/.test(id)) return
      return { code: code.replace(/^import '[^']+';$/gm, ''), map: null }
    },
  }
}

/**
 * Libraries of TypeScript that a program in the playground never sees: programs run on ES2022
 * alone.
 */
const UNUSED_LIBRARY =
  /^lib\.(?:dom|webworker|scripthost|esnext|es202[345])|^lib\.(?:es6\.)?d\.ts$|\.full\.d\.ts$/

/**
 * Removes the unused libraries and the doc comments of the others from TypeScript's worker, a
 * quarter of the transferred bytes. For `worker.plugins` of Vite's configuration.
 */
export function slimTypeScriptLibs(): Plugin {
  return {
    name: 'slim-typescript-libs',
    transform(code, id) {
      if (!/typescript[\\/]lib[\\/]lib\.js$/.test(id)) return
      const slim = code.replace(
        /^libFileMap\["([^"]+)"\] = '((?:[^'\\]|\\.)*)';$/gm,
        (_, name: string, text: string) =>
          `libFileMap["${name}"] = '${UNUSED_LIBRARY.test(name) ? '' : withoutComments(text)}';`,
      )
      return { code: slim, map: null }
    },
  }
}

/** Strips comments inside a string literal, where a line break is a `\n` of two characters. */
function withoutComments(literal: string): string {
  return literal.replace(/\/\*(?:[^*]|\*(?!\/))*\*\//g, '').replace(/(\\n\s*)+\\n/g, '\\n')
}
