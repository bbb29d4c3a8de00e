const names = (...groups: readonly string[]): readonly string[] =>
  groups.flatMap((group) => group.split(' '))

/** Properties with a length, or several, as the value. */
const LENGTHS = new Set(
  names(
    'width height min-width min-height max-width max-height',
    'padding padding-left padding-right padding-top padding-bottom',
    'margin margin-left margin-right margin-top margin-bottom',
    'border-width border-left-width border-right-width border-top-width border-bottom-width',
    'border-radius border-top-left-radius border-top-right-radius',
    'border-bottom-left-radius border-bottom-right-radius',
    'left right top bottom font-size line-height letter-spacing item-size',
  ),
)

/** Other properties of Weex's documents, in the groups of the documents. */
const OTHERS = new Set(
  names(
    'border-style border-left-style border-top-style border-right-style border-bottom-style',
    'border-color border-left-color border-top-color border-right-color border-bottom-color',
    'display flex flex-direction flex-wrap flex-grow flex-shrink flex-basis',
    'justify-content align-items align-self align-content position z-index',
    'background-color background-image opacity overflow visibility',
    'transform transform-origin perspective',
    'transition transition-property transition-duration transition-delay transition-timing-function',
    'color font-style font-weight font-family',
    'text-align text-decoration text-overflow text-indent lines word-wrap',
    'placeholder-color item-color item-selected-color',
  ),
)

/** Returns whether Weex's documents have a property of the given name. */
export const isKnown = (name: string): boolean => LENGTHS.has(name) || OTHERS.has(name)

/** Returns whether the value of a property is a length, or several. */
export const isLength = (name: string): boolean => LENGTHS.has(name)
