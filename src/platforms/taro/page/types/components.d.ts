/*
 * The components of Taro for programs. Properties in use are named; any other is allowed, because
 * components have more of them than a page about sockets needs.
 */

declare module '@tarojs/components' {
  import type { CSSProperties, FunctionComponent, ReactNode } from 'react'

  /** An event of a component. */
  export interface BaseEventOrig<Detail = any> {
    type: string
    timeStamp: number
    target: { id: string; dataset: Record<string, any>; [name: string]: any }
    currentTarget: { id: string; dataset: Record<string, any>; [name: string]: any }
    detail: Detail
    stopPropagation(): void
    preventDefault(): void
  }
  export type CommonEvent<Detail = any> = BaseEventOrig<Detail>
  export type ITouchEvent = BaseEventOrig<any>
  type Listener<Detail = any> = (event: BaseEventOrig<Detail>) => any

  /** Properties of every component. */
  export interface StandardProps {
    id?: string
    className?: string
    style?: string | CSSProperties
    children?: ReactNode
    hoverClass?: string
    onClick?: Listener
    onLongPress?: Listener
    [name: string]: any
  }
  export interface ButtonProps extends StandardProps {
    type?: 'primary' | 'default' | 'warn'
    size?: 'default' | 'mini'
    plain?: boolean
    disabled?: boolean
    loading?: boolean
    formType?: 'submit' | 'reset'
  }
  export interface InputProps extends StandardProps {
    value?: string
    defaultValue?: string
    type?: 'text' | 'number' | 'idcard' | 'digit' | 'safe-password' | 'nickname'
    password?: boolean
    placeholder?: string
    disabled?: boolean
    maxlength?: number
    focus?: boolean
    confirmType?: 'send' | 'search' | 'next' | 'go' | 'done'
    onInput?: Listener<{ value: string; cursor: number; keyCode: number }>
    onConfirm?: Listener<{ value: string }>
    onFocus?: Listener<{ value: string; height: number }>
    onBlur?: Listener<{ value: string }>
  }
  export interface TextareaProps extends StandardProps {
    value?: string
    defaultValue?: string
    placeholder?: string
    disabled?: boolean
    maxlength?: number
    focus?: boolean
    onInput?: Listener<{ value: string; cursor: number; keyCode: number }>
    onFocus?: Listener<{ value: string; height: number }>
    onBlur?: Listener<{ value: string }>
  }
  export interface ScrollViewProps extends StandardProps {
    scrollX?: boolean
    scrollY?: boolean
    scrollTop?: number
    scrollIntoView?: string
    scrollWithAnimation?: boolean
    lowerThreshold?: number
    onScroll?: Listener<{ scrollTop: number; scrollHeight: number; [name: string]: number }>
    onScrollToLower?: Listener
  }
  export interface ImageProps extends StandardProps {
    src: string
    mode?: string
  }
  export interface SwitchProps extends StandardProps {
    checked?: boolean
    disabled?: boolean
    onChange?: Listener<{ value: boolean }>
  }
  export interface ChoiceProps extends StandardProps {
    value?: string
    checked?: boolean
    disabled?: boolean
  }
  export interface FormProps extends StandardProps {
    onSubmit?: Listener<{ value: Record<string, any> }>
    onReset?: Listener
  }
  export interface PickerProps extends StandardProps {
    mode?: 'selector' | 'multiSelector' | 'time' | 'date' | 'region'
    range?: readonly any[]
    rangeKey?: string
    value?: any
    onChange?: Listener<{ value: any }>
  }

