import type { PortabilityNote } from '../../contract.ts'
import { container, h5Source, document, weChat } from './sources.ts'

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
      en: 'The functions outside SocketTask are deprecated: use the methods of the task. Only mini programs support these functions. On H5 and React Native they print a warning, have no effect and return undefined, so .then throws.',
      zh: 'SocketTask 之外的接口已废弃：请使用任务的方法。只有小程序支持这些接口。在 H5 和 React Native 端，它们打印警告，不起作用并返回 undefined，因此调用 .then 会抛出异常。',
    },
    members: functions,
    evidence: [document, h5Source],
  },
  {
    id: 'taro.deprecated-target',
    text: {
      en: 'If several connections exist, the documents do not specify the connection that these functions act on. Here it is the first connection that has not ended, as in dimina, an open container for mini programs.',
      zh: '存在多个连接时，文档没有说明这些接口作用于哪个连接。此处作用于最早创建且尚未结束的连接，与开源小程序容器 dimina 一致。',
    },
    members: functions,
    profiles: [],
    evidence: [weChat, container],
  },
] as const satisfies readonly PortabilityNote[]
