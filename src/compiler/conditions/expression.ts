/** A condition that cannot be read. */
export class ConditionError extends Error {}

/**
 * Evaluates a condition: names joined by `||` and `&&`, with `!` and parentheses.
 *
 * @param names Names that hold.
 * @throws ConditionError For any other text.
 */
export function holds(expression: string, names: ReadonlySet<string>): boolean {
  const tokens = expression.match(/[A-Za-z_][\w-]*|\|\||&&|[!()]|\S/g) ?? []
  let index = 0

  function either(): boolean {
    let value = both()
    while (tokens[index] === '||') {
      index++
      // Evaluated in any case, for its errors.
      const right = both()
      value ||= right
    }
    return value
  }
  function both(): boolean {
    let value = single()
    while (tokens[index] === '&&') {
      index++
      const right = single()
      value &&= right
    }
    return value
  }
  function single(): boolean {
    let negates = false
    while (tokens[index] === '!') {
      index++
      negates = !negates
    }
    const token = tokens[index++]
    if (token === '(') {
      const value = either()
      if (tokens[index++] !== ')') throw new ConditionError(expression)
      return value !== negates
    }
    if (token === undefined || !/^[A-Za-z_]/.test(token)) throw new ConditionError(expression)
    return names.has(token) !== negates
  }

  const value = either()
  if (index < tokens.length) throw new ConditionError(expression)
  return value
}
