import { h, type VNode } from '@vue/runtime-core'

/** Height of the bar in CSS pixels, as that of uni-app on H5. */
const HEIGHT = 44

const LOOK = {
  display: 'flex',
  alignItems: 'center',
  height: HEIGHT,
  backgroundColor: '#f8f8f8',
  color: '#000000',
}

/**
 * Draws the bar over a page.
 *
 * @param back Goes back to the page beneath.
 */
export const bar = (title: string, back: () => void): VNode =>
  h('view', { style: LOOK }, [
    h('view', { style: { padding: 10, width: 32 }, onTap: back, ariaLabel: '返回' }, '‹'),
    h('view', { style: { flex: 1, textAlign: 'center', fontWeight: 'bold' } }, title),
    h('view', { style: { width: 32 } }),
  ])
