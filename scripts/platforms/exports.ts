type Target = string | { readonly types: string; readonly default?: string }

interface Manifest {
  readonly exports: Readonly<Record<string, Target>>
}

/** Entries of the package beside the platforms. */
const OTHERS = ['over', 'network', 'permalink', 'node']

/**
 * Returns the manifest of the package with an entry per platform, and with the declarations of all
 * but the baseline, whose names every project has from the DOM library.
 *
 * @param manifest Text of `package.json`.
 * @param ids Platforms, the baseline first.
 */
export function exportsOf(manifest: string, ids: readonly string[]): string {
  const entries = ids.flatMap((id, index): [string, Target][] => [
    entry(id),
    ...(index === 0 ? [] : [ambient(id)]),
  ])
  const exports: Manifest['exports'] = Object.fromEntries([
    ...entries,
    ...OTHERS.map(entry),
    ['./package.json', './package.json'],
  ])
  return `${JSON.stringify({ ...(JSON.parse(manifest) as Manifest), exports }, null, 2)}\n`
}

const entry = (name: string): [string, Target] => [
  `./${name}`,
  { types: `./dist/types/package/${name}.d.ts`, default: `./dist/${name}.js` },
]

const ambient = (id: string): [string, Target] => [
  `./${id}/ambient`,
  { types: `./dist/types/ambient/${id}.d.cts` },
]
