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
    `Replays the sessions recorded on ${day(recording)}${recording.creator && ` by ${inComment(recording.creator)}`}.`,
    'You can edit the messages, their times and the speed.',
  ],
  speed: '1 for the recorded speed, 10 for ten times the speed, Infinity for no delays.',
  steps: 'Milliseconds since the connection, the sender, and the content; bytes are in base64.',
  patience: 'Milliseconds to wait for a message of the program after its recorded time.',
  take: 'The next session with the same URL, else with the same path and query, else with the same path, else any session.',
  again: 'After the last session, the replay starts over.',
  play: 'Sends each message at its time, after the client has sent the earlier messages.',
  differs: 'differs from the recording:',
  missing: 'The program has not sent this recorded message. The replay continues without it:',
}

const zh: ReplayWords = {
  head: (recording) => [
    `回放 ${day(recording)} 录制的会话${recording.creator && `（${inComment(recording.creator)}）`}。`,
    '可以修改消息、时间和速度。',
  ],
  speed: '1 为原速，10 为十倍速，Infinity 为不等待。',
  steps: '连接后的毫秒数、发送者、内容；字节用 base64 表示。',
  patience: '超过录制时间后，继续等待程序消息的毫秒数。',
  take: '取下一个 URL 相同的会话；没有时依次按路径和查询参数、路径匹配，最后取任意一个。',
  again: '全部回放之后，从头开始。',
  play: '客户端发送之前的消息之后，按时间发送每条消息。',
  differs: '与录制的不同：',
  missing: '程序没有发送这条录制的消息，回放继续进行：',
}

/** The comments of a replay's script. */
export type ReplayWords = typeof en

/** The same by language. */
export const replayWords: Readonly<Record<Locale, ReplayWords>> = { en, zh }
