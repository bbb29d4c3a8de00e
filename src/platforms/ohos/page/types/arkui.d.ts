/*
 * What a page of ArkUI may use, as far as it is drawn here: decorators, components with their
 * attributes, controllers, dialogs and storage. The editor checks a view of the page against it, in
 * which a struct is a class and a block behind a component is a call of `$`.
 */

/** A length: a number in `vp`, or a text such as `'50%'` or `'16fp'`. {@zh 长度：以 `vp` 为单位的数，或 `'50%'`、`'16fp'` 这样的文本。} */
type Length = string | number | Resource
type Dimension = Length
/** A color: a name of `Color`, `0xRRGGBB`, or a text such as `'#0a59f7'`. {@zh 颜色：`Color` 的成员、`0xRRGGBB`，或 `'#0a59f7'` 这样的文本。} */
type ResourceColor = Color | number | string | Resource
type ResourceStr = string | Resource
interface Padding {
  top?: Length
  right?: Length
  bottom?: Length
  left?: Length
}
type Margin = Padding
interface LocalizedPadding {
  top?: Length
  end?: Length
  bottom?: Length
  start?: Length
}
type EdgeWidths = Padding
interface EdgeColors {
  top?: ResourceColor
  right?: ResourceColor
  bottom?: ResourceColor
  left?: ResourceColor
}
interface BorderRadiuses {
  topLeft?: Length
  topRight?: Length
  bottomLeft?: Length
  bottomRight?: Length
}
interface BorderOptions {
  width?: EdgeWidths | Length
  color?: EdgeColors | ResourceColor
  radius?: BorderRadiuses | Length
  style?: BorderStyle | object
}
interface ShadowOptions {
  radius: number | Resource
  color?: ResourceColor
  offsetX?: number | Resource
  offsetY?: number | Resource
  type?: number
  fill?: boolean
}
interface SizeOptions {
  width?: Length
  height?: Length
}
interface ConstraintSizeOptions {
  minWidth?: Length
  maxWidth?: Length
  minHeight?: Length
  maxHeight?: Length
}
interface Position {
  x?: Length
  y?: Length
}
interface Edges {
  top?: Dimension
  left?: Dimension
  bottom?: Dimension
  right?: Dimension
}
interface Font {
  size?: Length
  weight?: FontWeight | number | string
  family?: ResourceStr
  style?: FontStyle
}
interface DecorationStyleInterface {
  type: TextDecorationType
  color?: ResourceColor
  style?: TextDecorationStyle
}
interface ClickEvent {
  readonly x: number
  readonly y: number
  readonly windowX: number
  readonly windowY: number
  readonly displayX: number
  readonly displayY: number
  readonly timestamp: number
  readonly source: number
  readonly pressure: number
  readonly target: any
}
interface SubmitEvent {
  text: string
  keepEditableState(): void
}
/** Describes a part of the screen. {@zh 描述界面的一部分。} */
type CustomBuilder = (() => any) | void
type DividerStyle = {
  strokeWidth?: Length
  color?: ResourceColor
  startMargin?: Length
  endMargin?: Length
}
type ColorStop = [ResourceColor, number]

