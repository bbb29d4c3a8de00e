import type { PageContext } from '../context.ts'

/** Modules used by pages of the documents, but not available to a page in a browser. */
const NAMES = [
  'animation',
  'audio',
  'binding',
  'bindingx',
  'clipboard',
  'event',
  'expressionBinding',
  'geolocation',
  'locale',
  'meta',
  'navigator',
  'pageInfo',
  'picker',
  'stream',
  'webview',
] as const

/** Creates modules by name; the methods only raise a note. */
export function createModulesNotHere(context: PageContext): Record<string, object> {
  return Object.fromEntries(NAMES.map((name) => [name, createModuleNotHere(context, name)]))
}

function createModuleNotHere({ note }: PageContext, module: string): object {
  return new Proxy(
    {},
    {
      get(_target, method) {
        // A loader and a promise ask for these to see what they have before them.
        if (typeof method === 'symbol' || method === '__esModule' || method === 'then') return
        return () => note('weex.module-not-here', { module, method })
      },
    },
  )
}
