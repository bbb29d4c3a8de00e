import type { PageFile } from '../page.ts'

/** What Weex's documents name, in groups as they stand there. */
const KNOWN = new Set(
  [
    'width height min-width min-height max-width max-height',
    'padding padding-left padding-right padding-top padding-bottom',
    'margin margin-left margin-right margin-top margin-bottom',
    'border border-style border-left-style border-top-style border-right-style border-bottom-style',
    'border-width border-left-width border-right-width border-top-width border-bottom-width',
    'border-color border-left-color border-right-color border-top-color border-bottom-color',
    'border-radius border-top-left-radius border-top-right-radius',
    'border-bottom-left-radius border-bottom-right-radius',
    'display flex flex-direction flex-wrap flex-grow flex-shrink flex-basis',
    'justify-content align-items align-self align-content',
    'position left right top bottom z-index',
    'background-color background-image opacity overflow visibility',
    'transform transform-origin perspective',
    'transition transition-property transition-duration transition-delay transition-timing-function',
    'color font-size font-style font-weight font-family',
    'text-align text-decoration text-overflow text-indent line-height lines word-wrap',
    'placeholder-color item-color item-selected-color item-size',
  ].flatMap((group) => group.split(' ')),
)

/** Notes a property that Weex's documents do not have; it is kept all the same. */
export function checkProperty(file: PageFile, name: string, offset: number): void {
  if (!KNOWN.has(name.trim())) file.note('weex.style-property', offset, { property: name.trim() })
}
