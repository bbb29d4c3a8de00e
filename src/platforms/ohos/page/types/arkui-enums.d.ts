/* Enumerations of ArkUI for attributes of components. */

declare enum Alignment {
  TopStart,
  Top,
  TopEnd,
  Start,
  Center,
  End,
  BottomStart,
  Bottom,
  BottomEnd,
}

declare enum Axis {
  Vertical,
  Horizontal,
}

declare enum BadgePosition {
  RightTop,
  Right,
  Left,
}

declare enum BarMode {
  Scrollable,
  Fixed,
}

declare enum BarPosition {
  Start,
  End,
}

declare enum BarState {
  Off,
  Auto,
  On,
}

declare enum BlurStyle {
  Thin,
  Regular,
  Thick,
  BACKGROUND_THIN,
  BACKGROUND_REGULAR,
  BACKGROUND_THICK,
  BACKGROUND_ULTRA_THICK,
  NONE,
  COMPONENT_ULTRA_THIN,
  COMPONENT_THIN,
  COMPONENT_REGULAR,
  COMPONENT_THICK,
  COMPONENT_ULTRA_THICK,
}

declare enum BorderStyle {
  Solid,
  Dashed,
  Dotted,
}

declare enum ButtonRole {
  NORMAL,
  ERROR,
}

declare enum ButtonStyleMode {
  NORMAL,
  EMPHASIZED,
  TEXTUAL,
}

declare enum ButtonType {
  Capsule,
  Circle,
  Normal,
  ROUNDED_RECTANGLE,
}

declare enum CheckBoxShape {
  CIRCLE,
  ROUNDED_SQUARE,
}

declare enum Color {
  White,
  Black,
  Blue,
  Brown,
  Gray,
  Green,
  Grey,
  Orange,
  Pink,
  Red,
  Yellow,
  Transparent,
}

declare enum ControlSize {
  SMALL,
  NORMAL,
}

declare enum CopyOptions {
  None,
  InApp,
  LocalDevice,
}

declare enum Curve {
  Linear,
  Ease,
  EaseIn,
  EaseOut,
  EaseInOut,
  FastOutSlowIn,
  LinearOutSlowIn,
  FastOutLinearIn,
  ExtremeDeceleration,
  Sharp,
  Rhythm,
  Smooth,
  Friction,
}

declare enum DialogAlignment {
  Top,
  Center,
  Bottom,
  Default,
}

declare enum DialogButtonDirection {
  AUTO,
  HORIZONTAL,
  VERTICAL,
}

declare enum DialogButtonStyle {
  DEFAULT,
  HIGHLIGHT,
}

declare enum Direction {
  Ltr,
  Rtl,
  Auto,
}

declare enum Edge {
  Top,
  Center,
  Bottom,
  Baseline,
  Start,
  Middle,
  End,
}

declare enum EdgeEffect {
  Spring,
  Fade,
  None,
}

declare enum EnterKeyType {
  Unused0,
  Unused1,
  Go,
  Search,
  Send,
  Next,
  Done,
  PREVIOUS,
  NEW_LINE,
}

declare enum FlexAlign {
  Start,
  Center,
  End,
  SpaceBetween,
  SpaceAround,
  SpaceEvenly,
}

declare enum FlexDirection {
  Row,
  Column,
  RowReverse,
  ColumnReverse,
}

declare enum FlexWrap {
  NoWrap,
  Wrap,
  WrapReverse,
}

declare enum FontStyle {
  Normal,
  Italic,
}

declare enum FontWeight {
  Lighter,
  Normal,
  Regular,
  Medium,
  Bold,
  Bolder,
}

declare enum GradientDirection {
  Left,
  Top,
  Right,
  Bottom,
  LeftTop,
  LeftBottom,
  RightTop,
  RightBottom,
  None,
}

declare enum HitTestMode {
  Default,
  Block,
  Transparent,
  None,
}

declare enum HorizontalAlign {
  Start,
  Center,
  End,
}

declare enum ImageFit {
  Contain,
  Cover,
  Auto,
  Fill,
  ScaleDown,
  None,
}

declare enum ImageInterpolation {
  None,
  Low,
  Medium,
  High,
}

declare enum ImageRenderMode {
  Original,
  Template,
}

declare enum ImageRepeat {
  NoRepeat,
  X,
  Y,
  XY,
}

declare enum InputType {
  Normal,
  Number,
  PhoneNumber,
  Email,
  Password,
}

declare enum ItemAlign {
  Auto,
  Start,
  Center,
  End,
  Stretch,
  Baseline,
}

declare enum KeyType {
  Down,
  Up,
}

declare enum LineCapStyle {
  Butt,
  Round,
  Square,
}

declare enum ListItemAlign {
  Start,
  Center,
  End,
}

declare enum LoadingProgressStyle {
  Default,
  Circular,
  Orbital,
}

declare enum NavigationMode {
  Stack,
  Split,
  Auto,
}

declare enum NavigationTitleMode {
  Free,
  Full,
  Mini,
}

declare enum NestedScrollMode {
  SELF_ONLY,
  SELF_FIRST,
  PARENT_FIRST,
  PARALLEL,
}

declare enum PlayMode {
  Normal,
  Reverse,
  Alternate,
  AlternateReverse,
}

declare enum ProgressType {
  Linear,
  Ring,
  Eclipse,
  ScaleRing,
  Capsule,
}

declare enum SafeAreaEdge {
  TOP,
  BOTTOM,
  START,
  END,
}

declare enum SafeAreaType {
  SYSTEM,
  CUTOUT,
  KEYBOARD,
}

declare enum ScrollAlign {
  START,
  CENTER,
  END,
  AUTO,
}

declare enum ScrollDirection {
  Vertical,
  Horizontal,
  Free,
  None,
}

declare enum StickyStyle {
  None,
  Header,
  Footer,
}

declare enum TextAlign {
  Start,
  Center,
  End,
  JUSTIFY,
}

declare enum TextCase {
  Normal,
  LowerCase,
  UpperCase,
}

declare enum TextContentStyle {
  DEFAULT,
  INLINE,
}

declare enum TextDecorationStyle {
  SOLID,
  DOUBLE,
  DOTTED,
  DASHED,
  WAVY,
}

declare enum TextDecorationType {
  None,
  Underline,
  Overline,
  LineThrough,
}

declare enum TextHeightAdaptivePolicy {
  MAX_LINES_FIRST,
  MIN_FONT_SIZE_FIRST,
  LAYOUT_CONSTRAINT_FIRST,
}

declare enum TextInputStyle {
  Default,
  Inline,
}

declare enum TextOverflow {
  None,
  Clip,
  Ellipsis,
  MARQUEE,
}

declare enum TitleHeight {
  MainOnly,
  MainWithSub,
}

declare enum ToggleType {
  Checkbox,
  Switch,
  Button,
}

declare enum TransitionEdge {
  TOP,
  BOTTOM,
  START,
  END,
}

declare enum TransitionType {
  All,
  Insert,
  Delete,
}

declare enum VerticalAlign {
  Top,
  Center,
  Bottom,
}

declare enum Visibility {
  Visible,
  Hidden,
  None,
}

declare enum WordBreak {
  NORMAL,
  BREAK_ALL,
  BREAK_WORD,
}
