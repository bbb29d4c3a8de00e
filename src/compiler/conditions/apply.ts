import { blank } from '../../writing/blank.ts'
import type { CompileError } from '../contract.ts'
import { errorAt } from '../errors.ts'
import { plainJson } from './plain-json.ts'
import { type Part, readConditions } from './read.ts'

/** Files after their conditional comments were read. */
export interface AppliedConditions {
  readonly files: Readonly<Record<string, string>>
  /** The errors of each file; empty without errors. */
  readonly errors: readonly CompileError[]
}

/**
 * Replaces the parts of files that their conditional comments exclude by spaces, and in JSON all
 * comments, and commas that nothing follows. Lines and columns stay.
 *
 * @param names Names that hold, e.g. `H5`.
 * @param isLeftOut Returns whether a file has no conditions by its name.
 */
export function applyConditions(
  files: Readonly<Record<string, string>>,
  names: readonly string[],
  isLeftOut: (name: string) => boolean,
): AppliedConditions {
  const held = new Set(names)
  const errors: CompileError[] = []
  function conditional(name: string, source: string): string {
    if (!source.includes('#')) return source
    const { excluded, problems } = readConditions(source, held)
    for (const { offset, text } of problems) errors.push(errorAt(name, source, offset, text))
    return blankParts(source, excluded)
  }
  const applied = Object.entries(files).map(([name, source]) => {
    if (isLeftOut(name)) return [name, source] as const
    if (name.endsWith('.json')) return [name, plainJson(conditional(name, source))] as const
    return [name, conditional(name, source)] as const
  })
  return { files: Object.fromEntries(applied), errors }
}

/** Replaces parts of a text by spaces. */
function blankParts(source: string, parts: readonly Part[]): string {
  let text = ''
  let end = 0
  for (const { from, to } of parts) {
    text += source.slice(end, from) + blank(source.slice(from, to))
    end = to
  }
  return text + source.slice(end)
}
