import { markup } from '../html.ts'
import { prose } from '../locale.ts'
import { type Page, compose, heading } from '../page.ts'
import { platformChoice } from '../parts/choice.ts'
import { type View, folders, href, say } from '../view.ts'
import { words } from '../words.ts'

const intro = {
  en: 'One API under five names. Read it by concept, every platform beside the standard; or by platform, with every member that its document lists. Each example runs in the page.',
  zh: '同一套接口，五种叫法。可以按概念阅读，各平台与标准逐一对照；也可以按平台阅读，文档列出的每个成员都在其中。每个示例都能在页面中直接运行。',
}

const support = {
  en: 'Support is never a bare tick. “Verified here by” names an example that the tests of this site run; “Documented” means that the platform’s document lists it; “Unknown” means that nobody says.',
  zh: '支持情况不用一个勾来表示。“已由以下示例验证”指本站测试运行过该示例；“文档列出”指平台文档列出了它；“未知”指没有任何资料提及。',
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
