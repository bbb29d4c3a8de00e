import { markup } from '../html.ts'
import { prose } from '../locale.ts'
import { type Page, compose, heading } from '../page.ts'
import { platformChoice } from '../parts/choice.ts'
import { type View, folders, href, say } from '../view.ts'
import { words } from '../words.ts'

const intro = {
  en: 'The WebSocket API of each platform and of the standard: by concept, side by side, or by platform, with every documented member. Each example runs in the page.',
  zh: '各平台与标准的 WebSocket 接口：按概念逐一对照，或按平台查看文档列出的每个成员。每个示例都可在页面中运行。',
}

const support = {
  en: '“Tested in simulation by” names an example that the tests of this site run in the simulation. “Documented” means that the document of the platform lists the member. “Unknown” means that no source covers the member.',
  zh: '“已由以下示例在模拟环境中测试”指本站的测试在模拟环境中运行该示例。“文档列出”指平台文档列出了该成员。“未知”指没有资料提及该成员。',
}

/** Creates the entry page of the reference. */
export function overviewPage(view: View): Page {
  const { concepts, platforms } = view.model
  const link = (folder: string, title: string) =>
    markup`<a href="${href(view, folder)}">${title}</a>`
  const content = compose([
    heading(1, say(view, words.reference)),
    markup`<p>${say(view, intro)}</p>`,
    platformChoice(view),
    heading(2, say(view, words.concepts), 'concepts'),
    markup`<dl class="ref-index">
      ${concepts.map(
        ({ id, title, summary }) =>
          markup`<dt>${link(folders.concept(id), say(view, title))}</dt>
            <dd>${prose(summary, view.locale)}</dd>`,
      )}
    </dl>`,
    heading(2, say(view, words.platforms), 'platforms'),
    markup`<ul class="ref-index" data-by-platform="sections">
      ${platforms.map(
        ({ id, title, summary }) =>
          markup`<li data-platform="${id}">
            <b>${link(folders.platform(id), say(view, title))}</b> ${prose(summary, view.locale)}
          </li>`,
      )}
    </ul>`,
    heading(2, say(view, words.pictures), 'pictures'),
    markup`<ul class="ref-index">
      <li>${link(folders.matrix, say(view, words.matrix))}</li>
      <li>${link(folders.codes, say(view, words.codes))}</li>
      <li>${link(folders.states, say(view, words.stateMachines))}</li>
      <li>${link(folders.order, say(view, words.order))}</li>
      <li>${link(folders.porting, say(view, words.portingGuide))}</li>
    </ul>`,
    heading(2, say(view, words.support), 'support'),
    markup`<p>${say(view, support)}</p>`,
  ])
  return {
    path: folders.overview,
    title: say(view, words.reference),
    description: say(view, intro),
    content,
  }
}
