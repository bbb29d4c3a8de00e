import type { PortabilityNote } from '../../contract.ts'
import { chosen, h5Source, document, weChat } from './sources.ts'

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
      en: 'Deprecated: use SocketTask.{method}. Only mini programs support this function. On H5 and React Native it prints a warning, has no effect and returns undefined, so .then throws.',
      zh: '已废弃：请使用 SocketTask.{method}。只有小程序支持此接口。在 H5 和 React Native 端，它打印警告，不起作用并返回 undefined，因此调用 .then 会抛出异常。',
    },
    members: functions,
    evidence: [document, h5Source],
  },
  {
    id: 'taro.deprecated-target',
    text: {
      en: 'If several connections exist, the documents do not specify the connection that these functions act on. Here it is the most recent connection, opened or not.',
      zh: '存在多个连接时，文档没有说明这些接口作用于哪个连接。此处作用于最近创建的连接，无论是否已打开。',
    },
    members: functions,
    profiles: [],
    evidence: [weChat, chosen],
  },
] as const satisfies readonly PortabilityNote[]
