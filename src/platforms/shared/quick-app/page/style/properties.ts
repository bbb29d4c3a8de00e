const names = (...groups: readonly string[]): readonly string[] =>
  groups.flatMap((group) => group.split(' '))

const SIDES = ['Top', 'Right', 'Bottom', 'Left'] as const
const CORNERS = ['TopLeft', 'TopRight', 'BottomRight', 'BottomLeft'] as const
const perSide = (prefix: string, suffix = ''): string[] =>
  SIDES.map((side) => `${prefix}${side}${suffix}`)

/** Properties with a length, or several, as the value. */
const LENGTHS = new Set([
  ...names('width height minWidth minHeight maxWidth maxHeight padding margin'),
  ...names('borderWidth borderRadius left right top bottom fontSize lineHeight strokeWidth'),
  ...names('flexBasis letterSpacing itemSize'),
  ...perSide('padding'),
  ...perSide('margin'),
  ...perSide('border', 'Width'),
  ...CORNERS.map((corner) => `border${corner}Radius`),
])

/** Properties of the documents with an effect on the screen, other than the lengths. */
const DRAWN = new Set([
  ...names('display flexDirection flexWrap flexGrow flexShrink'),
  ...names('justifyContent alignItems alignContent alignSelf position zIndex'),
  ...names('backgroundColor backgroundImage opacity overflow visibility'),
  ...names('borderStyle borderColor'),
  ...perSide('border', 'Style'),
  ...perSide('border', 'Color'),
  ...names('transform transformOrigin color fontStyle fontWeight fontFamily lines'),
  ...names('textAlign textDecoration textOverflow placeholderColor objectFit'),
  ...names('itemColor itemSelectedColor layerColor'),
])

/** Properties of the documents without an effect on the screen. */
const NOT_DRAWN = new Set([
  ...names('backgroundSize backgroundRepeat backgroundPosition caretColor columns columnSpan'),
  ...names('indicatorType indicatorTop indicatorLeft indicatorRight indicatorBottom'),
  ...names('indicatorSpacing startAngle totalAngle thumbColor trackColor selectedColor blockColor'),
  ...names('animation animationName animationDuration animationDelay animationTimingFunction'),
  ...names('animationIterationCount animationFillMode animationDirection'),
  ...names('scrollSnapType scrollSnapAlign scrollSnapStop filter'),
])

/** Names of the documents for properties with another name on the screen. */
const ALIASES: Readonly<Record<string, string>> = {
  indicatorColor: 'itemColor',
  indicatorSelectedColor: 'itemSelectedColor',
  indicatorSize: 'itemSize',
}

/** Returns the screen's name of a property. */
export const screenName = (name: string): string =>
  Object.hasOwn(ALIASES, name) ? ALIASES[name]! : name

/** Returns whether the value of a property is a length, or several. */
export const isLength = (name: string): boolean => LENGTHS.has(name)

/** Returns whether the documents have a property. */
export const isListed = (name: string): boolean =>
  LENGTHS.has(name) || DRAWN.has(name) || NOT_DRAWN.has(name)

/** Returns whether a property of the documents has no effect on the screen. */
export const isNotDrawn = (name: string): boolean => NOT_DRAWN.has(name)
