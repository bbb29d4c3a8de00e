import { blank } from '../../../../writing/blank.ts'
import { stringLiteral } from '../../../../writing/javascript.ts'
import type { MappedCode } from '../../../shared/page/compiler/output/join.ts'
import type { PageFile } from '../../../shared/page/compiler/page.ts'
import { only } from '../../../shared/page/compiler/positions.ts'

/** A script in a template: the start tag, and the content. */
const SCRIPT = /(<wxs\b(?:[^>"']|"[^"]*"|'[^']*')*(?<!\/)>)([^]*?)<\/wxs\s*>/gi

/** Replaces the scripts in a template, which are no markup, by blanks. */
export const withoutScripts = (source: string): string =>
  source.replace(
    SCRIPT,
    (whole, head: string, content: string) =>
      head + blank(content) + whole.slice(head.length + content.length),
  )

/**
 * Compiles the content of a `<wxs>` to a member that creates the module.
 *
 * @param offset Place of the element.
 * @param name Name of the module.
 */
export async function compileWxs(
  { source, services }: PageFile,
  offset: number,
  name: string,
): Promise<MappedCode[]> {
  const found = Array.from(source.matchAll(SCRIPT)).find(({ index }) => index === offset)
  const [, head = '', content = ''] = found ?? []
  const start = offset + head.length
  const script = only(source, start, start + content.length)
  const compiled = await services.compileScript(script, false)
  if (!compiled) return []
  const open = 'const module = { exports: {} }; (function (exports) {'
  return [
    { code: `${stringLiteral(name)}: () => { ${open}\n` },
    { code: compiled.code, map: JSON.parse(compiled.map) as object },
    { code: '\n})(module.exports); return module.exports },\n' },
  ]
}
