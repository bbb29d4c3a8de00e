import { onTestFinished } from 'vitest'
import type {
  ElementId,
  ScreenEvent,
  ScreenInput,
  ScreenOperation,
} from '../../../../src/platforms/page-contract.ts'
import type { ScreenAnswer } from '../../../../src/platforms/screen-wire.ts'
import { openScreen } from '../../../../src/platforms/weex/page/screen/screen.ts'

/** Units of the page for one CSS pixel of the screen below. */
export const UNIT = 0.5

/** A screen of 375 by 667 CSS pixels, and the worker's end of its channel. */
export interface TestScreen {
  readonly document: Document
  readonly window: Window & typeof globalThis
  /** What came back, acknowledgements left out. */
  readonly inputs: ScreenInput[]
  /** Sends operations, or what is none, as one batch, and waits until they are drawn. */
  draw(...operations: readonly unknown[]): Promise<void>
  /** The elements drawn so far: those that are on the screen and are no dialogue or toast. */
  root(): HTMLElement
  /** The only element that matches. */
  one<Type extends HTMLElement = HTMLElement>(selector: string): Type
  /** Events so far, each as its name, or of one name with what it says. */
  events(): string[]
  details(name: string): ScreenEvent['detail'][]
  /** Waits until something holds, looking with every frame. */
  until(condition: () => boolean): Promise<void>
}

/** Opens a screen; it goes with the test. */
export async function openTestScreen(): Promise<TestScreen> {
  const frame = document.createElement('iframe')
  frame.width = '375'
  frame.height = '667'
  frame.style.border = '0'
  document.body.append(frame)
  onTestFinished(() => frame.remove())
  const inner = frame.contentDocument!
  const window = frame.contentWindow as TestScreen['window']
  const { port1, port2 } = new MessageChannel()
  const inputs: ScreenInput[] = []
  const drawn: (() => void)[] = []
  port2.onmessage = ({ data }: MessageEvent<ScreenAnswer>) => {
    if (data.type === 'drawn') drawn.shift()?.()
    else inputs.push(data)
  }
  openScreen(inner, port1, '')
  window.focus()
  const screen: TestScreen = {
    document: inner,
    window,
    inputs,
    draw: (...operations) =>
      new Promise((resolve) => {
        drawn.push(resolve)
        port2.postMessage(operations)
      }),
    root: () => inner.querySelector<HTMLElement>('.root')!,
    one: <Type extends HTMLElement>(selector: string) => {
      const found = inner.querySelectorAll<Type>(selector)
      if (found.length !== 1) throw new Error(`${found.length} elements match ${selector}.`)
      return found[0]!
    },
    events: () => inputs.flatMap((input) => (input.type === 'event' ? [input.name] : [])),
    details: (name) =>
      inputs.flatMap((input) =>
        input.type === 'event' && input.name === name ? [input.detail] : [],
      ),
    until: (condition) =>
      new Promise((resolve) => {
        const check = () => (condition() ? resolve() : requestAnimationFrame(check))
        check()
      }),
  }
  await screen.until(() => inputs.length > 0)
  return screen
}

/** What an element is made with. */
export interface Made {
  readonly parent?: ElementId
  readonly attributes?: Readonly<Record<string, unknown>>
  readonly style?: Readonly<Record<string, string | number>>
  readonly listen?: readonly string[]
}

/** Operations that make an element and put it into another, the root box unless named. */
export function make(
  id: ElementId,
  type: string,
  { parent = 0, attributes = {}, style, listen = [] }: Made = {},
): ScreenOperation[] {
  return [
    { op: 'create', id, type },
    ...Object.entries(attributes).map(
      ([name, value]) => ({ op: 'attribute', id, name, value }) as ScreenOperation,
    ),
    ...(style ? [{ op: 'style', id, style } as const] : []),
    ...listen.map((name) => ({ op: 'listen', id, type: name }) as const),
    { op: 'insert', parent, id },
  ]
}
