import ts from 'typescript'
import { scriptsOf } from './doc-comments.ts'

/** A string literal, or a part of a template between placeholders. */
export interface Literal {
  /** Line of the first character, from 1. */
  readonly line: number
  readonly text: string
}

/**
 * Returns the string literals of a TypeScript file or of the scripts of a Vue component, in the
 * order of the file.
 *
 * @param name Name of the file; `.vue` marks a component.
 */
export function literals(name: string, text: string): Literal[] {
  return scriptsOf(name, text).flatMap(({ code, offset }) => {
    const lines = text.slice(0, offset).split('\n').length
    return literalsOf(code).map((found) => ({ ...found, line: found.line + lines - 1 }))
  })
}

function literalsOf(code: string): Literal[] {
  const file = ts.createSourceFile('file.ts', code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS)
  const found: Literal[] = []
  visit(file)
  return found

  function visit(node: ts.Node) {
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || isLaterPart(node)) {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart())
      found.push({ line: line + 1, text: node.text })
    }
    ts.forEachChild(node, visit)
  }
}

const isLaterPart = (node: ts.Node): node is ts.TemplateMiddle | ts.TemplateTail =>
  ts.isTemplateMiddle(node) || ts.isTemplateTail(node)
