/** A module that stands in for one of a platform's. */
export interface StandIn {
  /** Where in the table of provided modules its exports are. */
  readonly key: string
  /** Names beside the default export. */
  readonly exports: readonly string[]
  readonly hasDefault: boolean
}

/**
 * Writes the source of a module of Node's customization hooks that answers these specifiers. It is
 * text because hooks run in a thread of their own, which shares nothing with this one.
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

/** The source of one stand-in; its key makes its address its own. */
function source({ key, exports, hasDefault }: StandIn): string {
  const found = `globalThis[Symbol.for('polysocket.modules')].get(${JSON.stringify(key)})`
  return [
    `const provided = ${found}`,
    ...exports.map((name) => `export const ${name} = provided.${name}`),
    hasDefault ? 'export default provided.default' : '',
  ].join('\n')
}