/** Attributes of every component. {@zh 所有组件的通用属性。} */
interface CommonMethod {
  /** Sets the width; `'100%'` is the parent's. {@zh 宽度；`'100%'` 为父组件的宽度。} */
  width(value: Length): this
  height(value: Length): this
  size(value: SizeOptions): this
  constraintSize(value: ConstraintSizeOptions): this
  aspectRatio(value: number): this
  padding(value: Padding | LocalizedPadding | Length): this
  margin(value: Margin | LocalizedPadding | Length): this
  /** Takes a share of the free room in a `Row` or `Column`. {@zh 在 `Row`、`Column` 中分配剩余空间的权重。} */
  layoutWeight(value: number | string): this
  displayPriority(value: number): this
  flexGrow(value: number): this
  flexShrink(value: number): this
  flexBasis(value: number | string): this
  /** Places the content in the component. {@zh 内容在组件中的位置。} */
  align(value: Alignment): this
  alignSelf(value: ItemAlign): this
  position(value: Position | Edges): this
  offset(value: Position | Edges): this
  zIndex(value: number): this
  visibility(value: Visibility): this
  direction(value: Direction): this
  backgroundColor(value: ResourceColor): this
  foregroundColor(value: ResourceColor): this
  backgroundBlurStyle(value: BlurStyle, options?: unknown): this
  opacity(value: number | Resource): this
  border(value: BorderOptions): this
  borderWidth(value: Length | EdgeWidths): this
  borderColor(value: ResourceColor | EdgeColors): this
  borderRadius(value: Length | BorderRadiuses): this
  borderStyle(value: BorderStyle | object): this
  shadow(value: ShadowOptions | number): this
  linearGradient(value: {
    angle?: number | string
    direction?: GradientDirection
    colors: ColorStop[]
    repeating?: boolean
  }): this
  rotate(value: {
    x?: number
    y?: number
    z?: number
    angle: number | string
    centerX?: Length
    centerY?: Length
  }): this
  scale(value: { x?: number; y?: number; z?: number; centerX?: Length; centerY?: Length }): this
  translate(value: { x?: Length; y?: Length; z?: Length }): this
  /** Cuts off what is outside. {@zh 裁剪超出的部分。} */
  clip(value: boolean | object): this
  accessibilityText(value: string): this
  enabled(value: boolean): this
  focusable(value: boolean): this
  defaultFocus(value: boolean): this
  hitTestBehavior(value: HitTestMode): this
  id(value: string): this
  key(value: string): this
  animation(value: object): this
  transition(value: TransitionEffect | object): this
  expandSafeArea(types?: SafeAreaType[], edges?: SafeAreaEdge[]): this
  stateStyles(value: {
    normal?: any
    pressed?: any
    disabled?: any
    focused?: any
    clicked?: any
    selected?: any
  }): this
  onClick(event: (event: ClickEvent) => void): this
  onAppear(event: () => void): this
  onDisAppear(event: () => void): this
  onFocus(event: () => void): this
  onBlur(event: () => void): this
  $(content: () => void): this
  $apply(style: () => void): this
  $skip(values: () => unknown[]): this
}

