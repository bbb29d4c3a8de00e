import { fileURLToPath } from 'node:url'
import { build, type Plugin, type Rolldown } from 'vite'

/** Surroundings of a vendor's code, by global name. */
export type Surroundings = Readonly<Record<string, unknown>>

const MODULES = fileURLToPath(new URL('../node_modules/', import.meta.url))

/**
 * Bundles a module of a vendor's package.
 *
 * @param path Path in the package.
 * @param exported Names to export; all if unset.
 * @param absent Packages that the exported code does not call, and that are not installed.
 * @returns Creates the module's exports anew, with state of their own.
 */
export async function vendorModule(
  name: string,
  path: string,
  {
    exported = ['*'],
    absent = [],
  }: { exported?: readonly string[]; absent?: readonly string[] } = {},
): Promise<(surroundings: Surroundings) => Record<string, unknown>> {
  const names = exported[0] === '*' ? '*' : `{ ${exported.join(', ')} }`
  const result = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [virtualModules(`export ${names} from '${MODULES}${name}/${path}'`, absent)],
    define: {
      // The code of a built page; a development build checks and warns besides.
      'process.env.NODE_ENV': '"production"',
      ...Object.fromEntries(LANGUAGES.map((id) => [`__UNI_FEATURE_I18N_${id}__`, 'true'])),
    },
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      lib: { entry: ENTRY, formats: ['iife'], name: 'exported' },
      rolldownOptions: { shimMissingExports: absent.length > 0 },
    },
  })
  const { output } = (Array.isArray(result) ? result[0]! : result) as Rolldown.RolldownOutput
  const { code } = output[0]
  return (surroundings) => {
    const create = new Function(...Object.keys(surroundings), `${code}; return exported`)
    return create(...Object.values(surroundings)) as Record<string, unknown>
  }
}

const ENTRY = 'vendor-entry'
/** Constants of uni-app's builds. */
const LANGUAGES = ['EN', 'ES', 'FR', 'ZH_HANS', 'ZH_HANT'] as const

/** Serves the entry, and nothing for absent packages. */
const virtualModules = (entry: string, absent: readonly string[]): Plugin => ({
  name: 'vendor-entry',
  enforce: 'pre',
  resolveId: (id) =>
    id.endsWith(ENTRY) ? `\0${ENTRY}` : absent.includes(id) ? '\0absent' : undefined,
  load: (id) => (id === `\0${ENTRY}` ? entry : id === '\0absent' ? 'export {}' : undefined),
})
