import type { Listening } from '../recognise/operation.ts'
import { isFunction, unwrap, type Node } from '../source/tree.ts'
import { creationBeside, isOfPromise } from './creation.ts'
import type { Draft } from './draft.ts'
import type { Phases } from './phases.ts'

/**
 * Selects how the listeners of each event are set: where a platform keeps the last listener and the
 * other calls all, only listeners that are set once per connection mean the same.
 *
 * @param added Receives the operations that add a listener to others.
 * @throws Refusal
 */
export function resolveListeners(
  draft: Draft,
  listenings: readonly Listening[],
  phases: Phases,
  added: Set<Node>,
): void {
  const groups = new Map<string, Listening[]>()
  for (const each of listenings) {
    const key = `${phases.keyOf(each.socket)} ${each.event}`
    groups.set(key, [...(groups.get(key) ?? []), each])
  }
  const { addsListeners, add } = draft.to.writer
  for (const group of groups.values()) {
    const isOnly = group.length === 1
    const addings = group.filter((each) => each.added)
    for (const each of group) {
      const isOnce = () => isOnly && isSetOnce(draft, each, phases)
      if (addsListeners && !each.handler) draft.refuse('listener removed', each.node)
      if (each.added && (addsListeners || add)) {
        const isDistinct = isInline(each) || isOnce()
        if (addings.length < group.length) draft.refuse('several listeners', each.node)
        if (!isDistinct) draft.refuse('several listeners', each.node)
        if (!isOnly || !isOnce()) added.add(each.node)
      } else if (each.added && !isOnce()) draft.refuse('several listeners', each.node)
      else if (!each.added && addings.length > 0) draft.refuse('several listeners', each.node)
      else if (!each.added && addsListeners && !isOnce())
        draft.refuse('listener set again', each.node)
    }
  }
}

/** Returns whether each setting of a listener hands over a function of its own. */
const isInline = ({ handler }: Listening): boolean =>
  handler !== undefined && isFunction(unwrap(handler))

/** Returns whether a listener is set once per connection: with the creation. */
function isSetOnce(draft: Draft, { node, socket }: Listening, phases: Phases): boolean {
  if (creationBeside(draft, node, socket, phases.keyOf)) return true
  return isOfPromise(draft, socket) && draft.loopOf(node) === undefined
}
