import type { WrittenRequest } from '../../platforms/port-contract.ts'
import type { Parts } from '../recognise/operation.ts'
import { unwrap, type Node } from '../source/tree.ts'
import type { Draft } from './draft.ts'
import { valuesOf } from './payload.ts'

/** Returns the texts of a request for the target. */
export function writeRequest(draft: Draft, parts: Parts, node: Node): () => WrittenRequest {
  const { url, headers } = parts
  if (!url) return draft.refuse('no url', node)
  if (valuesOf(draft, url).some(hasOtherScheme)) return draft.refuse('url scheme', url)
  if (headers && !draft.to.writer.sendsHeaders) draft.differ('headers-dropped', headers)
  const protocols = writeProtocols(draft, parts)
  return () => ({
    url: draft.text(url),
    ...protocols(),
    ...(headers && draft.to.writer.sendsHeaders && { headers: draft.text(headers) }),
  })
}

/** Returns whether an expression is a URL that no platform takes, or nothing. */
const hasOtherScheme = (node: Node): boolean =>
  node.type === 'StringLiteral'
    ? !/^wss?:/i.test(node.value)
    : node.type === 'Identifier' && node.name === 'undefined'

function writeProtocols(
  draft: Draft,
  { protocols, protocol }: Parts,
): () => Pick<WrittenRequest, 'protocols' | 'protocol'> {
  const given = protocols ?? protocol
  if (!given) return () => ({})
  const inner = unwrap(given)
  const offers = draft.to.writer.offers
  if (inner.type === 'StringLiteral') {
    if (inner.value === '') return () => ({})
    return () =>
      offers === 'one' ? { protocol: draft.text(given) } : { protocols: `[${draft.text(given)}]` }
  }
  if (inner.type === 'ArrayExpression') {
    const [first, ...more] = inner.elements
    if (!first) return () => ({})
    if (offers === 'list') return () => ({ protocols: draft.text(given) })
    if (more.length > 0) return draft.refuse('protocol list', given)
    return () => ({ protocol: draft.text(first) })
  }
  if (protocol && draft.from.writer.offers === 'one') {
    return () =>
      offers === 'one' ? { protocol: draft.text(given) } : { protocols: `[${draft.text(given)}]` }
  }
  if (offers === 'list' && draft.from.writer.offers === 'list') {
    return () => ({ protocols: draft.text(given) })
  }
  return draft.refuse('protocol list', given)
}
