import { HTML_BOXES, HTML_TEXTS } from '../../element-names.ts'
import type { ComponentKind } from '../contract.ts'
import { icon, image, missing, navigator, progress, richText, swiper, text, view } from './boxes.ts'
import { checkbox, input, radio, textarea, toggle } from './fields.ts'
import { button, form, group, inGroup, label } from './forms.ts'
import { picker } from './picker.ts'
import { scrollView } from './scroll-view.ts'

/** Components by name, and elements of HTML that builds for mini programs turn into components. */
const KINDS: Readonly<Record<string, ComponentKind>> = {
  page: { ...scrollView, attributes: () => ({ showScrollbar: false }), update: () => {} },
  view,
  text,
  button,
  input,
  textarea,
  'scroll-view': scrollView,
  image,
  switch: toggle,
  checkbox: inGroup(checkbox),
  radio: inGroup(radio),
  'checkbox-group': group,
  'radio-group': group,
  form,
  label,
  picker,
  swiper,
  'swiper-item': view,
  'rich-text': richText,
  icon,
  progress,
  'cover-view': view,
  'cover-image': image,
  navigator,
  img: image,
  block: view,
  ...Object.fromEntries(HTML_BOXES.map((name) => [name, view])),
  ...Object.fromEntries(HTML_TEXTS.map((name) => [name, text])),
}

/** Returns what is drawn for a component; a box for an unknown one. */
export function componentOf(type: string): ComponentKind {
  return Object.hasOwn(KINDS, type) ? KINDS[type]! : missing
}
