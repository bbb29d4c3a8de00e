import ts from 'typescript'

/** A doc comment with its declaration. */
export interface DocComment {
  /** Line of the comment's first character, from 1. */
  readonly line: number
  /** Offset of the comment in the file. */
  readonly start: number
  /** Offset after the comment's last character. */
  readonly end: number
  /** Source of the comment, delimiters included. */
  readonly source: string
  /** Whether the declaration is a function, a method or a constant with a function as its value. */
  readonly isFunction: boolean
}

/** Program text of a file, at the offsets in the file. */
const SCRIPT = /(<script\b[^>]*>)([\s\S]*?)<\/script>/g

/**
 * Returns the doc comments of a TypeScript file or of the scripts of a Vue component, in the order
 * of the file.
 *
 * @param name Name of the file; `.vue` marks a component.
 */
export function docComments(name: string, text: string): DocComment[] {
  const found = scriptsOf(name, text).flatMap(({ code, offset }) =>
    commentsOf(code).map((comment) => ({ comment, offset })),
  )
  return found.map(({ comment, offset }) => {
    const start = comment.start + offset
    const line = text.slice(0, start).split('\n').length
    return { ...comment, line, start, end: comment.end + offset }
  })
}

/** Returns the program text of a file: the whole, or each script of a Vue component. */
export function scriptsOf(name: string, text: string): { code: string; offset: number }[] {
  if (!name.endsWith('.vue')) return [{ code: text, offset: 0 }]
  return [...text.matchAll(SCRIPT)].map(({ index, 1: tag, 2: code }) => ({
    code: code!,
    offset: index + tag!.length,
  }))
}

function commentsOf(code: string): Omit<DocComment, 'line'>[] {
  const file = ts.createSourceFile('file.ts', code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS)
  const comments = new Map<number, Omit<DocComment, 'line'>>()
  ts.forEachChild(file, visit)
  return [...comments.values()].sort((a, b) => a.start - b.start)

  function visit(node: ts.Node) {
    const ranges = ts.getLeadingCommentRanges(code, node.pos) ?? []
    for (const { pos: start, end } of ranges) {
      const source = code.slice(start, end)
      // The outermost node at a place is the declaration; the first visit keeps it.
      if (source.startsWith('/**') && source !== '/**/' && !comments.has(start)) {
        const isLast = end === ranges.at(-1)!.end
        comments.set(start, { start, end, source, isFunction: isLast && isFunction(node) })
      }
    }
    ts.forEachChild(node, visit)
  }
}

function isFunction(node: ts.Node): boolean {
  if (ts.isVariableStatement(node)) {
    const value = node.declarationList.declarations[0]?.initializer
    return !!value && (ts.isArrowFunction(value) || ts.isFunctionExpression(value))
  }
  return (
    ts.isFunctionDeclaration(node) ||
    ts.isMethodDeclaration(node) ||
    ts.isMethodSignature(node) ||
    (ts.isPropertyDeclaration(node) && !!node.initializer && ts.isArrowFunction(node.initializer))
  )
}
