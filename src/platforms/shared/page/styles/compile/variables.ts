import type { AtRule, Declaration } from 'postcss'

/** A use of a variable of Sass or Less in a value. */
const USE = /#\{\s*\$([\w-]+)\s*\}|@\{([\w-]+)\}|\$([\w-]+)|@([\w-]+)/g

/** Variables of a style sheet as of a rule, over those of the rules around. */
export class Variables {
  readonly #values: Record<string, string>

  constructor(values: Readonly<Record<string, string>> = {}) {
    this.#values = Object.assign(Object.create(null) as object, values)
  }

  /** Returns the variables for a rule within. */
  within(): Variables {
    return new Variables(this.#values)
  }

  /** Takes a declaration of Sass, `$name: value`; returns whether it is one. */
  declares({ prop, value }: Declaration): boolean {
    if (!prop.startsWith('$')) return false
    this.#set(prop.slice(1), value)
    return true
  }

  /** Takes a declaration of Less, `@name: value`; returns whether it is one. */
  declaresInLess({ name, params, raws }: AtRule): boolean {
    const text = `${name}${raws.afterName ?? ''}${params}`
    const [, variable, value] = /^([\w-]+)\s*:\s*([^]*)$/.exec(text) ?? []
    if (variable === undefined) return false
    this.#set(variable, value!)
    return true
  }

  /** Returns the first variable in a value that is not declared, as written. */
  missing(value: string): string | undefined {
    return [...value.matchAll(USE)].find(([, ...names]) => !(nameOf(names) in this.#values))?.[0]
  }

  /** Puts the values of variables into a value. */
  fill(value: string): string {
    return value.replace(USE, (_, ...names: string[]) => this.#values[nameOf(names)] ?? '')
  }

  #set(name: string, value: string): void {
    const plain = value.replace(/\s*!(?:default|global)\s*$/, (flag) => {
      return flag.includes('default') && name in this.#values ? '\0' : ''
    })
    if (!plain.endsWith('\0')) this.#values[name] = this.fill(plain.trim())
  }
}

const nameOf = (names: readonly unknown[]): string =>
  names.slice(0, 4).find((name): name is string => typeof name === 'string') ?? ''
