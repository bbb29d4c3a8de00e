import { ports } from '../../../src/platforms/lists/ports.ts'
import type { PlatformReference } from '../../../src/reference/model.ts'
import { portedExample, type PortedExample } from '../../../src/reference/ported.ts'
import type { Text } from '../../../src/text.ts'
import { markup } from '../html.ts'
import { markdown, prose } from '../locale.ts'
import { exampleOf } from '../lookup.ts'
import { type Block, heading } from '../page.ts'
import { type View, say } from '../view.ts'
import { words } from '../words.ts'

const tiers: Readonly<Record<PortedExample['tier'], Text>> = {
  native: { en: 'Written in the calls of the target', zh: '改写为目标平台的调用' },
  adapter: { en: 'Over an adapter', zh: '使用适配层' },
  impossible: { en: 'Not ported', zh: '未移植' },
}

const reasons: Readonly<Record<PortedExample['tier'], Text>> = {
  native: { en: 'Differences, by line:', zh: '各行的差异：' },
  adapter: {
    en: 'The program keeps its calls. They are not rewritten because, by line:',
    zh: '程序保留原有调用。未改写的原因（按行）：',
  },
  impossible: { en: 'The reason, by line:', zh: '原因（按行）：' },
}

const noDifferences: Text = { en: 'No known differences.', zh: '暂无已知差异。' }

/**
 * Creates the examples of a platform with their ports to another platform: both programs with the
 * changed lines marked, each runnable in the page. Nothing for platforms without a porter.
 */
export function portedPrograms(view: View, from: PlatformReference, to: PlatformReference): Block {
  const porter = ports[from.id]
  if (!porter || !ports[to.id]) return undefined
  return [
    heading(2, say(view, words.portedPrograms), 'programs'),
    markup`<p>${say(view, words.portedIntro)}</p>`,
    porter.shown.map((id, index) => portedProgram(view, from, to, id, index === 0)),
  ]
}

function portedProgram(
  view: View,
  from: PlatformReference,
  to: PlatformReference,
  id: string,
  isFirst: boolean,
): Block {
  const example = exampleOf(from, id)
  const port = portedExample(from.id, to.id, id)
  const title = say(view, example.title)
  const before = liveProgram(from.id, id, port.changed.before)
  return [
    heading(3, markdown(title), `port-${id}`),
    markup`<p>${prose(example.summary, view.locale)}</p>`,
    `<details class="ref-program"${isFirst ? ' open' : ''}><summary>${say(view, tiers[port.tier])}</summary>`,
    remarks(view, port),
    '<div class="ref-ported">',
    before,
    port.tier !== 'impossible' && liveProgram(to.id, `port/${from.id}/${id}`, port.changed.after),
    '</div>',
    '</details>',
  ]
}

const liveProgram = (platform: string, id: string, changed: readonly number[]): string =>
  `<LiveExample platform="${platform}" id="${id}" lines="${changed.join(',')}" />`

function remarks(view: View, { tier, remarks: all }: PortedExample): Block {
  if (all.length === 0) return markup`<p>${say(view, noDifferences)}</p>`
  return markup`<div class="ref-remarks">
    <p>${say(view, reasons[tier])}</p>
    <ul>
      ${all.map(
        ({ line, text }) =>
          markup`<li>${say(view, words.line)} ${line}${view.locale === 'zh' ? ' 行：' : ': '}${prose(text, view.locale)}</li>`,
      )}
    </ul>
  </div>`
}