interface FontAttribute {
  fontColor(value: ResourceColor): this
  fontSize(value: Length): this
  fontStyle(value: FontStyle): this
  fontWeight(value: number | FontWeight | string): this
  fontFamily(value: ResourceStr): this
}
interface TextStyleAttribute extends FontAttribute {
  decoration(value: DecorationStyleInterface): this
  letterSpacing(value: Length): this
  lineHeight(value: Length): this
}
interface TextAttribute extends CommonMethod, TextStyleAttribute {
  textAlign(value: TextAlign): this
  textAlignVertical(value: unknown): this
  /** Cuts a text longer than `maxLines`. {@zh 文本超过 `maxLines` 时的显示方式。} */
  textOverflow(value: { overflow: TextOverflow }): this
  maxLines(value: number): this
  minFontSize(value: number | string | Resource): this
  wordBreak(value: WordBreak): this
  copyOption(value: CopyOptions): this
}
interface SpanAttribute extends CommonMethod, TextStyleAttribute {}
interface ButtonAttribute extends CommonMethod, FontAttribute {
  type(value: ButtonType): this
  stateEffect(value: boolean): this
}
interface ImageAttribute extends CommonMethod {
  objectFit(value: ImageFit): this
  interpolation(value: ImageInterpolation): this
  fillColor(value: ResourceColor): this
}
interface FieldAttribute extends CommonMethod, FontAttribute {
  placeholderColor(value: ResourceColor): this
  placeholderFont(value?: Font): this
  caretColor(value: ResourceColor): this
  maxLength(value: number): this
  maxLines(value: number): this
  textAlign(value: TextAlign): this
  enterKeyType(value: EnterKeyType): this
  copyOption(value: CopyOptions): this
  enableKeyboardOnFocus(value: boolean): this
  style(value: TextInputStyle | TextContentStyle): this
  /** Passes on the text after each change. {@zh 内容每次改变后，以新的文本调用。} */
  onChange(callback: (value: string) => void): this
  /** Handles a press of the enter key. {@zh 按下回车键时调用。} */
  onSubmit(callback: (enterKey: EnterKeyType, event: SubmitEvent) => void): this
  /** Passes on whether the field is being edited. {@zh 进入或离开编辑状态时调用。} */
  onEditChange(callback: (isEditing: boolean) => void): this
}
interface TextInputAttribute extends FieldAttribute {
  type(value: InputType): this
  showPasswordIcon(value: boolean): this
  showUnderline(value: boolean): this
}
interface TextAreaAttribute extends FieldAttribute {
  type(value: unknown): this
}
interface SearchAttribute extends CommonMethod {
  searchButton(value: string, option?: object): this
  placeholderColor(value: ResourceColor): this
  placeholderFont(value?: Font): this
  textFont(value?: Font): this
  fontColor(value: ResourceColor): this
  caretColor(value: ResourceColor): this
  textAlign(value: TextAlign): this
  maxLength(value: number): this
  copyOption(value: CopyOptions): this
  onChange(callback: (value: string) => void): this
  onSubmit(callback: (value: string) => void): this
}
interface ToggleAttribute extends CommonMethod {
  onChange(callback: (isOn: boolean) => void): this
  selectedColor(value: ResourceColor): this
  switchPointColor(value: ResourceColor): this
}
interface CheckboxAttribute extends CommonMethod {
  select(value: boolean): this
  selectedColor(value: ResourceColor): this
  onChange(callback: (value: boolean) => void): this
}
interface RadioAttribute extends CommonMethod {
  checked(value: boolean): this
  onChange(callback: (isChecked: boolean) => void): this
}
interface ProgressAttribute extends CommonMethod {
  value(value: number): this
  color(value: ResourceColor | object): this
  style(value: unknown): this
}
interface LoadingProgressAttribute extends CommonMethod {
  color(value: ResourceColor): this
}
interface ColumnAttribute extends CommonMethod {
  alignItems(value: HorizontalAlign): this
  justifyContent(value: FlexAlign): this
  space(value: Length): this
}
interface RowAttribute extends CommonMethod {
  alignItems(value: VerticalAlign): this
  justifyContent(value: FlexAlign): this
  space(value: Length): this
}
interface StackAttribute extends CommonMethod {
  alignContent(value: Alignment): this
}
interface ShapeAttribute extends CommonMethod {
  fill(value: ResourceColor): this
  stroke(value: ResourceColor): this
  strokeWidth(value: Length): this
}
interface DividerAttribute extends CommonMethod {
  vertical(value: boolean): this
  color(value: ResourceColor): this
  strokeWidth(value: Length): this
}
interface BlankAttribute extends CommonMethod {
  color(value: ResourceColor): this
}
interface ScrollableAttribute extends CommonMethod {
  scrollBar(value: BarState): this
  scrollBarColor(value: Color | number | string): this
  scrollBarWidth(value: number | string): this
  edgeEffect(value: EdgeEffect, options?: object): this
  nestedScroll(value: object): this
  friction(value: number | Resource): this
  onReachEnd(event: () => void): this
}
interface ScrollAttribute extends ScrollableAttribute {
  scrollable(value: ScrollDirection): this
}
interface ListAttribute extends ScrollableAttribute {
  listDirection(value: Axis): this
  divider(value: DividerStyle | null): this
  cachedCount(value: number, show?: boolean): this
  alignListItem(value: ListItemAlign): this
  space(value: Length): this
}
interface ListItemGroupAttribute extends CommonMethod {
  divider(value: DividerStyle | null): this
}
interface GridAttribute extends ScrollableAttribute {
  columnsTemplate(value: string): this
  rowsTemplate(value: string): this
  columnsGap(value: Length): this
  rowsGap(value: Length): this
  cachedCount(value: number, show?: boolean): this
}
interface TabsAttribute extends CommonMethod {
  vertical(value: boolean): this
  scrollable(value: boolean): this
  barPosition(value: BarPosition): this
  barMode(value: BarMode, options?: object): this
  barWidth(value: Length): this
  barHeight(value: Length): this
  barOverlap(value: boolean): this
  animationDuration(value: number): this
  divider(value: DividerStyle | null): this
  /** Passes on the number of the tab on the screen. {@zh 切换页签后，以新页签的序号调用。} */
  onChange(event: (index: number) => void): this
  onTabBarClick(event: (index: number) => void): this
}
interface TabContentAttribute extends CommonMethod {
  tabBar(value: string | Resource | CustomBuilder | object): this
}
interface NavigationAttribute extends CommonMethod {
  title(value: ResourceStr | CustomBuilder | object, options?: object): this
  titleMode(value: NavigationTitleMode): this
  mode(value: NavigationMode): this
  hideTitleBar(value: boolean, animated?: boolean): this
  hideBackButton(value: boolean): this
  hideToolBar(value: boolean, animated?: boolean): this
}
/** Attributes of components that the page shows in its own way. {@zh 以本页面自己的方式显示的属性。} */
interface OtherAttribute extends CommonMethod {
  block(value: unknown): this
  onSelect(callback: (...values: any[]) => void): this
  [attribute: string]: any
}

