import { blankDecorators, decoratorsCode } from './decorators.ts'
import { type EtsFile, skipTypeArguments } from './file.ts'
import type { Declared, Target } from './target.ts'
import type { Member } from './syntax.ts'

/** Writes calls of the framework, which runs the file. */
export const runTarget: Target<EtsFile> = {
  beginning: 'const $arkui=require("arkui:page");',
  looseDecorators: blankDecorators,
  struct(file, { index, open, decorators, members }) {
    const { edits, tokens } = file
    blankAll(file, { decorators, members })
    edits.replace(tokens[index]!.start, tokens[index]!.end, 'class')
    edits.replace(tokens[index + 1]!.end, tokens[open]!.start, ' extends $arkui.View')
    const own = decoratorsCode(decorators)
    const code = `static{$arkui.define(this,${own},{${describe(members)}})}`
    edits.insert(tokens[open]!.end, code)
  },
  class(file, declared) {
    blankAll(file, declared)
    const observed = declared.decorators.find(({ name }) => /^Observed(?:V2)?$/.test(name))
    if (observed) observe(file, declared, `$arkui.observed(${JSON.stringify(observed.name)}`)
  },
  component({ edits, tokens, nextSite, text }, { at, open, isOwn, repeater }) {
    const name = text(at)
    const begin = repeater ? `$arkui.${repeater}(` : '$arkui.ui('
    const callee = repeater ? '' : `${isOwn ? name : JSON.stringify(name)},`
    edits.replace(tokens[at]!.start, tokens[open]!.end, `${begin}${nextSite()},${callee}`)
  },
  builderCall({ edits, tokens, nextSite }, at, end) {
    edits.insert(tokens[at]!.start, `$arkui.at(${nextSite()},()=>`)
    edits.insert(tokens[end - 1]!.end, ')')
  },
  reference({ edits, pairs, text, tokens }, at, end, first) {
    edits.replace(tokens[at]!.start, tokens[at]!.end, `$arkui.link(${first}`)
    if (text(end - 1) === ']') {
      let open = end - 1
      while (pairs.get(open) !== end - 1) open--
      edits.replace(tokens[open]!.start, tokens[open]!.end, ',')
      edits.replace(tokens[end - 1]!.start, tokens[end - 1]!.end, ')')
    } else {
      const name = tokens[end - 1]!
      edits.replace(tokens[end - 2]!.start, name.end, `,${JSON.stringify(name.text)})`)
    }
  },
  shortReference({ edits, text, tokens }, at) {
    const name = JSON.stringify(text(at).slice(1))
    edits.replace(tokens[at]!.start, tokens[at]!.end, `$arkui.link(this,${name})`)
  },
  mark({ edits, tokens }, at) {
    edits.blank(tokens[at]!.start, tokens[at + 1]!.end)
  },
}

function blankAll(file: EtsFile, { decorators, members }: Omit<Declared, 'index' | 'open'>): void {
  blankDecorators(file, decorators)
  for (const member of members) blankDecorators(file, member.decorators)
}

/** Adds a base to an observed class, by which the screen follows the properties. */
function observe(file: EtsFile, { index, open, members }: Declared, call: string): void {
  const { edits, text, tokens } = file
  const heritage = skipTypeArguments(file, index + 2)
  if (text(heritage) === 'extends') {
    let end = heritage + 2
    while (text(end) === '.') end += 2
    edits.insert(tokens[heritage + 1]!.start, `${call},`)
    edits.insert(tokens[end - 1]!.end, ')')
  } else {
    edits.insert(tokens[heritage - 1]!.end, ` extends ${call})`)
    const own = members.find(({ name, body }) => name === 'constructor' && body)
    if (own?.body) edits.insert(tokens[own.body[0]]!.end, 'super();')
  }
  const code = describe(members)
  if (code) edits.insert(tokens[open]!.end, `static{$arkui.describe(this,{${code}})}`)
}

/** Writes the properties of an object with the decorators of the members that have any. */
function describe(members: readonly Member[]): string {
  return members
    .filter(({ decorators }) => decorators.length > 0)
    .map(({ name, decorators }) => `${JSON.stringify(name)}:${decoratorsCode(decorators)}`)
    .join(',')
}
