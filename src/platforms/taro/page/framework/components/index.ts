import type { ComponentKind } from '../contract.ts'
import { icon, image, missing, progress, richText, swiper, text, view } from './boxes.ts'
import { checkbox, input, radio, textarea, toggle } from './fields.ts'
import { button, form, group, inGroup, label } from './forms.ts'
import { picker } from './picker.ts'
import { scrollView } from './scroll-view.ts'

/** Components of Taro by name, and elements of HTML that a plugin of Taro turns into components. */
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
  navigator: missing,
  img: image,
  ...Object.fromEntries(
    'div p section header footer main article nav aside ul ol li h1 h2 h3 h4 h5 h6 pre'
      .split(' ')
      .map((name) => [name, view]),
  ),
  ...Object.fromEntries('span strong b em i small code a'.split(' ').map((name) => [name, text])),
}

/** Returns what is drawn for a component; a box for an unknown one. */
export function componentOf(type: string): ComponentKind {
  return Object.hasOwn(KINDS, type) ? KINDS[type]! : missing
}

/** Names that `@tarojs/components` 4.2.1 exports. */
export const COMPONENT_NAMES: readonly string[] = `
  Ad AdCustom AnimationVideo AnimationView ArCamera Audio AwemeData Button Camera Canvas
  ChannelLive ChannelVideo Checkbox CheckboxGroup CommentDetail CommentList ContactButton
  CoverImage CoverView DoubleTapGestureHandler DraggableSheet Editor FollowSwan
  ForcePressGestureHandler Form FunctionalPageNavigator GridView GridBuilder GroupVideo
  HorizontalDragGestureHandler Icon Image InlinePaymentPanel Input KeyboardAccessory Label
  Lifestyle Like ListBuilder ListView LivePlayer LivePusher Login LongPressGestureHandler Lottie
  Map MatchMedia MovableArea MovableView NativeSlot NavigationBar Navigator NestedScrollBody
  NestedScrollHeader OfficialAccount OpenContainer OpenData OpenEmbeddedAtom PageContainer PageMeta
  PanGestureHandler PayButtonGroup Picker PickerView PickerViewColumn Progress Radio RadioGroup
  RichText RootPortal RtcRoom RtcRoomItem ScaleGestureHandler Script ScrollView Share ShareElement
  Slider Slot Snapshot Span StickyHeader StickySection Swiper SwiperItem Switch TabItem Tabs
  TapGestureHandler Text Textarea UnlockSaas UserInfo VerticalDragGestureHandler Video View VoipRoom
  WebView XrScene
`
  .trim()
  .split(/\s+/)

/** Returns the name of a component's elements, e.g. `scroll-view` for `ScrollView`. */
export const elementName = (component: string): string =>
  component.replace(/(?!^)[A-Z]/g, (letter) => `-${letter}`).toLowerCase()