/** Children below each other. {@zh 沿垂直方向排列子组件。} */
declare const Column: (value?: { space?: Length }) => ColumnAttribute
/** Children beside each other. {@zh 沿水平方向排列子组件。} */
declare const Row: (value?: { space?: Length }) => RowAttribute
/** Children above each other. {@zh 子组件层叠放置。} */
declare const Stack: (value?: { alignContent?: Alignment }) => StackAttribute
/** Children in a direction, with wrapping. {@zh 弹性布局的容器，可以换行。} */
declare const Flex: (value?: {
  direction?: FlexDirection
  wrap?: FlexWrap
  justifyContent?: FlexAlign
  alignItems?: ItemAlign
  alignContent?: FlexAlign
  space?: object
}) => CommonMethod
declare const ColumnSplit: () => CommonMethod
declare const RowSplit: () => CommonMethod
declare const RelativeContainer: () => CommonMethod
/** A filled circle, black by default. {@zh 实心圆，默认为黑色。} */
declare const Circle: (value?: SizeOptions) => ShapeAttribute
/** A filled rectangle, black by default. {@zh 实心矩形，默认为黑色。} */
declare const Rect: (value?: SizeOptions & { radius?: Length }) => ShapeAttribute
/** A line. {@zh 分隔线。} */
declare const Divider: () => DividerAttribute
/** Takes the free room of a `Row` or `Column`. {@zh 占据 `Row`、`Column` 的剩余空间。} */
declare const Blank: (min?: number | string) => BlankAttribute
/** A mark at the corner of the child. {@zh 子组件角上的标记。} */
declare const Badge: (value: {
  value?: string
  count?: number
  maxCount?: number
  position?: BadgePosition | Position
  style?: object
}) => CommonMethod
/** A text, or a line of `Span`. {@zh 文本，或由若干 `Span` 组成的一行。} */
declare const Text: (content?: string | Resource, value?: object) => TextAttribute
/** A part of a `Text`. {@zh `Text` 的一部分。} */
declare const Span: (value: string | Resource) => SpanAttribute
/** A button with a label, or with children. {@zh 按钮，可以带文字或子组件。} */
declare const Button: {
  (label: ResourceStr, options?: ButtonOptions): ButtonAttribute
  (options?: ButtonOptions): ButtonAttribute
}
interface ButtonOptions {
  type?: ButtonType
  stateEffect?: boolean
  buttonStyle?: ButtonStyleMode
  controlSize?: ControlSize
  role?: ButtonRole
}
/** A picture of the program, or a `data:` URL; nothing is fetched. {@zh 程序自带的图片或 `data:` 地址；不会从网络加载。} */
declare const Image: (src: string | Resource | object, options?: object) => ImageAttribute
interface FieldOptions<Controller> {
  placeholder?: ResourceStr
  text?: ResourceStr
  controller?: Controller
}
/** A field of one line. {@zh 单行输入框。} */
declare const TextInput: (value?: FieldOptions<TextInputController>) => TextInputAttribute
/** A field of several lines. {@zh 多行输入框。} */
declare const TextArea: (value?: FieldOptions<TextAreaController>) => TextAreaAttribute
/** A field for searching. {@zh 搜索框。} */
declare const Search: (options?: {
  value?: string
  placeholder?: ResourceStr
  icon?: string
  controller?: SearchController
}) => SearchAttribute
/** A switch, a checkbox or a button that stays pressed. {@zh 开关、勾选框或可保持按下的按钮。} */
declare const Toggle: (options: { type: ToggleType; isOn?: boolean }) => ToggleAttribute
declare const Checkbox: (options?: { name?: string; group?: string }) => CheckboxAttribute
declare const Radio: (options: { value: string; group: string }) => RadioAttribute
/** A bar for progress. {@zh 进度条。} */
declare const Progress: (options: {
  value: number
  total?: number
  type?: ProgressType
}) => ProgressAttribute
declare const LoadingProgress: () => LoadingProgressAttribute
/** A list that scrolls; the children are `ListItem`. {@zh 可滚动的列表，子组件为 `ListItem`。} */
declare const List: (value?: {
  space?: Length
  initialIndex?: number
  scroller?: Scroller
}) => ListAttribute
declare const ListItem: (value?: object | string) => CommonMethod
declare const ListItemGroup: (options?: {
  header?: CustomBuilder
  footer?: CustomBuilder
  space?: Length
  style?: unknown
}) => ListItemGroupAttribute
/** Content that scrolls. {@zh 可滚动的容器。} */
declare const Scroll: (scroller?: Scroller) => ScrollAttribute
declare const Grid: (scroller?: Scroller, options?: object) => GridAttribute
declare const GridItem: (value?: object) => CommonMethod
/** Pages that are changed by a bar. {@zh 通过页签切换的页面。} */
declare const Tabs: (value?: {
  barPosition?: BarPosition
  index?: number
  controller?: TabsController
}) => TabsAttribute
declare const TabContent: () => TabContentAttribute
/** A page with a title. {@zh 带标题的页面。} */
declare const Navigation: (pathInfos?: NavPathStack) => NavigationAttribute
declare const NavDestination: () => NavigationAttribute

