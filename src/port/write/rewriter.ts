import type { Module, Source } from '../source/parse.ts'
import { partsOf, type Node } from '../source/tree.ts'

/** Gives the text in place of a node. */
type Rewrite = () => string

/** In place of a statement that goes, with its line. */
const REMOVED = '\u0001'

/**
 * Changes to a source, as texts in place of nodes. Everything else is kept to the byte. A text may
 * contain the changed texts of nodes inside, by {@link Rewriter.text}.
 */
export class Rewriter {
  readonly #source: Source
  readonly #rewrites = new Map<Node, Rewrite>()
  readonly #before = new Map<Node, Rewrite[]>()
  readonly #after = new Map<Node, Rewrite[]>()
  /** Nodes whose own rewrite is being made. */
  readonly #open = new Set<Node>()

  constructor(source: Source) {
    this.#source = source
  }

  /** Replaces a node. */
  replace(node: Node, rewrite: Rewrite): void {
    this.#rewrites.set(node, rewrite)
  }

  /** Removes a statement with its line. */
  remove(statement: Node): void {
    this.#rewrites.set(statement, () => REMOVED)
  }

  /** Adds lines before a statement. */
  addBefore(statement: Node, lines: Rewrite): void {
    append(this.#before, statement, lines)
  }

  /** Adds lines after a statement. */
  addAfter(statement: Node, lines: Rewrite): void {
    append(this.#after, statement, lines)
  }

  /** Returns the changed text of a node. */
  text(node: Node): string {
    if (this.#open.has(node)) return this.raw(node)
    this.#open.add(node)
    try {
      const rewrite = this.#rewrites.get(node)
      const own = rewrite ? this.#ended(node, rewrite()) : this.raw(node)
      const before = (this.#before.get(node) ?? []).map((line) => this.#ended(node, line()))
      const after = (this.#after.get(node) ?? []).map((line) => this.#ended(node, line()))
      const lines = [...before, own, ...after].filter(Boolean)
      if (after.some(Boolean)) lines.push(this.#guard(node, lines.pop()!))
      return lines.length > 1 ? lines.join(`\n${this.indentOf(node)}`) : (lines[0] ?? '')
    } finally {
      this.#open.delete(node)
    }
  }

  /** Ends lines as the source ends the statement at a node: with a semicolon, or without. */
  #ended(node: Node, lines: string): string {
    if (!/(Statement|Declaration)$/.test(node.type) || lines === REMOVED || lines === '')
      return lines
    if (this.#source.text[node.end! - 1] !== ';') return lines
    return lines
      .split('\n')
      .map((line, index, all) => (isLastOfStatement(line, all[index + 1]) ? `${line};` : line))
      .join('\n')
  }

  /** Adds a semicolon to a line that the next line of the source would continue. */
  #guard(node: Node, line: string): string {
    const next = /^\s*(.)/.exec(this.#source.text.slice(node.end!))?.[1] ?? ''
    return '([`+-/'.includes(next) && next !== '' && !line.endsWith(';') ? `${line};` : line
  }

  /** Returns the text of a node with the changes inside, but not of the node itself. */
  raw(node: Node): string {
    const { text } = this.#source
    let result = ''
    let at = node.start!
    for (const child of partsOf(node)) {
      if (child.start! < at) continue
      result += text.slice(at, child.start!) + this.text(child)
      at = child.end!
    }
    return result + text.slice(at, node.end!)
  }

  /** Returns a whole file, changed. */
  render({ program }: Module): string {
    const { text } = this.#source
    const began = /^\s*/.exec(text.slice(program.start!, program.end!))![0]
    return this.text(program)
      .replace(new RegExp(`^[ \\t]*${REMOVED};?[ \\t]*\\r?\\n?`, 'gm'), '')
      .replaceAll(REMOVED, '')
      .replace(/^\s*\n/, began)
  }

  /** Returns the white space before a node on its line. */
  indentOf(node: Node): string {
    const { text } = this.#source
    const line = text.slice(text.lastIndexOf('\n', node.start! - 1) + 1, node.start!)
    return /^[ \t]*/.exec(line)![0]
  }
}

function append(map: Map<Node, Rewrite[]>, node: Node, rewrite: Rewrite): void {
  const known = map.get(node)
  if (known) known.push(rewrite)
  else map.set(node, [rewrite])
}

/** Returns whether a line ends a statement: no block, and nothing that goes on. */
const isLastOfStatement = (line: string, next: string | undefined): boolean =>
  !/[;{}(,[]$/.test(line) && line.trim() !== '' && !/^\s*[.})\]]/.test(next ?? '')
