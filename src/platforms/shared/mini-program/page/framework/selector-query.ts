import type { PageRect } from '../../../../page-contract.ts'
import { parseSelector } from '../../../page/styles/compile/selector.ts'
import { matches } from '../../../page/styles/match/matches.ts'
import type { HostElement, PageContext } from './contract.ts'
import { targetOf } from './events/event.ts'
import { elementsOf } from './nodes/elements.ts'
import { styledTree } from './nodes/tree.ts'

/** Units of the page in a CSS pixel of a phone that is 375 pixels wide. */
const PER_PIXEL = 2

/** What is asked of elements. */
interface Question {
  readonly elements: readonly HostElement[]
  /** Whether the answer is a list. */
  readonly all: boolean
  readonly callback: ((answer: unknown) => unknown) | undefined
}

type Callback = Question['callback']

const NO_STATES: ReadonlySet<string> = new Set()

/**
 * Creates queries for the places of elements, in CSS pixels.
 *
 * @param root Element around all that is drawn.
 * @see https://developers.weixin.qq.com/miniprogram/dev/api/wxml/wx.createSelectorQuery.html
 */
export const createSelectorQuery =
  ({ screen, act }: PageContext, root: HostElement) =>
  () => {
    const questions: Question[] = []

    const find = (text: string): HostElement[] => findElements(root, text)
    const nodes = (elements: readonly HostElement[], all: boolean) => {
      const ask = (callback: Callback) => {
        questions.push({ elements: all ? elements : elements.slice(0, 1), all, callback })
        return query
      }
      return {
        boundingClientRect: ask,
        fields: (_wanted: unknown, callback: Callback) => ask(callback),
        scrollOffset: ask,
      }
    }

    const measured = (element: HostElement) =>
      new Promise<object | null>((resolve) => {
        screen.measure(element.box, (rect) =>
          resolve(rect && { ...targetOf(element), ...toPixels(rect) }),
        )
      })

    const query = {
      in: () => query,
      select: (selector: string) => nodes(find(selector), false),
      selectAll: (selector: string) => nodes(find(selector), true),
      selectViewport: () => nodes([root], false),
      exec(callback?: (answers: unknown[]) => unknown) {
        const asked = questions.splice(0)
        const answers = asked.map(async ({ elements, all }) => {
          const rects = await Promise.all(elements.map(measured))
          return all ? rects : (rects[0] ?? null)
        })
        void Promise.all(answers).then((values) =>
          act(() => {
            asked.forEach(({ callback: own }, index) => own?.(values[index]))
            callback?.(values)
          }),
        )
        return query
      },
    }
    return query
  }

/** Returns the elements within an element that a selector matches, in order. */
export function findElements(root: HostElement, text: string): HostElement[] {
  const selectors = String(text)
    .replaceAll('>>>', ' ')
    .split(',')
    .flatMap((part) => parseSelector(part, NO_STATES) ?? [])
  return [...within(root)].filter((element) =>
    selectors.some((selector) => matches(styledTree, element, selector)),
  )
}

function* within(element: HostElement): Generator<HostElement> {
  for (const child of elementsOf(element)) {
    yield child
    yield* within(child)
  }
}

function toPixels({ x, y, width, height }: PageRect): Readonly<Record<string, number>> {
  const [left, top] = [x / PER_PIXEL, y / PER_PIXEL]
  const size = { width: width / PER_PIXEL, height: height / PER_PIXEL }
  return {
    left,
    top,
    right: left + size.width,
    bottom: top + size.height,
    ...size,
    scrollTop: 0,
    scrollLeft: 0,
  }
}
