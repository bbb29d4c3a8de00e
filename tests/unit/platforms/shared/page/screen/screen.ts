import { onTestFinished } from 'vitest'
import type {
  ElementId,
  ScreenEvent,
  ScreenInput,
  ScreenOperation,
} from '../../../../../../src/platforms/page-contract.ts'
import type { ScreenAnswer } from '../../../../../../src/platforms/screen-wire.ts'
import {
  openScreen,
  type ScreenKind,
} from '../../../../../../src/platforms/shared/page/screen/screen.ts'

/** Units of the page's width. */
const PAGE_WIDTH = 750

/** Units of the page per CSS pixel of the screen below. */
export const UNIT = 0.5

/** A screen of 375 by 667 CSS pixels, and the worker's end of the channel. */
export interface TestScreen {
  readonly document: Document
  readonly window: Window & typeof globalThis
  /** Received inputs, without acknowledgements. */
  readonly inputs: ScreenInput[]
  /** Sends operations, valid or not, as a single batch, and waits until the batch is drawn. */
  draw(...operations: readonly unknown[]): Promise<void>
  /** Returns the root of the drawn elements, without dialogs and toasts. */
  root(): HTMLElement
  /** Returns the only matching element. */
  one<Type extends HTMLElement = HTMLElement>(selector: string): Type
  /** Returns the events so far, each by name, or the details of a single name. */
  events(): string[]
  details(name: string): ScreenEvent['detail'][]
  /** Waits until something holds, looking with every frame. */
  until(condition: () => boolean): Promise<void>
}

/** Opens a screen, removed with the test. */
export async function openTestScreen(kind: Partial<ScreenKind> = {}): Promise<TestScreen> {
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
  openScreen({ width: PAGE_WIDTH, ...kind }, inner, port1, '')
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

/** Options of a created element. */
export interface Made {
  readonly parent?: ElementId
  readonly attributes?: Readonly<Record<string, unknown>>
  readonly style?: Readonly<Record<string, string | number>>
  readonly listen?: readonly string[]
}

/**
 * Returns operations to create an element and insert the element into another, by default the root
 * box.
 */
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
