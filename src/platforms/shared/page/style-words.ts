const LINES = ['solid', 'dashed', 'dotted', 'none'] as const
const ENDS = ['flex-start', 'flex-end', 'center'] as const

/**
 * Properties, in camel case, with a choice of words as values, as named by Weex's documents. The
 * compiler reports any other word, and the screen draws no such value.
 *
 * @see https://weex.apache.org/docs/styles/common-styles.html
 */
export const STYLE_WORDS: Readonly<Record<string, readonly string[]>> = {
  borderStyle: LINES,
  borderTopStyle: LINES,
  borderRightStyle: LINES,
  borderBottomStyle: LINES,
  borderLeftStyle: LINES,
  display: ['flex', 'none'],
  overflow: ['hidden', 'visible'],
  visibility: ['visible', 'hidden'],
  flexDirection: ['row', 'column', 'row-reverse', 'column-reverse'],
  flexWrap: ['wrap', 'nowrap', 'wrap-reverse'],
  justifyContent: [...ENDS, 'space-between', 'space-around'],
  alignItems: ['stretch', ...ENDS],
  alignContent: ['stretch', ...ENDS, 'space-between'],
  alignSelf: ['auto', 'stretch', ...ENDS],
  position: ['relative', 'absolute', 'fixed', 'sticky'],
  fontStyle: ['normal', 'italic'],
  fontWeight: [
    'normal',
    'bold',
    ...['100', '200', '300', '400', '500', '600', '700', '800', '900'],
  ],
  textAlign: ['left', 'center', 'right', 'start', 'end'],
  textDecoration: ['none', 'underline', 'line-through'],
}
