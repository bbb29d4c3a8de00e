import type { PageView } from '../../../src/platforms/page-view.ts'

/** Methods about what stands before the caret; all others are about what stands after it. */
const BEFORE: readonly string[] = [
  'getCompletionsAtPosition',
  'getCompletionEntryDetails',
  'getSignatureHelpItems',
  'getFormattingEditsAfterKeystroke',
]

/**
 * Returns the arguments of a method of a TypeScript worker with offsets of a view.
 *
 * @param values Arguments after the file; numbers before the first other value are offsets.
 */
export function toView(
  method: string,
  values: readonly unknown[],
  view: PageView | undefined,
): unknown[] {
  if (!view) return [...values]
  const side = BEFORE.includes(method) ? 'before' : 'after'
  const others = values.findIndex((value) => typeof value !== 'number')
  return values.map((value, index) =>
    others < 0 || index < others ? view.place(value as number, side) : value,
  )
}

/** Stands for a part of an answer about something that only a view has. */
const NOWHERE = Symbol('nowhere')

/** Parts without which the whole has no meaning. */
const VITAL: readonly string[] = ['textSpan', 'span', 'applicableSpan', 'triggerSpan']

/**
 * Returns an answer of a TypeScript worker with offsets of the pages in place of the views'. What
 * only a view has is left out.
 *
 * @param file File of the answer; parts of an answer may name others.
 */
export function fromView(
  answer: unknown,
  file: string,
  viewOf: (file: string) => PageView | undefined,
): unknown {
  const converted = convert(answer, file)
  return converted === NOWHERE ? undefined : converted

  function convert(value: unknown, around: string): unknown {
    if (Array.isArray(value)) {
      return value.map((each) => convert(each, around)).filter((each) => each !== NOWHERE)
    }
    if (typeof value !== 'object' || value === null) return value
    const within = fileOf(value) ?? around
    const stretch = 'start' in value && 'length' in value ? stretchOf(value, within) : {}
    if (!stretch) return NOWHERE
    const entries = Object.entries({ ...value, ...stretch }).map(
      ([name, part]) => [name, convert(part, within)] as const,
    )
    if (entries.some(([name, part]) => part === NOWHERE && VITAL.includes(name))) return NOWHERE
    return Object.fromEntries(entries.filter(([, part]) => part !== NOWHERE))
  }

  function stretchOf(
    value: { start: unknown; length: unknown },
    within: string,
  ): object | undefined {
    const { start, length } = value
    const view = typeof start === 'number' && typeof length === 'number' && viewOf(within)
    return view ? view.originOf(start as number, length as number) : {}
  }
}

/** Returns the file that a part of an answer names. */
function fileOf(value: object): string | undefined {
  const { fileName, file } = value as { fileName?: unknown; file?: { fileName?: unknown } }
  const name = fileName ?? file?.fileName
  return typeof name === 'string' ? name : undefined
}
