import type { ComponentKind, HostElement, PageContext } from '../contract.ts'
import { toShownText } from '../../../../page/framework/screen-value.ts'
import { dispatch } from '../events/dispatch.ts'
import { COMMON } from './kind.ts'

/** Choices shown at most. */
const MOST = 100

/**
 * A choice from a list, or a date or time.
 *
 * @see https://docs.taro.zone/docs/components/forms/picker
 */
export const picker: ComponentKind = {
  box: 'div',
  events: COMMON,
  hears: () => ['click'],
  acts(element, context, { type }) {
    if (type !== 'tap' || element.isDisabled) return
    const { mode = 'selector' } = element.properties
    if (mode === 'selector') choose(element, context)
    else if (mode === 'time' || mode === 'date') write(element, context)
    else context.note('component-not-here', { component: `picker mode="${String(mode)}"` })
  },
}

function choose(element: HostElement, context: PageContext): void {
  const { range, rangeKey, headerText } = element.properties
  const key = typeof rangeKey === 'string' ? rangeKey : undefined
  const all: readonly unknown[] = Array.isArray(range) ? range : []
  const items = all
    .slice(0, MOST)
    .map((item) =>
      toShownText(key === undefined ? item : (item as Record<string, unknown> | null)?.[key]),
    )
  ask(element, context, { kind: 'list', text: toShownText(headerText), value: '', items }, Number)
}

function write(element: HostElement, context: PageContext): void {
  const { value, headerText, mode } = element.properties
  const text = toShownText(headerText ?? (mode === 'time' ? '00:00' : '2000-01-01'))
  ask(element, context, { kind: 'prompt', text, value: toShownText(value) }, String)
}

function ask(
  element: HostElement,
  context: PageContext,
  question: {
    readonly kind: 'list' | 'prompt'
    readonly text: string
    readonly value: string
    readonly items?: readonly string[]
  },
  read: (value: string) => unknown,
): void {
  const titles = { okTitle: '确定', cancelTitle: '取消' }
  context.screen.ask({ ...question, ...titles }, ({ ok, value }) => {
    context.act(() => {
      if (ok) dispatch(context, element, 'change', { value: read(value) })
      else dispatch(context, element, 'cancel', {})
    })
  })
}