  export const View: FunctionComponent<StandardProps>
  export const Text: FunctionComponent<StandardProps>
  export const Block: FunctionComponent<{ children?: ReactNode }>
  export const Button: FunctionComponent<ButtonProps>
  export const Input: FunctionComponent<InputProps>
  export const Textarea: FunctionComponent<TextareaProps>
  export const ScrollView: FunctionComponent<ScrollViewProps>
  export const Image: FunctionComponent<ImageProps>
  export const Switch: FunctionComponent<SwitchProps>
  export const Checkbox: FunctionComponent<ChoiceProps>
  export const Radio: FunctionComponent<ChoiceProps>
  export const CheckboxGroup: FunctionComponent<StandardProps>
  export const RadioGroup: FunctionComponent<StandardProps>
  export const Form: FunctionComponent<FormProps>
  export const Label: FunctionComponent<StandardProps>
  export const Picker: FunctionComponent<PickerProps>
  export const Swiper: FunctionComponent<StandardProps>
  export const Progress: FunctionComponent<StandardProps>
  /** Components that are drawn as a plain box, or without properties of their own. */
  export const Ad: FunctionComponent<StandardProps>,
    AdCustom: FunctionComponent<StandardProps>,
    AnimationVideo: FunctionComponent<StandardProps>,
    AnimationView: FunctionComponent<StandardProps>,
    ArCamera: FunctionComponent<StandardProps>,
    Audio: FunctionComponent<StandardProps>,
    AwemeData: FunctionComponent<StandardProps>,
    Camera: FunctionComponent<StandardProps>,
    Canvas: FunctionComponent<StandardProps>,
    ChannelLive: FunctionComponent<StandardProps>,
    ChannelVideo: FunctionComponent<StandardProps>,
    CommentDetail: FunctionComponent<StandardProps>,
    CommentList: FunctionComponent<StandardProps>,
    ContactButton: FunctionComponent<StandardProps>,
    CoverImage: FunctionComponent<StandardProps>,
    CoverView: FunctionComponent<StandardProps>,
    DoubleTapGestureHandler: FunctionComponent<StandardProps>,
    DraggableSheet: FunctionComponent<StandardProps>,
    Editor: FunctionComponent<StandardProps>,
    FollowSwan: FunctionComponent<StandardProps>,
    ForcePressGestureHandler: FunctionComponent<StandardProps>,
    FunctionalPageNavigator: FunctionComponent<StandardProps>,
    GridView: FunctionComponent<StandardProps>,
    GridBuilder: FunctionComponent<StandardProps>,
    GroupVideo: FunctionComponent<StandardProps>,
    HorizontalDragGestureHandler: FunctionComponent<StandardProps>,
    Icon: FunctionComponent<StandardProps>,
    InlinePaymentPanel: FunctionComponent<StandardProps>,
    KeyboardAccessory: FunctionComponent<StandardProps>,
    Lifestyle: FunctionComponent<StandardProps>,
    Like: FunctionComponent<StandardProps>,
    ListBuilder: FunctionComponent<StandardProps>,
    ListView: FunctionComponent<StandardProps>,
    LivePlayer: FunctionComponent<StandardProps>,
    LivePusher: FunctionComponent<StandardProps>,
    Login: FunctionComponent<StandardProps>,
    LongPressGestureHandler: FunctionComponent<StandardProps>,
    Lottie: FunctionComponent<StandardProps>,
    Map: FunctionComponent<StandardProps>,
    MatchMedia: FunctionComponent<StandardProps>,
    MovableArea: FunctionComponent<StandardProps>,
    MovableView: FunctionComponent<StandardProps>,
    NativeSlot: FunctionComponent<StandardProps>,
    NavigationBar: FunctionComponent<StandardProps>,
    Navigator: FunctionComponent<StandardProps>,
    NestedScrollBody: FunctionComponent<StandardProps>,
    NestedScrollHeader: FunctionComponent<StandardProps>,
    OfficialAccount: FunctionComponent<StandardProps>,
    OpenContainer: FunctionComponent<StandardProps>,
    OpenData: FunctionComponent<StandardProps>,
    OpenEmbeddedAtom: FunctionComponent<StandardProps>,
    PageContainer: FunctionComponent<StandardProps>,
    PageMeta: FunctionComponent<StandardProps>,
    PanGestureHandler: FunctionComponent<StandardProps>,
    PayButtonGroup: FunctionComponent<StandardProps>,
    PickerView: FunctionComponent<StandardProps>,
    PickerViewColumn: FunctionComponent<StandardProps>,
    RichText: FunctionComponent<StandardProps>,
    RootPortal: FunctionComponent<StandardProps>,
    RtcRoom: FunctionComponent<StandardProps>,
    RtcRoomItem: FunctionComponent<StandardProps>,
    ScaleGestureHandler: FunctionComponent<StandardProps>,
    Script: FunctionComponent<StandardProps>,
    Share: FunctionComponent<StandardProps>,
    ShareElement: FunctionComponent<StandardProps>,
    Slider: FunctionComponent<StandardProps>,
    Slot: FunctionComponent<StandardProps>,
    Snapshot: FunctionComponent<StandardProps>,
    Span: FunctionComponent<StandardProps>,
    StickyHeader: FunctionComponent<StandardProps>,
    StickySection: FunctionComponent<StandardProps>,
    SwiperItem: FunctionComponent<StandardProps>,
    TabItem: FunctionComponent<StandardProps>,
    Tabs: FunctionComponent<StandardProps>,
    TapGestureHandler: FunctionComponent<StandardProps>,
    UnlockSaas: FunctionComponent<StandardProps>,
    UserInfo: FunctionComponent<StandardProps>,
    VerticalDragGestureHandler: FunctionComponent<StandardProps>,
    Video: FunctionComponent<StandardProps>,
    VoipRoom: FunctionComponent<StandardProps>,
    WebView: FunctionComponent<StandardProps>,
    XrScene: FunctionComponent<StandardProps>
}