/**
 * Adds an item per element.
 * {@zh 为数组的每个元素添加一项。}
 *
 * @param keyGenerator Returns the key of an element, which stays while the element stays. {@zh
 *   返回元素的键；元素不变时键也应不变。}
 */
declare const ForEach: <Item>(
  arr: readonly Item[],
  itemGenerator: (item: Item, index: number) => void,
  keyGenerator?: (item: Item, index: number) => string,
) => void
/** Adds an item per element of a data source. {@zh 为数据源的每个元素添加一项。} */
declare const LazyForEach: (
  dataSource: IDataSource,
  itemGenerator: (item: any, index: number) => void,
  keyGenerator?: (item: any, index: number) => string,
) => void
interface RepeatItem<Item> {
  item: Item
  index: number
}
interface RepeatAttribute<Item> {
  each(itemGenerator: (item: RepeatItem<Item>) => void): RepeatAttribute<Item>
  key(keyGenerator: (item: Item, index: number) => string): RepeatAttribute<Item>
  virtualScroll(options?: object): RepeatAttribute<Item>
  template(
    type: string,
    itemBuilder: (item: RepeatItem<Item>) => void,
    options?: object,
  ): RepeatAttribute<Item>
  templateId(typedFunc: (item: Item, index: number) => string): RepeatAttribute<Item>
}
/** Adds an item per element, as the functions behind it describe. {@zh 为数组的每个元素添加一项，由其后的函数描述。} */
declare const Repeat: <Item>(arr: readonly Item[]) => RepeatAttribute<Item>
interface IDataSource {
  totalCount(): number
  getData(index: number): any
  registerDataChangeListener(listener: DataChangeListener): void
  unregisterDataChangeListener(listener: DataChangeListener): void
}
interface DataChangeListener {
  onDataReloaded(): void
  onDataAdd(index: number): void
  onDataAdded(index: number): void
  onDataMove(from: number, to: number): void
  onDataMoved(from: number, to: number): void
  onDataDelete(index: number): void
  onDataDeleted(index: number): void
  onDataChange(index: number): void
  onDataChanged(index: number): void
  onDatasetChange(operations: object[]): void
}

/** Scrolls a `List`, `Scroll` or `Grid`. {@zh 控制 `List`、`Scroll`、`Grid` 的滚动。} */
declare class Scroller {
  scrollEdge(edge: Edge, options?: object): void
  scrollToIndex(index: number, smooth?: boolean, align?: ScrollAlign, options?: object): void
  scrollTo(options: { xOffset: Length; yOffset: Length; animation?: boolean | object }): void
  scrollPage(options: { next: boolean; direction?: Axis }): void
  currentOffset(): { xOffset: number; yOffset: number }
  isAtEnd(): boolean
}
declare class ListScroller extends Scroller {}
declare class TextInputController {
  caretPosition(position: number): void
  setTextSelection(start: number, end: number, options?: object): void
  stopEditing(): void
}
declare class TextAreaController extends TextInputController {}
declare class SearchController extends TextInputController {}
declare class TabsController {
  changeIndex(index: number): void
}
/** Opens a dialog whose content is a struct with `@CustomDialog`. {@zh 打开自定义弹窗，内容为带 `@CustomDialog` 的结构体。} */
declare class CustomDialogController {
  constructor(options: {
    builder: any
    cancel?: () => void
    autoCancel?: boolean
    alignment?: DialogAlignment
    offset?: object
    customStyle?: boolean
    gridCount?: number
    [option: string]: any
  })
  open(): void
  close(): void
}
declare class NavPathStack {
  pushPath(info: object, animated?: boolean): void
  pushPathByName(name: string, param?: unknown, animated?: any): void
  replacePath(info: object, animated?: boolean): void
  replacePathByName(name: string, param?: unknown, animated?: boolean): void
  pop(...values: any[]): any
  popToName(name: string, ...values: any[]): number
  popToIndex(index: number, ...values: any[]): void
  clear(animated?: boolean): void
  size(): number
}
/** How a component comes and goes; shown at once here. {@zh 组件出现和消失的效果；这里会立即显示。} */
declare class TransitionEffect {
  static readonly IDENTITY: TransitionEffect
  static readonly OPACITY: TransitionEffect
  static readonly SLIDE: TransitionEffect
  static readonly SLIDE_SWITCH: TransitionEffect
  static asymmetric(appear: TransitionEffect, disappear: TransitionEffect): TransitionEffect
  static move(edge: TransitionEdge): TransitionEffect
  static opacity(alpha: number): TransitionEffect
  static rotate(options: object): TransitionEffect
  static scale(options: object): TransitionEffect
  static translate(options: object): TransitionEffect
  animation(value: object): TransitionEffect
  combine(effect: TransitionEffect): TransitionEffect
}
/** The changes that a method with `@Monitor` is called for. {@zh `@Monitor` 方法收到的变化。} */
interface IMonitor {
  dirty: string[]
  value<Value>(path?: string): { before: Value; now: Value; path: string } | undefined
}
declare class TabBarStyle {
  constructor(...values: any[])
  static of(...values: any[]): any
}
declare class SubTabBarStyle extends TabBarStyle {}
declare class BottomTabBarStyle extends TabBarStyle {}
declare const focusControl: { requestFocus(id: string): boolean }

