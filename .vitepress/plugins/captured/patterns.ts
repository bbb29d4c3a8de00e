import ts from 'typescript'
import type { Imports } from './imports.ts'
import type { Knowledge } from './knowledge.ts'
import type { FunctionNode } from './nodes.ts'

/** Globals read again on each use: the program's scope itself, and values without members. */
export const NOT_CAPTURED = [
  'globalThis',
  'self',
  'undefined',
  'NaN',
  'Infinity',
  'arguments',
  'console',
]

/** The rest of a rewriting. */
interface Rewriting {
  readonly file: ts.SourceFile
  readonly builtIns: Knowledge
  readonly imports: Imports
  /** Returns the text of a node, rewritten. */
  render(node: ts.Node): string
  /** Returns the text of a node, rewritten, without the space and the comments ahead. */
  bare(node: ts.Node): string
  /** Returns the text of a node with rewritten children, some replaced. */
  whole(node: ts.Node, replaced?: ReadonlyMap<ts.Node, string>): string
  refuse(node: ts.Node, message: string): void
}

/**
 * Creates the rewriting of patterns, which read properties and ask for iterators without a member
 * access in the source. Each function returns nothing for a node that stays as written.
 */
export function createPatterns({
  file,
  builtIns,
  imports,
  render,
  bare,
  whole,
  refuse,
}: Rewriting) {
  /** Reads an array by index; `[a, b]` would ask the array for an iterator. */
  function arrayPattern(node: ts.ArrayBindingPattern): string {
    const parts: string[] = []
    node.elements.forEach((item, index) => {
      if (ts.isOmittedExpression(item)) return
      parts.push(`${index}: ${item.dotDotDotToken ? bare(item.name) : bare(item)}`)
    })
    return `{ ${parts.join(', ')} }`
  }

  /**
   * Returns declarators for a pattern that reads more than own properties and items: accessors of
   * the engine, properties that may be missing, and the rest of an array.
   *
   * @returns Nothing if the pattern may read the value itself.
   */
  function unpack(pattern: ts.BindingName, value: () => string): string | undefined {
    if (ts.isObjectBindingPattern(pattern)) return unpackObject(pattern, value)
    if (!ts.isArrayBindingPattern(pattern)) return undefined
    const last = pattern.elements.at(-1)
    const rest = last && !ts.isOmittedExpression(last) && last.dotDotDotToken
    const { length } = pattern.elements
    if (!rest && builtIns.hasItems(pattern, length)) return undefined
    const items = rest
      ? `${imports.helper('withRest')}(${value()}, ${length - 1})`
      : `${imports.helper('firstOf')}(${value()}, ${length})`
    return `${bare(pattern)} = ${items}`
  }

  function unpackObject(pattern: ts.ObjectBindingPattern, value: () => string): string | undefined {
    const accessors = builtIns.accessors(pattern)
    if (accessors.size > 0) {
      const local = `source$${pattern.pos}`
      const parts = pattern.elements.map((element) => {
        const { name, propertyName = name } = element
        const accessor = accessors.get(element)
        const key = propertyName.getText(file)
        const read = accessor ? `${imports.builtIn(accessor)}(${local})` : `${local}.${key}`
        return `${name.getText(file)} = ${read}`
      })
      return [`${local} = ${value()}`, ...parts].join(', ')
    }
    const names = builtIns.optionals(pattern).map((name) => `'${name}'`)
    if (names.length === 0) return undefined
    return `${bare(pattern)} = ${imports.helper('ownOnly')}(${[value(), ...names].join(', ')})`
  }

  /** Takes members of a global, e.g. by `{ apply } = Reflect`, one by one. */
  function ofGlobal(pattern: ts.BindingName, global: ts.Expression): string | undefined {
    if (!ts.isObjectBindingPattern(pattern) || !ts.isIdentifier(global)) return undefined
    if (!builtIns.isGlobal(global) || NOT_CAPTURED.includes(global.text)) return undefined
    const members = pattern.elements.map(({ name, propertyName = name }) => {
      const key = propertyName.getText(file)
      const value = imports.override(`${global.text}_${key}`)
      return `${name.getText(file)} = ${value ?? `${imports.global(global.text)}.${key}`}`
    })
    return members.join(', ')
  }

  function declaration({ name, initializer }: ts.VariableDeclaration): string | undefined {
    // Read on loading, before a program runs; the members of the scope cannot be listed.
    if (!initializer || /^globalThis\b/.test(initializer.getText(file))) return undefined
    return ofGlobal(name, initializer) ?? unpack(name, () => render(initializer))
  }

  /** Moves a pattern of a parameter into the function when the pattern needs another source. */
  function functionLike(node: FunctionNode): string | undefined {
    const { body } = node
    if (!body) return undefined
    const moved = new Map<ts.Node, string>()
    let declarations = ''
    for (const { name, dotDotDotToken } of node.parameters) {
      const local = `parameter$${moved.size}`
      const unpacked = dotDotDotToken ? undefined : unpack(name, () => local)
      if (!unpacked) continue
      moved.set(name, local)
      declarations += `const ${unpacked}; `
    }
    if (moved.size === 0) return undefined
    const parameters = new Map<ts.Node, string>()
    for (const parameter of node.parameters) {
      if (moved.has(parameter.name)) parameters.set(parameter, whole(parameter, moved))
    }
    const inner = ts.isBlock(body)
      ? `{ ${declarations}${bare(body).slice(1)}`
      : // Without the line break ahead, which would end the statement after `return`.
        `{ ${declarations}return ${bare(body)} }`
    return whole(node, parameters.set(body, inner))
  }

  /** Refuses a pattern of a rest parameter; no source has one. */
  function parameter(node: ts.ParameterDeclaration): undefined {
    if (node.dotDotDotToken && !ts.isIdentifier(node.name)) refuse(node, 'A pattern of a rest')
    return undefined
  }

  return { arrayPattern, declaration, functionLike, parameter }
}
