import type { Locale } from '../../src/text.ts'

/** What a missed aim needs. */
export interface Need {
  /** Matches the names of the budgets in a report. */
  readonly of: RegExp
  /** Markdown. */
  readonly text: Readonly<Record<Locale, string>>
}

/**
 * The cause of each missed aim, and the design that would meet the aim. A budget may be met in one
 * run and missed in the next, so a met aim can have an entry; the page shows entries of missed aims.
 */
export const needs: readonly Need[] = [
  {
    of: /to @vue\/repl with Monaco$/,
    text: {
      en: '**A typed character, beside `@vue/repl` with Monaco.** The text field arrives with the scripts of the playground. The examples of the other platforms and the handles between the panes could load later.',
      zh: '**键入一个字符，与搭配 Monaco 的 `@vue/repl` 相比。** 输入框随演练场的脚本一起加载，其中其他平台的示例和窗格的分隔条可以推迟加载。',
    },
  },
  {
    of: /^page with live examples, first press: Run/,
    text: {
      en: '**The first press of Run without a pointer or focus before**, as assistive technology presses. The files of a run are then requested in three steps, each after the answer to the step before. All of them could be requested at once.',
      zh: '**此前没有指针也没有焦点时第一次按“运行”**，即辅助技术的操作方式。此时运行所需的文件分三步请求，后一步须等前一步完成；可以改为一次全部请求。',
    },
  },
  {
    of: /to the standard class$/,
    text: {
      en: '**Messages through a platform’s API.** Rounds on one machine differ by more than the shortfall.',
      zh: '**经平台接口的消息。** 同一台机器上各轮之间的差异大于与目标的差距。',
    },
  },
  {
    of: /^Payload, binary: /,
    text: {
      en: '**Binary payloads.** See [How costs grow](#growth).',
      zh: '**二进制消息。** 参见[成本如何增长](#growth)。',
    },
  },
]
