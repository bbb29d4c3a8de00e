import {
  type ElementKind,
  familyElements,
  familyInputs,
} from '../../shared/quick-app/page/elements.ts'

const TEXT = { color: 'rgba(0, 0, 0, 0.54)', fontSize: 30 } as const

/** A field to type into, in the document's own color and size. */
const FIELD = { color: 'rgba(0, 0, 0, 0.87)', fontSize: 37.5 } as const

/** A box with a centered text to press. */
const BUTTON = {
  ...FIELD,
  textAlign: 'center',
  padding: '10px 24px',
  backgroundColor: '#f2f2f2',
} as const

/**
 * Components of quick app that are drawn, with the documents' default styles.
 *
 * @see https://doc.quickapp.cn/
 */
export const elements: Readonly<Record<string, ElementKind>> = familyElements(TEXT, FIELD)

/** Kinds of `input` other than a field. */
export const inputs: Readonly<Record<string, ElementKind>> = familyInputs(BUTTON)
