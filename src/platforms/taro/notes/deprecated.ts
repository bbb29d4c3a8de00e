import type { PortabilityNote } from '../../contract.ts'
import { chosen, h5Source, page, weChat } from './sources.ts'

const functions = [
  'onSocketOpen',
  'onSocketMessage',
  'onSocketError',
  'onSocketClose',
  'sendSocketMessage',
  'closeSocket',
] as const

/** Notes on the functions of before SocketTask. */
export const deprecatedNotes = [
  {
    id: 'taro.deprecated-on-h5',
    text: {
      en: 'Deprecated in favour of SocketTask.{method}, and listed for mini programs only. On H5 and React Native it prints a warning, does nothing and returns undefined, so not even .then works.',
      zh: '已废弃，请使用 SocketTask.{method}；支持度表中只有小程序支持。在 H5 和 React Native 端，它只打印警告，不做任何事并返回 undefined，连 .then 都不可用。',
    },
    members: functions,
    evidence: [page, h5Source],
  },
  {
    id: 'taro.deprecated-target',
    text: {
      en: 'Which of several connections these functions work on is documented nowhere. Here it is the most recent one, opened or not.',
      zh: '存在多个连接时，这些接口作用于哪一个，文档没有说明。此处作用于最近创建的那个，无论它是否已打开。',
    },
    members: functions,
    profiles: [],
    evidence: [weChat, chosen],
  },
] as const satisfies readonly PortabilityNote[]
