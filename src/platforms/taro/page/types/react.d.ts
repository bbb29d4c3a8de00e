/*
 * React for programs, as far as their types help in the editor: hooks and components with their
 * types, attributes of elements without.
 */

declare module 'react' {
  export type Key = string | number | bigint
  export type ReactText = string | number
  export interface ReactElement<P = any> {
    type: any
    props: P
    key: string | null
  }
  export type ReactNode =
    ReactElement | string | number | boolean | null | undefined | Iterable<ReactNode>
  export type PropsWithChildren<P = unknown> = P & { children?: ReactNode }
  export interface Attributes {
    key?: Key | null
  }

  export interface FunctionComponent<P = {}> {
    (props: P): ReactNode
    displayName?: string
    defaultProps?: Partial<P>
  }
  export type FC<P = {}> = FunctionComponent<P>
  export interface ComponentClass<P = {}> {
    new (props: P): Component<P, any>
    displayName?: string
    defaultProps?: Partial<P>
  }
  export type ComponentType<P = {}> = FunctionComponent<P> | ComponentClass<P>
  export type ElementType = string | ComponentType<any>
  export type ComponentProps<T> = T extends (props: infer P) => any
    ? P
    : T extends new (props: infer P) => any
      ? P
      : any

  export class Component<P = {}, S = {}> {
    constructor(props: P)
    readonly props: Readonly<P & { children?: ReactNode }>
    state: Readonly<S>
    context: unknown
    refs: Record<string, any>
    setState<K extends keyof S>(
      state: Pick<S, K> | null | ((state: Readonly<S>, props: Readonly<P>) => Pick<S, K> | null),
      callback?: () => void,
    ): void
    forceUpdate(callback?: () => void): void
    render(): ReactNode
    componentDidMount?(): void
    componentDidUpdate?(props: Readonly<P>, state: Readonly<S>, snapshot?: any): void
    componentWillUnmount?(): void
    componentWillMount?(): void
    componentDidCatch?(error: any, info: { componentStack: string }): void
    componentDidShow?(options?: any): void
    componentDidHide?(): void
    shouldComponentUpdate?(props: Readonly<P>, state: Readonly<S>): boolean
  }
  export class PureComponent<P = {}, S = {}> extends Component<P, S> {}

  export interface RefObject<T> {
    current: T | null
  }
  export interface MutableRefObject<T> {
    current: T
  }
  export type Ref<T> = RefObject<T> | ((instance: T | null) => void) | null
  export type Dispatch<A> = (value: A) => void
  export type SetStateAction<S> = S | ((previous: S) => S)
  export type DependencyList = readonly unknown[]
  export type EffectCallback = () => void | (() => void)
  export type Reducer<S, A> = (state: S, action: A) => S

  export interface Context<T> {
    Provider: FunctionComponent<{ value: T; children?: ReactNode }>
    Consumer: FunctionComponent<{ children: (value: T) => ReactNode }>
    displayName?: string
  }
  export interface CSSProperties {
    [property: string]: string | number | undefined
  }

  export const Fragment: FunctionComponent<{ children?: ReactNode }>
  export const StrictMode: FunctionComponent<{ children?: ReactNode }>
  export const Suspense: FunctionComponent<{ children?: ReactNode; fallback?: ReactNode }>
  export const version: string
  export const Children: {
    map<T>(children: ReactNode, fn: (child: any, index: number) => T): T[]
    forEach(children: ReactNode, fn: (child: any, index: number) => void): void
    count(children: ReactNode): number
    only(children: ReactNode): ReactElement
    toArray(children: ReactNode): ReactNode[]
  }

  export function createElement(type: any, props?: any, ...children: any[]): ReactElement
  export function cloneElement(element: any, props?: any, ...children: any[]): ReactElement
  export function isValidElement(value: unknown): value is ReactElement
  export function createContext<T>(value: T): Context<T>
  export function createRef<T = any>(): RefObject<T>
  export function forwardRef<T, P = {}>(
    render: (props: P, ref: Ref<T>) => ReactNode,
  ): FunctionComponent<P & { ref?: Ref<T> }>
  export function memo<P>(
    component: (props: P) => ReactNode,
    areEqual?: (previous: P, next: P) => boolean,
  ): FunctionComponent<P>
  export function lazy<T>(load: () => Promise<{ default: T }>): T
  export function startTransition(scope: () => void): void

  export function useState<S>(initial: S | (() => S)): [S, Dispatch<SetStateAction<S>>]
  export function useState<S = undefined>(): [
    S | undefined,
    Dispatch<SetStateAction<S | undefined>>,
  ]
  export function useReducer<S, A, I = S>(
    reducer: Reducer<S, A>,
    initial: I,
    init?: (initial: I) => S,
  ): [S, Dispatch<A>]
  export function useRef<T>(initial: T): MutableRefObject<T>
  export function useRef<T>(initial: T | null): RefObject<T>
  export function useRef<T = undefined>(): MutableRefObject<T | undefined>
  export function useEffect(effect: EffectCallback, deps?: DependencyList): void
  export function useLayoutEffect(effect: EffectCallback, deps?: DependencyList): void
  export function useInsertionEffect(effect: EffectCallback, deps?: DependencyList): void
  export function useMemo<T>(create: () => T, deps?: DependencyList): T
  export function useCallback<T extends Function>(callback: T, deps?: DependencyList): T
  export function useContext<T>(context: Context<T>): T
  export function useImperativeHandle<T>(ref: any, create: () => T, deps?: DependencyList): void
  export function useDebugValue(value: unknown): void
  export function useId(): string
  export function useTransition(): [boolean, (scope: () => void) => void]
  export function useDeferredValue<T>(value: T): T
  export function useSyncExternalStore<T>(
    subscribe: (onChange: () => void) => () => void,
    getSnapshot: () => T,
    getServerSnapshot?: () => T,
  ): T

  const React: typeof import('react')
  export default React
}

declare module 'react/jsx-runtime' {
  import type { Attributes, Component, ReactNode } from 'react'
  export namespace JSX {
    type Element = import('react').ReactElement
    type ElementType =
      string | ((props: any) => ReactNode) | (new (props: any) => Component<any, any>)
    interface ElementClass {
      render(): ReactNode
    }
    interface ElementAttributesProperty {
      props: {}
    }
    interface ElementChildrenAttribute {
      children: {}
    }
    interface IntrinsicAttributes extends Attributes {
      ref?: any
    }
    interface IntrinsicElements {
      [name: string]: any
    }
  }
  export const Fragment: any
  export function jsx(type: any, props: any, key?: any): any
  export function jsxs(type: any, props: any, key?: any): any
}