interface AlertDialogButton {
  value: ResourceStr
  action: () => void
  fontColor?: ResourceColor
  backgroundColor?: ResourceColor
  enabled?: boolean
  defaultFocus?: boolean
  style?: unknown
}
/** A dialog with a text and up to three buttons. {@zh 带文本和按钮的警告弹窗。} */
declare class AlertDialog {
  static show(options: {
    title?: ResourceStr
    subtitle?: ResourceStr
    message: ResourceStr
    autoCancel?: boolean
    alignment?: DialogAlignment
    cancel?: () => void
    confirm?: AlertDialogButton
    primaryButton?: AlertDialogButton
    secondaryButton?: AlertDialogButton
    buttons?: AlertDialogButton[]
    [option: string]: any
  }): void
}
/** A list to choose from. {@zh 列表选择弹窗。} */
declare class ActionSheet {
  static show(options: {
    title: ResourceStr
    message: ResourceStr
    sheets: { title: ResourceStr; icon?: ResourceStr; action: () => void }[]
    confirm?: AlertDialogButton
    cancel?: () => void
    autoCancel?: boolean
    alignment?: DialogAlignment
    [option: string]: any
  }): void
}

/** What `getUIContext()` returns. {@zh `getUIContext()` 的返回值。} */
interface UIContext {
  getPromptAction(): any
  getRouter(): any
  getFocusController(): typeof focusControl
  getHostContext(): any
  getSharedLocalStorage(): LocalStorage | undefined
  showAlertDialog(options: Parameters<typeof AlertDialog.show>[0]): void
  showActionSheet(options: Parameters<typeof ActionSheet.show>[0]): void
  animateTo(value: object, event: () => void): void
  runScopedTask(callback: () => void): void
  isFollowingSystemFontScale(): boolean
  getMaxFontScale(): number
  vp2px(value: number): number
  px2vp(value: number): number
  fp2px(value: number): number
  px2fp(value: number): number
  lpx2px(value: number): number
  px2lpx(value: number): number
}
declare function animateTo(value: object, event: () => void): void
declare function vp2px(value: number): number
declare function px2vp(value: number): number
declare function fp2px(value: number): number
declare function px2fp(value: number): number
declare function lpx2px(value: number): number
declare function px2lpx(value: number): number
declare function getContext(component?: object): any
declare function wrapBuilder<Values extends any[]>(
  builder: (...values: Values) => void,
): WrappedBuilder<Values>
declare function mutableBuilder<Values extends any[]>(
  builder: (...values: Values) => void,
): WrappedBuilder<Values>
interface WrappedBuilder<Values extends any[]> {
  builder: (...values: Values) => void
}
/** A resource of the app; a program here has none. {@zh 应用的资源；这里的程序没有资源。} */
interface Resource {
  readonly bundleName: string
  readonly moduleName: string
  readonly id: number
  readonly type?: number
  readonly params?: any[]
}
declare function $r(value: string, ...params: any[]): Resource
declare function $rawfile(value: string): Resource

