import type { Plugin } from 'vite'

const PARSER = /@babel\/parser\/lib\/index\.js$/

/** Syntax plugins of the parser that nothing here asks for. */
const UNUSED = ['estree', 'flow', 'v8intrinsic', 'placeholders'] as const
/** Messages of these plugins. */
const MESSAGES = ['FlowErrors', 'PlaceholderErrors'] as const

/**
 * Leaves the unused syntax plugins out of Babel's parser: a fifth of what porting a program fetches.
 * A program in their syntax is refused either way.
 */
export function slimParser(): Plugin {
  return {
    name: 'slim-parser',
    apply: 'build',
    transform: {
      filter: { id: PARSER },
      handler: (code) => ({ code: slimmed(code), map: null }),
    },
  }
}

/**
 * Returns the parser without the unused syntax plugins.
 *
 * @throws Error When the parser's source has changed its shape; the build then fails.
 */
export function slimmed(source: string): string {
  let code = source
  for (const name of UNUSED) {
    code = without(
      code,
      `\nvar ${name} = superClass => class`,
      '\n};\n',
      `\nvar ${name} = (same) => same;\n`,
    )
  }
  for (const name of MESSAGES)
    code = without(code, `\nconst ${name} = ParseErrorEnum`, '\n});\n', '\n')
  return code
}

function without(code: string, begin: string, end: string, instead: string): string {
  const from = code.indexOf(begin)
  const to = code.indexOf(end, from)
  if (from < 0 || to < 0) throw new Error(`Babel's parser has no ${JSON.stringify(begin)}`)
  return code.slice(0, from) + instead + code.slice(to + end.length)
}
