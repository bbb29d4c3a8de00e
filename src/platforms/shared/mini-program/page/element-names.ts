/** Elements of HTML that builds for mini programs turn into boxes. */
export const HTML_BOXES: readonly string[] =
  'div p section header footer main article nav aside ul ol li h1 h2 h3 h4 h5 h6 pre'.split(' ')

/** Elements of HTML that builds for mini programs turn into texts. */
export const HTML_TEXTS: readonly string[] = 'span strong b em i small code a'.split(' ')

/** Returns the name of a component's elements, e.g. `scroll-view` for `ScrollView`. */
export const elementName = (component: string): string =>
  component.replace(/(?!^)[A-Z]/g, (letter) => `-${letter}`).toLowerCase()

/**
 * Returns a function that returns whether a name in a template is an element; any other name is a
 * component of the program.
 *
 * @param components Components of the platform, by the names of their elements.
 */
export function elementsOfTemplates(components: readonly string[]): (name: string) => boolean {
  const names = new Set([...components, ...HTML_BOXES, ...HTML_TEXTS, 'block', 'img'])
  return (name) => names.has(name)
}
