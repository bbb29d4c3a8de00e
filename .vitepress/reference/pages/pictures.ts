import { recordedCases } from '../../../src/reference/recordings/index.ts'
import { sequenceFigure } from '../diagrams/sequence.ts'
import { stateFigure } from '../diagrams/states.ts'
import { markup } from '../html.ts'
import { exampleOf } from '../lookup.ts'
import { type Block, type Page, compose, heading } from '../page.ts'
import { liveExample } from '../parts/example.ts'
import type { PlatformReference } from '../../../src/reference/model.ts'
import { platformSections } from '../parts/platform-sections.ts'
import { platformChoice } from '../parts/choice.ts'
import { type View, folders, say } from '../view.ts'
import { words } from '../words.ts'

/** Creates the page with the state machine of every platform. */
export function statesPage(view: View): Page {
  const content = compose([
    heading(1, say(view, words.stateMachines)),
    markup`<p>${say(view, words.statesIntro)}</p>`,
    platformChoice(view),
    byPlatform(view, (platform) => stateFigure(view, platform)),
  ])
  return {
    path: folders.states,
    title: say(view, words.stateMachines),
    description: say(view, words.statesIntro),
    content,
  }
}

/** Creates the page with each platform's order of events, drawn from recorded runs. */
export function orderPage(view: View): Page {
  const content = compose([
    heading(1, say(view, words.order)),
    markup`<p>${say(view, words.orderIntro)}</p>`,
    platformChoice(view),
    byPlatform(view, (platform) => {
      const own = view.recordings.filter((recording) => recording.platform === platform.id)
      return [
        recordedCases.map((name) => [
          heading(3, say(view, words[name]), `${platform.id}-${name}`),
          markup`<p>${say(view, words[`${name}Text`])}</p>`,
          own
            .filter((recording) => recording.case === name)
            .map((recording) => sequenceFigure(view, platform, recording)),
        ]),
        markup`<p class="ref-label">${say(view, words.recordedProgram)}</p>`,
        liveExample(platform, exampleOf(platform, own[0]!.example)),
      ]
    }),
  ])
  return {
    path: folders.order,
    title: say(view, words.order),
    description: say(view, words.orderIntro),
    content,
  }
}

/** Creates a section for each platform; the reader's comes first. */
function byPlatform(view: View, draw: (platform: PlatformReference) => Block): Block {
  return platformSections(view, {
    parts: view.model.platforms,
    platform: (platform) => platform,
    level: 2,
    anchor: ({ id }) => id,
    content: draw,
  })
}
