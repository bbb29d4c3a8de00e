import { elementName, elementsOfTemplates } from '../../shared/mini-program/page/element-names.ts'

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

/** Names that mean something else in a template, or in a file. */
const TAKEN = new Set(['slot', 'script'])

/** Returns whether a name in a template is an element; any other name is a component. */
export const isElementName = elementsOfTemplates(
  COMPONENT_NAMES.map(elementName).filter((name) => !TAKEN.has(name)),
)
