import { defineComponent, h, shallowRef, type VNode } from '@vue/runtime-core'
import { Link, valueOf } from '../state/cell.ts'
import { draw, drawBox, drawText } from '../ui/draw.ts'
import type { Style, UiNode } from '../ui/node.ts'
import { collect } from '../ui/scope.ts'
import { nameIn } from '../values/enumerations.ts'
import { isObject } from '../values/length.ts'
import { toText } from '../values/resource.ts'
import type { DrawComponent, Drawing } from './spec.ts'

const TITLE: Style = { fontSize: 20, fontWeight: '700', color: '#000000e6' }

/** Draws a title: a text, a builder, or an object with a main and a second title. */
function drawTitle(title: unknown, { children }: Drawing): VNode[] {
  const style: Style = { padding: '12 16', alignItems: 'flex-start' }
  if (typeof title === 'function')
    return [drawBox('title', style, children(collect(title as () => unknown), 'Column'))]
  const { main, sub } = isObject(title) && 'main' in title ? title : { main: title, sub: undefined }
  const texts = [drawText('main', toText(main), TITLE)]
  if (sub !== undefined)
    texts.push(drawText('sub', toText(sub), { fontSize: 14, color: '#00000099' }))
  return [drawBox('title', style, texts)]
}

const drawNavigation: DrawComponent = (node, drawing) => {
  const { hideTitleBar, title } = node.own
  const content: Style = { flexGrow: 1, flexShrink: 1, flexBasis: 0, alignItems: 'stretch' }
  const inside = drawing.children(node.children, 'Column')
  return draw('div', node, {
    style: { width: '100%', height: '100%', alignItems: 'stretch' },
    children: [
      ...(title === undefined || hideTitleBar === true ? [] : drawTitle(title, drawing)),
      drawBox('content', content, inside),
    ],
  })
}

/** Draws the bar of a tab: a text, a builder, or an object with a text. */
function drawBar(bar: unknown, selected: boolean, { children }: Drawing): VNode[] {
  if (typeof bar === 'function') return children(collect(bar as () => unknown), 'Column')
  const content = isObject(bar) && !('name' in bar) ? (bar.text ?? bar.content) : bar
  const style: Style = { fontSize: 16, color: selected ? '#0a59f7' : '#00000099' }
  return [drawText('text', toText(content), style)]
}

/** `Tabs` with the chosen tab as state. */
const TabsView = defineComponent({
  props: { node: { type: Object, required: true }, drawing: { type: Object, required: true } },
  setup(props) {
    const optionsOf = () => {
      const [given] = (props.node as UiNode).values
      return isObject(given) ? given : {}
    }
    const chosen = shallowRef(Number(valueOf(optionsOf().index)) || 0)
    let given = valueOf(optionsOf().index)
    const choose = (index: number): void => {
      const { own } = props.node as UiNode
      if (chosen.value === index) return
      chosen.value = index
      const { index: link } = optionsOf()
      if (link instanceof Link) link.value = index
      if (typeof own.onChange === 'function') (own.onChange as (index: number) => void)(index)
    }
    return () => {
      const node = props.node as UiNode
      const drawing = props.drawing as Drawing
      const { barPosition, controller, index } = optionsOf()
      if (valueOf(index) !== given) {
        given = valueOf(index)
        chosen.value = Number(given) || 0
      }
      if (isObject(controller) && 'onChange' in controller)
        (controller as { onChange: unknown }).onChange = choose
      const bars = node.children.map((tab, at) =>
        h(
          'div',
          {
            key: tab.key,
            style: {
              flexGrow: 1,
              flexBasis: 0,
              alignItems: 'center',
              justifyContent: 'center',
              minHeight: 48,
            },
            events: {
              click() {
                if (typeof node.own.onTabBarClick === 'function')
                  (node.own.onTabBarClick as (index: number) => void)(at)
                choose(at)
              },
            },
          },
          drawBar(tab.own.tabBar, at === chosen.value, drawing),
        ),
      )
      const tabs = drawBox('bars', { flexDirection: 'row', width: '100%' }, bars)
      const shown = node.children[chosen.value]
      const style: Style = { flexGrow: 1, flexShrink: 1, flexBasis: 0, width: '100%' }
      const content = drawBox('content', style, shown ? drawing.children([shown], 'Tabs') : [])
      const atEnd = nameIn('BarPosition', node.own.barPosition ?? barPosition) === 'End'
      return draw('div', node, {
        style: { width: '100%', height: '100%', flexShrink: 1, alignItems: 'stretch' },
        children: atEnd ? [content, tabs] : [tabs, content],
      })
    }
  },
})

const drawTabs: DrawComponent = (node, drawing) => h(TabsView, { key: node.key, node, drawing })

const drawTabContent: DrawComponent = (node, { children }) =>
  draw('div', node, {
    style: { width: '100%', height: '100%', alignItems: 'center' },
    children: children(node.children, 'Column'),
  })

/** Components that make up whole pages. */
export const pages: Readonly<Record<string, DrawComponent>> = {
  Navigation: drawNavigation,
  NavDestination: drawNavigation,
  Tabs: drawTabs,
  TabContent: drawTabContent,
}
