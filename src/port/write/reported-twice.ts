import type { Habits } from '../../platforms/port-contract.ts'
import type { Listening } from '../recognise/operation.ts'
import { isCall, unwrap, walk, type FunctionNode, type Node } from '../source/tree.ts'
import type { Draft } from './draft.ts'
import type { Phases } from './phases.ts'

/**
 * Refuses a program that connects again after an error and after a close, where the target reports a
 * failure by both and the source by one.
 *
 * @throws Refusal
 */
export function refuseTwice(draft: Draft, listenings: readonly Listening[], phases: Phases): void {
  const { from, to } = draft
  if (!tellsMore('refusalTold', from.habits, to.habits)) {
    if (!tellsMore('lossTold', from.habits, to.habits)) return
  }
  const again = listenings.filter(({ handler }) => handler && connects(draft, handler))
  for (const { event, socket, node } of again) {
    if (event !== 'close') continue
    const key = phases.keyOf(socket)
    const isTwice = again.some(
      (other) => other.event === 'error' && phases.keyOf(other.socket) === key,
    )
    if (isTwice) draft.refuse('reported twice', node)
  }
}

const tellsMore = (what: 'refusalTold' | 'lossTold', from: Habits, to: Habits): boolean =>
  from[what] !== to[what] && to[what] === 'error, close'

/** Returns whether a function makes a connection, by itself or by functions that it calls. */
function connects({ program: { operations, flow } }: Draft, handler: Node): boolean {
  const makings = new Set<Node>(
    operations.filter(({ op }) => op === 'make' || op === 'connect').map(({ node }) => node),
  )
  const reached = new Set<FunctionNode>()
  const open: FunctionNode[] = [...flow.valueOf(handler).functions]
  let found = false
  for (let callee = open.pop(); callee; callee = open.pop()) {
    if (reached.has(callee)) continue
    reached.add(callee)
    walk(callee.body, (node) => {
      if (makings.has(node)) found = true
      if (!isCall(node)) return
      open.push(...flow.valueOf(unwrap(node.callee)).functions)
      for (const argument of node.arguments) open.push(...flow.valueOf(argument).functions)
    })
  }
  return found
}
