/**
 * Writes properties of an object; a variable of the property's name is not repeated.
 *
 * @param properties Expressions by name; properties without an expression are left out.
 */
export const shorthand = (properties: Readonly<Record<string, string | undefined>>): string[] =>
  Object.entries(properties).flatMap(([name, expression]) => {
    if (expression === undefined) return []
    return name === expression ? name : `${name}: ${expression}`
  })
