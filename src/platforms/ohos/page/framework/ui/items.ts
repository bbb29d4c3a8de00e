import { shallowRef, type ShallowRef } from '@vue/runtime-core'
import { add, collect, within } from './scope.ts'

type KeyOf = (item: unknown, index: number) => unknown

/** Returns the key of an item, by default as in ArkUI. */
function keyFor(item: unknown, index: number, keyOf: KeyOf | undefined): string {
  if (keyOf) return String(keyOf(item, index))
  return `${index}__${JSON.stringify(item)}`
}

/** Adds an item per element of a list. */
export function forEach(
  site: number,
  list: unknown,
  build: (item: unknown, index: number) => unknown,
  keyOf?: KeyOf,
): void {
  const items = (list ?? []) as Iterable<unknown>
  let index = 0
  for (const item of items) {
    const at = index++
    within(`${site}:${keyFor(item, at, keyOf)}`, () => build(item, at))
  }
}

/** A data source of `LazyForEach`. */
interface DataSource {
  totalCount(): number
  getData(index: number): unknown
  registerDataChangeListener(listener: object): void
}

const versions = new WeakMap<object, ShallowRef<number>>()

/** Adds an item per element of a data source, and again whenever the source reports a change. */
export function lazyForEach(
  site: number,
  source: DataSource,
  build: (item: unknown, index: number) => unknown,
  keyOf?: KeyOf,
): void {
  void versionOf(source).value
  const items = Array.from({ length: source.totalCount() }, (_, index) => source.getData(index))
  forEach(site, items, build, keyOf)
}

function versionOf(source: DataSource): ShallowRef<number> {
  const known = versions.get(source)
  if (known) return known
  const version = shallowRef(0)
  versions.set(source, version)
  const change = (): void => void version.value++
  const names = [
    'Reloaded',
    'Added',
    'Add',
    'Moved',
    'Move',
    'Deleted',
    'Delete',
    'Changed',
    'Change',
  ]
  const listener = Object.fromEntries(names.map((name) => [`onData${name}`, change]))
  // The method belongs to a class of the program; a source that never changes may lack the method.
  source.registerDataChangeListener({ ...listener, onDatasetChange: change })
  return version
}

/** An item of `Repeat`. */
interface RepeatItem {
  readonly item: unknown
  readonly index: number
}

type BuildItem = (item: RepeatItem) => unknown

/** Adds an item per element of a list, as the functions of the result describe. */
export function repeat(site: number, list: unknown): object {
  let build: BuildItem = () => {}
  let keyOf: KeyOf | undefined
  let templateOf: ((item: unknown, index: number) => string) | undefined
  const templates = new Map<string, BuildItem>()
  const choose = (item: unknown, index: number): BuildItem =>
    (templateOf && templates.get(templateOf(item, index))) ?? build
  add('Repeat', site, []).expand = () =>
    collect(() =>
      forEach(site, list, (item, index) => choose(item, index)({ item, index }), keyOf ?? byIndex),
    )
  const chain = {
    each: (given: BuildItem) => ((build = given), chain),
    key: (given: KeyOf) => ((keyOf = given), chain),
    templateId: (given: typeof templateOf) => ((templateOf = given), chain),
    template: (name: string, given: BuildItem) => (templates.set(name, given), chain),
    virtualScroll: () => chain,
  }
  return chain
}

const byIndex: KeyOf = (_item, index) => index
