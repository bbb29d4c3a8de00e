import type { PageServices } from '../../../../src/platforms/page-compiler.ts'
import type { PageModule } from '../../../../src/platforms/page-contract.ts'
import { compileVue, compileWe } from '../../../../src/platforms/weex/page/compiler/index.ts'

/** Compiles one page whose script is plain JavaScript. */
export async function compilePage(name: string, source: string): Promise<string> {
  const fail = (text: { readonly en: string }): never => {
    throw new Error(text.en)
  }
  const services: PageServices = {
    compileScript: async (code) => ({
      code,
      map: JSON.stringify({ version: 3, names: [], sources: [], mappings: '' }),
      strict: true,
      awaits: false,
    }),
    error: (_offset, text) => fail(text),
    note: () => {},
    syntaxErrorText: (message) => ({ en: message, zh: message }),
  }
  const compile = name.endsWith('.we') ? compileWe : compileVue
  return (await compile({ name, source, files: [name] }, services)).code
}

/** Runs a compiled page as the sandbox does. */
export function load(code: string, require: (specifier: string) => unknown): PageModule {
  const module = { exports: {} }
  new Function('require', 'module', 'exports', `"use strict";${code}`)(
    require,
    module,
    module.exports,
  )
  return module.exports as PageModule
}
