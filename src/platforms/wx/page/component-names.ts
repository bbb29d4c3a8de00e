/** Components of mini programs, as WeChat's document lists them. */
const NAMES: ReadonlySet<string> = new Set(
  `
  ad ad-custom audio button camera canvas checkbox checkbox-group cover-image cover-view
  channel-live channel-video double-tap-gesture-handler draggable-sheet editor
  force-press-gesture-handler form functional-page-navigator grid-builder grid-view
  horizontal-drag-gesture-handler icon image input keyboard-accessory label list-builder list-view
  live-player live-pusher long-press-gesture-handler map match-media movable-area movable-view
  native-component navigation-bar navigator nested-scroll-body nested-scroll-header
  official-account open-container open-data page-container page-meta pan-gesture-handler picker
  picker-view picker-view-column progress radio radio-group rich-text root-portal
  scale-gesture-handler scroll-view selection share-element slider snapshot span sticky-header
  sticky-section store-coupon store-home store-product swiper swiper-item switch
  tap-gesture-handler text textarea vertical-drag-gesture-handler video view voip-room web-view xr-frame
`
    .trim()
    .split(/\s+/),
)

/** Returns whether a name in a template is an element; any other name is a component. */
export const isElementName = (name: string): boolean => NAMES.has(name)
