import type { Plugin } from 'vite'

const STYLE = '\0monaco-style:'

/**
 * Keeps Monaco out of every page that does not edit. VitePress puts all style sheets of the site
 * into one, so Monaco's are turned into scripts that add them when Monaco arrives; and a module
 * that Monaco's TypeScript support loads imports every feature of the editor for its side effects,
 * so these imports are taken out and `playground/editor` names the features itself.
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
      if (!/monaco-editor[\\/]esm[\\/]vs[\\/]internal[\\/]common[\\/]workers\.js$/.test(id)) return
      return { code: code.replace(/^import '[^']+';$/gm, ''), map: null }
    },
  }
}

/** Libraries of TypeScript that a program in the playground never sees: it runs on ES2022 alone. */
const UNUSED_LIBRARY =
  /^lib\.(?:dom|webworker|scripthost|esnext|es202[345])|^lib\.(?:es6\.)?d\.ts$|\.full\.d\.ts$/

/**
 * Takes the unused libraries and the doc comments of the others out of TypeScript's worker, a
 * quarter of what is transferred. For `worker.plugins` of Vite's configuration.
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

/** Works on the inside of a string literal, where a line break is a `\n` of two characters. */
function withoutComments(literal: string): string {
  return literal.replace(/\/\*(?:[^*]|\*(?!\/))*\*\//g, '').replace(/(\\n\s*)+\\n/g, '\\n')
}
