import type { PlatformType } from './source/type-names.ts'

/** Names of types, with the names inside; with type parameters where `hasArguments` is set. */
interface Names {
  readonly inside: Map<string, Names>
  isType: boolean
  hasArguments: boolean
}

const noNames = (): Names => ({ inside: new Map(), isType: false, hasArguments: false })

/**
 * Declares the types of the platform that a program uses, for the file of an adapter, which checks
 * none of them.
 *
 * @param module Name of the default export.
 */
export function declareTypes(types: readonly PlatformType[], module: string): string {
  const exported = noNames()
  const ofDefault = noNames()
  for (const { path, home, isOfValue, hasArguments } of types) {
    if (isOfValue) continue
    let names = home === 'default' ? ofDefault : exported
    for (const part of path) {
      if (part === '*') continue
      if (!names.inside.has(part)) names.inside.set(part, noNames())
      names = names.inside.get(part)!
    }
    names.isType = true
    names.hasArguments ||= hasArguments
  }
  const lines = [
    ...(ofDefault.inside.size > 0 ? declareNamespace(module, ofDefault) : []),
    ...declare(exported).map((line) =>
      line.startsWith(' ') || line === '}' ? line : `export ${line}`,
    ),
  ]
  return lines.length > 0 ? `\n${lines.join('\n')}\n` : ''
}

function declare({ inside }: Names): string[] {
  return [...inside].flatMap(([name, names]) => [
    ...(names.isType ? [`type ${name}${names.hasArguments ? '<_ = any>' : ''} = any`] : []),
    ...(names.inside.size > 0 ? declareNamespace(name, names) : []),
  ])
}

const declareNamespace = (name: string, names: Names): string[] => [
  `declare namespace ${name} {`,
  ...declare(names).map((line) => `  ${line.replace(/^declare /, '')}`),
  '}',
]
