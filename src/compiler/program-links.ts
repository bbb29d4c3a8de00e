import { isRelative, resolveFile } from '../runtime/resolve.ts'
import { type ModuleFacts, UNKNOWN_FACTS } from './module-facts.ts'

/** A name of another file whose value the compiler asks about. */
type Asked = readonly [file: string, name: string]

/** The files of a program and the imports between them. */
export class ProgramLinks {
  readonly #facts: ReadonlyMap<string, ModuleFacts>
  readonly #names: Readonly<Record<string, true>>
  readonly #reached = new Map<string, ReadonlySet<string>>()

  /**
   * @param names Every file of the program.
   * @param facts Facts of the files that are scripts and could be parsed.
   */
  constructor(names: readonly string[], facts: ReadonlyMap<string, ModuleFacts>) {
    this.#facts = facts
    this.#names = Object.fromEntries(names.map((name) => [name, true]))
  }

  /** Returns the file that a specifier means, or `undefined`. */
  resolve(from: string, specifier: string): string | undefined {
    return resolveFile(this.#names, from, specifier)
  }

  /** Returns the files that a file needs, itself included, directly and through others. */
  reachedFrom(file: string): ReadonlySet<string> {
    const known = this.#reached.get(file)
    if (known) return known
    const reached = new Set([file])
    for (const name of reached) for (const next of this.#needs(name)) reached.add(next)
    this.#reached.set(file, reached)
    return reached
  }

  /**
   * Returns the names that a file exports, with those taken over from other files.
   *
   * @returns `undefined` when only running the file can tell.
   */
  exportsOf(file: string, seen: ReadonlySet<string> = new Set()): ReadonlySet<string> | undefined {
    const facts = this.#facts.get(file)
    if (!facts?.exported || seen.has(file)) return undefined
    const names = new Set(facts.exported)
    for (const { specifier, names: taken, reexports } of facts.imports) {
      if (!reexports || !taken.some(({ local }) => local === '*')) continue
      const target = this.resolve(file, specifier)
      const more = target && this.exportsOf(target, new Set([...seen, file]))
      if (!more) return undefined
      for (const name of more) if (name !== 'default') names.add(name)
    }
    return names
  }

  /**
   * Returns whether a name has its last value as soon as its module has run, and the module runs
   * before the importing file: a copy then serves as well as the export itself.
   */
  isConstant(from: string, specifier: string, name: string): boolean {
    const file = this.resolve(from, specifier)
    if (file === undefined) return !isRelative(specifier)
    const reached = this.reachedFrom(file)
    if (reached.has(from)) return false
    // The needs of a page are known when its script has been compiled.
    if ([...reached].some((other) => this.#facts.get(other) === UNKNOWN_FACTS)) return false
    return name === '*' || !this.#changes([file, name], new Set())
  }

  #changes([file, name]: Asked, seen: Set<string>): boolean {
    const facts = this.#facts.get(file)
    if (!facts?.exported) return false
    const key = `${file}\n${name}`
    if (seen.has(key)) return false
    seen.add(key)
    if (facts.changing.has(name)) return true
    const own = facts.locals.get(name)
    return facts.imports.some(({ specifier, names, reexports }) => {
      const taken = names.filter(({ local }) =>
        reexports ? local === name || local === '*' : local === own,
      )
      const target = taken.length > 0 ? this.resolve(file, specifier) : undefined
      return taken.some(
        ({ imported }) =>
          target !== undefined && this.#changes([target, imported === '*' ? name : imported], seen),
      )
    })
  }

  #needs(file: string): string[] {
    const { imports, requires } = this.#facts.get(file) ?? UNKNOWN_FACTS
    return [...imports.map(({ specifier }) => specifier), ...requires].flatMap(
      (specifier) => this.resolve(file, specifier) ?? [],
    )
  }
}
