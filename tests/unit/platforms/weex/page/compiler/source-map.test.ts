import { originalPositionFor, TraceMap } from '@jridgewell/trace-mapping'
import { describe, expect, it } from 'vitest'
import type { CompiledFile } from '../../../../../../src/runtime/request.ts'
import { compiled } from './support.ts'

const SOURCE = `<element name="inner">
  <template><text>{{ innerName }}</text></template>
  <script>module.exports = { created() { throw new RangeError('inner') } }</script>
</element>
<template>
  <div onclick="tap(1, item)">
    <text repeat="{{row in rows}}" style="top: {{row.top}}">
      a {{ label(row) }} b
    </text>
    <text repeat="{{list}}" if="{{shown}}">{{title}}</text>
  </div>
</template>
<script>
  import socket from 'socket'
  export default { ready() { throw new Error('here') } }
</script>
`

/** Returns the source position of the first or last `text` in the compiled code. */
function origin({ code, map }: CompiledFile, text: string) {
  const at = code.lastIndexOf(text)
  const before = code.slice(0, at).split('\n')
  const position = { line: before.length, column: before.at(-1)!.length }
  const { source, line, column } = originalPositionFor(new TraceMap(map), position)
  return [source, SOURCE.split('\n')[line! - 1]!.slice(column!)]
}

describe("a page's source map", () => {
  it.each([
    ['tap(1', 'tap(1, item)'],
    ['rows', 'rows}}'],
    ['row.top', 'row.top}}'],
    ['label(', 'label(row)'],
    ['title', 'title}}'],
    ['shown', 'shown}}'],
    ['list', 'list}}'],
    ['innerName', 'innerName }}'],
    ["new RangeError('inner')", "new RangeError('inner')"],
    ["new Error('here')", "new Error('here')"],
  ])('leads from %s to its place in the file', async (text, expected) => {
    const [source, rest] = origin(await compiled(SOURCE), text)
    expect(source).toBe('main.we')
    expect(rest).toMatch(new RegExp(`^${expected.replace(/[()]/g, '\\$&')}`))
  })
})
