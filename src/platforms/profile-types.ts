/**
 * Returns a platform's declarations as they are under a profile. A variable that the profile's own
 * declarations name takes the place of the platform's, since a variable has a single type; interfaces
 * merge by themselves.
 *
 * @param own Text of the platform's declarations.
 * @param profile Text of the profile's declarations, which stands beside the result.
 */
export function underProfile(own: string, profile: string): string {
  const names = [...profile.matchAll(/^declare var (\w+):/gm)].map(([, name]) => name!)
  return names.reduce((text, name) => text.replace(variable(name), ''), own)
}

/** Matches the declaration of a variable with its doc comment. */
const variable = (name: string): RegExp =>
  new RegExp(String.raw`(?:^/\*\*(?:(?!\*/)[^])*\*/\n)?^declare var ${name}: \{\n[^]*?\n\}\n`, 'm')
