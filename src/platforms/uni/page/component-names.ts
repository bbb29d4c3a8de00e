import { elementsOfTemplates } from '../../shared/mini-program/page/element-names.ts'

/** Components of uni-app, by the names of their elements, as its document lists them. */
const COMPONENT_NAMES: readonly string[] = `
  ad animation-video audio button camera canvas checkbox checkbox-group cover-image cover-view
  editor form icon image input label live-player live-pusher map match-media movable-area
  movable-view navigation-bar navigator official-account open-data page-container page-meta picker
  picker-view picker-view-column progress radio radio-group rich-text root-portal scroll-view
  share-element slider sticky-header sticky-section swiper swiper-item switch text textarea video
  view web-view
`
  .trim()
  .split(/\s+/)

/** Returns whether a name in a template is an element; any other name is a component. */
export const isElementName = elementsOfTemplates(COMPONENT_NAMES)
