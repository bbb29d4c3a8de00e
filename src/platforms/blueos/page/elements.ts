import {
  type ElementKind,
  familyElements,
  familyInputs,
} from '../../shared/quick-app/page/elements.ts'

const TEXT = { color: '#757575', fontSize: 30 } as const

/** A field to type into, in the document's own colors and size. */
const FIELD = { color: '#000000', fontSize: 43.2 } as const

/** A box with a centered text to press. */
const BUTTON = { textAlign: 'center', padding: '8px 24px', borderRadius: 24 } as const

/**
 * Components of BlueOS that are drawn, with the documents' default styles.
 *
 * @see https://developers-watch.vivo.com.cn/component/container/overview/
 */
export const elements: Readonly<Record<string, ElementKind>> = {
  ...familyElements(TEXT, FIELD),
  scroll: { component: 'scroller' },
  'vw-button': {
    component: 'button',
    style: { ...BUTTON, color: '#ffffff', fontSize: 30, backgroundColor: '#2f2f2f' },
  },
  'vw-title': { component: 'text', style: { color: '#ffffff', fontSize: 34, textAlign: 'center' } },
}

/** Kinds of `input` other than a field. */
export const inputs: Readonly<Record<string, ElementKind>> = familyInputs({ ...FIELD, ...BUTTON })