interface SubscribedAbstractProperty<Value> {
  get(): Value
  set(value: Value): void
}
/** Variables of a page or a part of it. {@zh 页面级的状态存储。} */
declare class LocalStorage {
  constructor(initializingProperties?: object)
  static getShared(): LocalStorage
  has(propName: string): boolean
  get<Value>(propName: string): Value | undefined
  set<Value>(propName: string, newValue: Value): boolean
  setOrCreate<Value>(propName: string, newValue: Value): boolean
  ref<Value>(propName: string): SubscribedAbstractProperty<Value> | undefined
  link<Value>(propName: string): SubscribedAbstractProperty<Value> | undefined
  setAndLink<Value>(propName: string, defaultValue: Value): SubscribedAbstractProperty<Value>
  prop<Value>(propName: string): SubscribedAbstractProperty<Value> | undefined
  setAndProp<Value>(propName: string, defaultValue: Value): SubscribedAbstractProperty<Value>
  delete(propName: string): boolean
  keys(): IterableIterator<string>
  size(): number
  clear(): boolean
}
type StorageMethods = Pick<LocalStorage, keyof LocalStorage>
/** Variables of the app. {@zh 应用级的状态存储。} */
declare const AppStorage: StorageMethods & {
  [Name in keyof StorageMethods as Capitalize<Name>]: StorageMethods[Name]
}
/** Variables of the app that outlive it; here, they live as long as the run. {@zh 持久化的应用状态；这里只在本次运行中保留。} */
declare const PersistentStorage: {
  persistProp<Value>(key: string, defaultValue: Value): void
  PersistProp<Value>(key: string, defaultValue: Value): void
  persistProps(props: { key: string; defaultValue: any }[]): void
  PersistProps(props: { key: string; defaultValue: any }[]): void
  deleteProp(key: string): void
  keys(): string[]
}

/** What the view of a page stands on. */
declare namespace $arkui {
  /** A decorator with or without arguments. */
  type Decorator = (...values: any[]) => any
  /** The base of every struct. */
  class View {
    /** Runs before the component is drawn. {@zh 组件即将出现时调用。} */
    aboutToAppear?(): void
    /** Runs before the component goes away. {@zh 组件即将消失时调用。} */
    aboutToDisappear?(): void
    onDidBuild?(): void
    /** Runs when the page is shown. {@zh 页面显示时调用。} */
    onPageShow?(): void
    /** Runs when the page is hidden. {@zh 页面隐藏时调用。} */
    onPageHide?(): void
    /** Handles the key *Back*; `true` when nothing else has to. {@zh 按返回键时调用；返回 `true` 表示页面已处理。} */
    onBackPress?(): boolean | void
    aboutToReuse?(params: any): void
    aboutToRecycle?(): void
    getUIContext(): UIContext
    getUniqueId(): number
    queryNavDestinationInfo(): any
    queryRouterPageInfo(): any
  }
  function use<Struct extends View>(
    struct: new () => Struct,
  ): (values?: Partial<Struct>, storage?: LocalStorage) => CommonMethod
  function use<Builder extends (...values: any[]) => any>(builder: Builder): Builder
  function use(imported: any): (...values: any[]) => CommonMethod
  /** Replaces a component that is not drawn. */
  function unknown(...values: any[]): OtherAttribute
  /** Returns the component of the attributes in `@Styles` and `@Extend`. */
  function self(): any
}

/** The struct is a page. {@zh 该结构体是一个页面。} */
declare const Entry: $arkui.Decorator

/** The struct is a component. {@zh 该结构体是一个自定义组件。} */
declare const Component: $arkui.Decorator

/** The struct is a component with state management V2. {@zh 该结构体是使用状态管理 V2 的自定义组件。} */
declare const ComponentV2: $arkui.Decorator

/** The struct is shown in the previewer; without effect in a run. {@zh 该结构体可在预览器中显示；运行时没有作用。} */
declare const Preview: $arkui.Decorator

/** The component may be reused; without effect here. {@zh 该组件可以复用；在这里没有作用。} */
declare const Reusable: $arkui.Decorator

/** The component may be reused; without effect here. {@zh 该组件可以复用；在这里没有作用。} */
declare const ReusableV2: $arkui.Decorator

/** The struct is the content of a dialog. {@zh 该结构体是自定义弹窗的内容。} */
declare const CustomDialog: $arkui.Decorator

/** Lets components observe the properties of the class. {@zh 使该类的属性变化可以被组件观察到。} */
declare const Observed: $arkui.Decorator

/** Lets components observe the properties with `@Trace`. {@zh 使带有 `@Trace` 的属性变化可以被观察到。} */
declare const ObservedV2: $arkui.Decorator

