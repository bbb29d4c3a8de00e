import type {
  HostElement,
  HostNode,
  HostText,
  PageContext,
  Properties,
} from '../../../../shared/mini-program/page/framework/contract.ts'
import { hasOwnText } from '../../../../shared/mini-program/page/framework/components/boxes.ts'
import { componentOf } from '../../../../shared/mini-program/page/framework/components/index.ts'
import { ComponentElement } from '../../../../shared/mini-program/page/framework/nodes/host-element.ts'
import { TextNode } from '../../../../shared/mini-program/page/framework/nodes/host-text.ts'
import {
  insertNode,
  removeNode,
} from '../../../../shared/mini-program/page/framework/nodes/tree.ts'
import { FreshNodes } from './fresh-nodes.ts'
import type { Priorities } from './priorities.ts'

const NOTHING = (): void => {}
const NO_CONTEXT = {}

/**
 * Returns what React's reconciler calls to change the page.
 *
 * @param afterCommit Called when the changes of a rendering are all made.
 */
export function hostConfig(
  context: PageContext,
  priorities: Priorities,
  afterCommit: () => void,
): object {
  const insert = (parent: HostElement, node: HostNode, before?: HostNode): void =>
    insertNode(context, parent, node, before)
  const remove = (_parent: HostElement, node: HostNode): void => removeNode(context, node)
  const fresh = new FreshNodes(context)
  const hide = (element: HostElement, hidden: boolean): void => {
    element.isHidden = hidden
    context.restyler.mark(element)
  }
  return {
    supportsMutation: true,
    supportsPersistence: false,
    supportsHydration: false,
    isPrimaryRenderer: true,
    noTimeout: -1,
    scheduleTimeout: context.host.setTimeout,
    cancelTimeout: context.host.clearTimeout,
    supportsMicrotasks: true,
    scheduleMicrotask: (code: () => void) => void Promise.resolve().then(() => context.guard(code)),
    getCurrentEventPriority: () => priorities.current,
    getRootHostContext: () => NO_CONTEXT,
    getChildHostContext: () => NO_CONTEXT,
    getPublicInstance: (instance: unknown) => instance,
    getInstanceFromNode: () => null,
    getInstanceFromScope: () => null,
    prepareForCommit: () => null,
    resetAfterCommit() {
      fresh.discard()
      afterCommit()
    },
    preparePortalMount: NOTHING,
    prepareScopeUpdate: NOTHING,
    beforeActiveInstanceBlur: NOTHING,
    afterActiveInstanceBlur: NOTHING,
    detachDeletedInstance: NOTHING,

    createInstance: (type: string, properties: Properties) =>
      fresh.add(() => new ComponentElement(context, type, properties)),
    createTextInstance: (text: string) => fresh.add(() => new TextNode(context, text)),
    shouldSetTextContent: (type: string, { children }: Properties) =>
      hasOwnText(componentOf(type), children),
    finalizeInitialChildren: () => false,
    prepareUpdate: () => true,
    commitUpdate: (
      element: HostElement,
      _change: unknown,
      _type: string,
      _before: Properties,
      properties: Properties,
    ) => element.update(properties),
    commitTextUpdate: (node: HostText, _before: string, text: string) => node.setText(text),
    resetTextContent: (element: HostElement) => element.setAttribute('value', ''),
    appendInitialChild: insert,
    appendChild: insert,
    appendChildToContainer: insert,
    insertBefore: insert,
    insertInContainerBefore: insert,
    removeChild: remove,
    removeChildFromContainer: remove,
    clearContainer: NOTHING,
    hideInstance: (element: HostElement) => hide(element, true),
    unhideInstance: (element: HostElement) => hide(element, false),
    hideTextInstance: (node: HostText) => node.hide(true),
    unhideTextInstance: (node: HostText) => node.hide(false),
  }
}
