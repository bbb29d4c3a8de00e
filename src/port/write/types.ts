import { findPlatformTypes } from '../source/type-names.ts'
import type { Draft } from './draft.ts'

/**
 * Replaces the type of a connection by the target's.
 *
 * @throws Refusal For another type of the platform.
 */
export function writeTypes(draft: Draft): void {
  const { reader } = draft.from
  for (const { node, path, isOfValue } of findPlatformTypes(draft.program.source, reader)) {
    const isSocket = !isOfValue && reader.types.socket.includes(path.join('.'))
    if (!isSocket)
      draft.refuse('type', node, { name: draft.program.source.text.slice(node.start!, node.end!) })
    draft.rewriter.replace(node, () => draft.to.writer.socketType)
  }
}
