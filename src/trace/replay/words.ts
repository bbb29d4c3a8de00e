import type { Locale } from '../../text.ts'
import { inComment } from '../../writing/javascript.ts'
import type { Recording } from '../recording.ts'

/**
 * Returns the recording's first day; the epoch's if the recording's time is beyond the last
 * possible date.
 */
function day({ sessions }: Recording): string {
  const date = new Date(sessions[0]?.startedAt ?? 0)
  return (Number.isNaN(date.getTime()) ? new Date(0) : date).toISOString().slice(0, 10)
}

const en = {
  head: (recording: Recording): string[] => [
    `Replays what was recorded on ${day(recording)}${recording.creator && ` by ${inComment(recording.creator)}`}.`,
    'Change what you like: the messages, their times, the speed.',
  ],
  speed: '1 is as recorded, 10 ten times as fast, Infinity without waiting.',
  steps: 'Milliseconds since the connection, who sent, and what; bytes are in base64.',
  patience: 'Milliseconds that a message of the program is awaited beyond its recorded time.',
  take: 'The next session recorded with this URL; else with its path and query, or its path; else any.',
  again: 'All were played: they start over.',
  play: 'Sends each message at its time, once the client has sent what came before it.',
  differs: 'differs from the recording:',
  missing: 'The program has not sent this recorded message. The replay continues without it:',
}

const zh: ReplayWords = {
  head: (recording) => [
    `回放 ${day(recording)} 录制的会话${recording.creator && `（${inComment(recording.creator)}）`}。`,
    '消息、时间、速度都可以随意修改。',
  ],
  speed: '1 为原速，10 为十倍速，Infinity 为不等待。',
  steps: '连接后的毫秒数、由谁发送、内容；字节用 base64 表示。',
  patience: '超过录制时间后，继续等待程序消息的毫秒数。',
  take: '取下一个 URL 相同的会话；没有时依次按路径和查询参数、路径匹配，最后取任意一个。',
  again: '全部放完，从头再来。',
  play: '等客户端发完之前的消息，再按时间发出每条消息。',
  differs: '与录制的不同：',
  missing: '程序没有发送这条录制的消息，回放继续进行：',
}

/** The comments of a replay's script. */
export type ReplayWords = typeof en

/** The same by language. */
export const replayWords: Readonly<Record<Locale, ReplayWords>> = { en, zh }
