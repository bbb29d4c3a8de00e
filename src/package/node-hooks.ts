/** A stand-in for a platform's module. */
export interface StandIn {
  /** Key of the exports in the table of provided modules. */
  readonly key: string
  /** Names beside the default export. */
  readonly exports: readonly string[]
  readonly hasDefault: boolean
}

/**
 * Writes the source of a module of Node's customization hooks for the given specifiers. The source
 * is text because hooks run in a separate thread without shared memory.
 *
 * @param standIns By specifier.
 */
export function hooks(standIns: Readonly<Record<string, StandIn>>): string {
  const sources = Object.fromEntries(
    Object.entries(standIns).map(([specifier, standIn]) => [specifier, source(standIn)]),
  )
  return `
const sources = ${JSON.stringify(sources)}
export async function resolve(specifier, context, next) {
  if (!Object.hasOwn(sources, specifier)) return next(specifier, context)
  const url = 'data:text/javascript,' + encodeURIComponent(sources[specifier])
  return { url, format: 'module', shortCircuit: true }
}`
}

/** Returns the source of a stand-in; the key makes the address unique. */
function source({ key, exports, hasDefault }: StandIn): string {
  const found = `globalThis[Symbol.for('polysocket.modules')].get(${JSON.stringify(key)})`
  return [
    `const provided = ${found}`,
    ...exports.map((name) => `export const ${name} = provided.${name}`),
    hasDefault ? 'export default provided.default' : '',
  ].join('\n')
}