/** State of the component; a change draws the component again. {@zh 组件的状态变量，改变后组件会重新绘制。} */
declare const State: $arkui.Decorator

/** A value from the parent; a change here does not reach the parent. {@zh 来自父组件的值，在本组件中的修改不会传回父组件。} */
declare const Prop: $arkui.Decorator

/** A variable shared with the parent, in both directions. {@zh 与父组件双向同步的变量。} */
declare const Link: $arkui.Decorator

/** An object of a class with `@Observed`, shared with the parent. {@zh 与父组件共享的 `@Observed` 类的对象。} */
declare const ObjectLink: $arkui.Decorator

/** State for all components below. {@zh 提供给所有后代组件的状态。} */
declare const Provide: $arkui.Decorator

/** State of a component above with `@Provide`. {@zh 使用祖先组件 `@Provide` 的状态。} */
declare const Consume: $arkui.Decorator

/** Calls the method of the name after a change. {@zh 变量改变后调用指定名称的方法。} */
declare const Watch: $arkui.Decorator

/** A variable of `AppStorage`, in both directions. {@zh 与 `AppStorage` 中的属性双向同步。} */
declare const StorageLink: $arkui.Decorator

/** A variable of `AppStorage`, in one direction. {@zh 与 `AppStorage` 中的属性单向同步。} */
declare const StorageProp: $arkui.Decorator

/** A variable of the page’s `LocalStorage`, in both directions. {@zh 与页面的 `LocalStorage` 中的属性双向同步。} */
declare const LocalStorageLink: $arkui.Decorator

/** A variable of the page’s `LocalStorage`, in one direction. {@zh 与页面的 `LocalStorage` 中的属性单向同步。} */
declare const LocalStorageProp: $arkui.Decorator

/** State of a component of V2; not set by the parent. {@zh V2 组件的内部状态，不能由父组件传入。} */
declare const Local: $arkui.Decorator

/** A value from the parent of a component of V2. {@zh V2 组件从父组件接收的值。} */
declare const Param: $arkui.Decorator

/** The parameter takes the value of the parent once. {@zh 该参数只在初始化时接收一次父组件的值。} */
declare const Once: $arkui.Decorator

/** A function of the parent, for changes. {@zh 父组件传入的函数，用于通知变化。} */
declare const Event: $arkui.Decorator

/** The parent has to give a value. {@zh 父组件必须传入该值。} */
declare const Require: $arkui.Decorator

/** State for all components of V2 below. {@zh 提供给所有 V2 后代组件的状态。} */
declare const Provider: $arkui.Decorator

/** State of a component of V2 above. {@zh 使用 V2 祖先组件提供的状态。} */
declare const Consumer: $arkui.Decorator

/** A change of the property draws the components that show it again. {@zh 该属性改变后，使用它的组件会重新绘制。} */
declare const Trace: $arkui.Decorator

/** Only a change of a property with `@Track` draws again. {@zh 只有带 `@Track` 的属性改变才会引起重新绘制。} */
declare const Track: $arkui.Decorator

/** The class of the property, for `PersistenceV2`. {@zh 属性的类，供 `PersistenceV2` 使用。} */
declare const Type: $arkui.Decorator

/** Calls the method after a change of the named variables. {@zh 指定的变量改变后调用该方法。} */
declare const Monitor: $arkui.Decorator

/** The getter is computed again only after a change. {@zh 仅在依赖变化后重新计算该 getter。} */
declare const Computed: $arkui.Decorator

/** The method describes a part of the screen. {@zh 该方法描述界面的一部分。} */
declare const Builder: $arkui.Decorator

/** The method describes a part of the screen, with `this` of the component of origin. {@zh 该方法描述界面的一部分，其中的 `this` 始终是定义它的组件。} */
declare const LocalBuilder: $arkui.Decorator

/** A part of the screen that the parent describes. {@zh 由父组件描述的一部分界面。} */
declare const BuilderParam: $arkui.Decorator

/** The method is a chain of attributes that all components have. {@zh 该方法是一组通用属性。} */
declare const Styles: $arkui.Decorator

/** The function is a chain of attributes of one component. {@zh 该函数是某个组件的一组属性。} */
declare const Extend: $arkui.Decorator

/* Gestures, which no component follows. */
declare const TapGesture: any
declare const LongPressGesture: any
declare const PanGesture: any
declare const PinchGesture: any
declare const SwipeGesture: any
declare const RotationGesture: any
declare const GestureGroup: any
declare const GestureMode: any
declare const GestureMask: any
declare const PanDirection: any
declare const SwipeDirection: any
