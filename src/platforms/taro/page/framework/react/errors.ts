/** Messages of React's errors that a page can cause, by React's number. */
const MESSAGES: Readonly<Record<string, string>> = {
  31: 'An object is not a valid React child (found: {0}). Render its properties, or use an array.',
  130: 'An element has no valid type: {0}. Check that the component is exported, and imported by the right name.',
  152: '{0}: nothing was returned from render. Write a return statement, or return null.',
  185: 'Too many updates in a row: a component calls setState in componentDidUpdate or in an effect at every rendering.',
  300: 'Fewer hooks were called than in the previous rendering. Call hooks before any early return.',
  301: 'Too many renderings in a row: a component calls setState while it is rendered.',
  310: 'More hooks were called than in the previous rendering. Call hooks before any early return.',
  321: 'A hook was called outside of a function component. Call hooks at the top of a component or of another hook.',
  426: 'A component waited for data during an update by the user. Wrap the update in startTransition.',
}

const SHORT = /^Minified React error #(\d+); visit \S+?((?:[?&]\S*)?) for the full message/

/** Returns an error of React with its whole message; any other value stays unchanged. */
export function toReactError(error: unknown): unknown {
  if (!(error instanceof Error)) return error
  const [, number, query = ''] = SHORT.exec(error.message) ?? []
  if (number === undefined || !Object.hasOwn(MESSAGES, number)) return error
  const values = [...query.matchAll(/args\[\]=([^&]*)/g)].map(([, value]) => decode(value!))
  const text = MESSAGES[number]!.replace(/\{(\d)\}/g, (_, index) => values[Number(index)] ?? '')
  error.message = text
  return error
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
