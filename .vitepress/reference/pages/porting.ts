import { conceptIds } from '../../../src/platforms/concept-ids.ts'
import { ports } from '../../../src/platforms/lists/ports.ts'
import { type CallRow, type Role, type Trap, portingGuide } from '../../../src/reference/porting.ts'
import type { PlatformReference } from '../../../src/reference/model.ts'
import type { Text } from '../../../src/text.ts'
import { escapeMarkup } from '../../../src/writing/markup.ts'
import { type Html, markup } from '../html.ts'
import { markdown, prose } from '../locale.ts'
import { conceptOf, exampleOf, platformOf } from '../lookup.ts'
import { type Block, type Page, compose, heading } from '../page.ts'
import { liveExample } from '../parts/example.ts'
import { memberLink, memberLinks } from '../parts/code.ts'
import { evidenceLine } from '../parts/evidence.ts'
import { label } from '../parts/parameters.ts'
import { portedPrograms } from '../parts/ported.ts'
import { table } from '../parts/table.ts'
import { platformChoice } from '../parts/choice.ts'
import { type View, folders, href, say } from '../view.ts'
import { words } from '../words.ts'

const roleWords: Readonly<Record<Role, Text>> = {
  call: { en: 'calls', zh: '调用' },
  event: { en: 'callbacks and events', zh: '回调与事件' },
  value: { en: 'values', zh: '值' },
  field: { en: 'fields', zh: '字段' },
}

const asArgument: Text = { en: 'as an argument of', zh: '作为参数传给' }

const shown: Readonly<Record<Trap['shown'], Text>> = {
  'runs into it': { en: 'This program raises the note', zh: '此程序会触发该提示' },
  'uses the members': {
    en: 'This program uses the members',
    zh: '此程序使用相关成员',
  },
}

/** Creates the guide for porting a program from a platform to another. */
export function portingPage(view: View, from: string, to: string): Page {
  const [left, right] = [platformOf(view.model, from), platformOf(view.model, to)]
  const guide = portingGuide(view.model, from, to)
  const names = { from: say(view, left.title), to: say(view, right.title) }
  const title = `${names.from} → ${names.to}`
  const description =
    view.locale === 'zh'
      ? `将 WebSocket 程序从 ${names.from} 移植到 ${names.to}：接口对照与注意事项。`
      : `Port a WebSocket program from ${names.from} to ${names.to}: API mapping and common pitfalls.`
  const content = compose([
    heading(1, markdown(title)),
    markup`<p>${description}</p>`,
    markup`<p class="ref-meta">
      <a href="${href(view, folders.port(to, from))}">${names.to} → ${names.from}</a> ·
      <a href="${href(view, folders.porting)}">${say(view, words.portingGuide)}</a>
    </p>`,
    portLink(view, from, to),
    portedPrograms(view, left, right),
    heading(2, say(view, words.calls), 'calls'),
    conceptIds.map((concept) => calls(view, left, right, guide.calls, concept)),
    heading(2, say(view, words.traps), 'traps'),
    guide.traps.length === 0 && markup`<p>${say(view, words.noTraps)}</p>`,
    conceptIds.map((concept) => traps(view, guide.traps, concept)),
  ])
  return { path: folders.port(from, to), title, description, content }
}

/** Links to the playground's dialog for porting, for platforms with a porter. */
function portLink(view: View, from: string, to: string): Block {
  if (!ports[from] || !ports[to]) return undefined
  const address = `${href(view, 'playground')}?platform=${from}&port=${to}`
  return markup`<p>${say(view, words.portInPlayground)} <a href="${address}">${say(view, words.portTo)}</a></p>`
}

function calls(
  view: View,
  from: PlatformReference,
  to: PlatformReference,
  rows: readonly CallRow[],
  concept: string,
): Block {
  const own = rows.filter((row) => row.concept === concept)
  if (own.length === 0) return undefined
  return markup`<div>
    <p class="ref-label">
      <a href="${href(view, folders.concept(concept))}">${say(view, conceptOf(view.model, concept).title)}</a>
    </p>
    ${table<CallRow>({
      rows: own,
      columns: [
        {
          title: say(view, words.kind),
          cell: ({ role }) => say(view, roleWords[role]),
          heads: true,
        },
        { title: say(view, from.title), cell: (row) => stacked(view, from, row.from) },
        {
          title: say(view, to.title),
          cell: (row) => [
            row.asArgument && markup`<small>${say(view, asArgument)}</small>`,
            row.to.length > 0
              ? stacked(view, to, row.to)
              : row.reason
                ? prose(row.reason, view.locale)
                : markup`<i>${say(view, words.none)}</i>`,
          ],
        },
      ],
    })}
  </div>`
}

const stacked = (view: View, platform: PlatformReference, ids: readonly string[]): Html =>
  markup`<ul class="ref-stack">
    ${ids.map((id) => markup`<li>${memberLink(view, platform, id)}</li>`)}
  </ul>`

function traps(view: View, all: readonly Trap[], concept: string): Block {
  const own = all.filter((trap) => trap.concept === concept)
  if (own.length === 0) return undefined
  return [
    heading(3, markdown(say(view, conceptOf(view.model, concept).title)), `traps-${concept}`),
    own.map((trap) => {
      // Several traps share a program, which stands at the first.
      const first = all.find(
        ({ platform, example }) => platform === trap.platform && example === trap.example,
      )!
      return trapBlock(view, trap, first)
    }),
  ]
}

function trapBlock(view: View, trap: Trap, first: Trap): Block {
  const platform = platformOf(view.model, trap.platform)
  const example = exampleOf(platform, trap.example)
  const program = markup`${say(view, shown[trap.shown])}${view.locale === 'zh' ? '：' : ': '}`
  return [
    markup`<div class="ref-trap" id="${anchorOf(trap)}">
      <p>${prose(trap.text, view.locale)}</p>
      <p class="ref-meta">${say(view, platform.title)}
      ${trap.members.length > 0 && [' · ', memberLinks(view, platform, trap.members)]}
      ${evidenceLine(view, trap.evidence)}</p>
      ${trap !== first && markup`<p class="ref-meta">${program}<a href="#${anchorOf(first)}">${say(view, example.title)}</a></p>`}
      </div>`,
    trap === first && [
      `<details class="ref-program"><summary>${program.markup}${escapeMarkup(say(view, example.title))}</summary>`,
      liveExample(platform, example),
      '</details>',
    ],
  ]
}

const anchorOf = ({ kind, platform, id }: Trap): string =>
  `${kind}-${platform}-${id.replace(/\W+/g, '-')}`

/** Creates the list of every ordered pair of platforms. */
export function portingIndexPage(view: View): Page {
  const { platforms } = view.model
  const content = compose([
    heading(1, say(view, words.portingGuide)),
    markup`<p>${say(view, words.portingIntro)}</p>`,
    platformChoice(view),
    markup`<div data-by-platform="sections">
      ${platforms.map(
        (from) =>
          markup`<div data-platform="${from.id}">
            ${label(`${say(view, words.from)} ${say(view, from.title)}`)}
            <ul class="ref-ways">
              ${platforms
                .filter(({ id }) => id !== from.id)
                .map(
                  (to) =>
                    markup`<li>
                      <a href="${href(view, folders.port(from.id, to.id))}">→ ${say(view, to.title)}</a>
                    </li>`,
                )}
            </ul>
          </div>`,
      )}
    </div>`,
  ])
  return {
    path: folders.porting,
    title: say(view, words.portingGuide),
    description: say(view, words.portingIntro),
    content,
  }
}
