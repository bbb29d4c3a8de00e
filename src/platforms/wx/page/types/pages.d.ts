/*
 * Apps, pages and components with their types; the editor knows the other names without.
 */

interface MiniProgramSelf<Data> {
  data: Data
  readonly route: string
  readonly is: string
  readonly options: Record<string, string>
  setData(changes: Partial<Data> & Record<string, any>, callback?: () => void): void
  selectComponent(selector: string): any
  createSelectorQuery(): any
  // A program keeps what it likes in its page, such as the task of a connection.
  [name: string]: any
}

interface MiniProgramLife {
  onLoad?(query: Record<string, string>): void
  onShow?(): void
  onReady?(): void
  onHide?(): void
  onUnload?(): void
  onPullDownRefresh?(): void
  onReachBottom?(): void
}

interface MiniProgramLaunch {
  readonly path: string
  readonly query: Record<string, string>
  readonly scene: number
}

declare function Page<Data extends object, Methods extends object>(
  options: Methods & MiniProgramLife & { data?: Data } & ThisType<Methods & MiniProgramSelf<Data>>,
): void

declare function App<Options extends object>(
  options: Options & {
    onLaunch?(options: MiniProgramLaunch): void
    onShow?(options: MiniProgramLaunch): void
    onHide?(): void
  } & ThisType<Options & Record<string, any>>,
): void

declare function getApp<Instance = any>(): Instance

declare function getCurrentPages(): any[]

declare function Component<Data extends object, Methods extends object>(
  options: {
    properties?: Record<string, any>
    data?: Data
    methods?: Methods
    observers?: Record<string, (...values: any[]) => void>
    lifetimes?: Record<string, (...values: any[]) => void>
    pageLifetimes?: Record<string, (...values: any[]) => void>
    behaviors?: any[]
    options?: object
    [name: string]: any
  } & ThisType<Methods & MiniProgramSelf<Data & Record<string, any>>>,
): void
