import type { GeneralNotes } from '../../facts-contract.ts'
import { generalPageNotes } from '../../shared/mini-program/facts/page-notes.ts'

/** Sentences for notes with values of a run. */
export const generalNotes: GeneralNotes = {
  ...generalPageNotes('wx'),
  'wx.connection-limit': {
    en: 'A mini program has at most five connections at a time; before base library 1.7.0 one, which the next call closed. The text of the failure differs between clients.',
    zh: '一个小程序最多同时有五个连接；基础库 1.7.0 之前只有一个，再次调用会关闭前一个。失败信息因客户端而异。',
  },
  'wx.options-unseen': {
    en: 'tcpNoDelay, perMessageDeflate and forceCellularNetwork have no visible effect here. The types have no method and no data; older pages did.',
    zh: 'tcpNoDelay、perMessageDeflate 和 forceCellularNetwork 在此处没有可见的作用。类型定义中没有 method 和 data，旧文档中曾经有。',
  },
  'wx.payload-type': {
    en: 'data is a string or an ArrayBuffer; other values fail. Use JSON.stringify for an object, and the buffer of a typed array.',
    zh: 'data 只能是字符串或 ArrayBuffer，其他类型的值会失败。对象请使用 JSON.stringify 转换，类型化数组请使用其 buffer。',
  },
}
