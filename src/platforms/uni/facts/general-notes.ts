import type { GeneralNotes } from '../../facts-contract.ts'
import { generalPageNotes } from '../../shared/mini-program/facts/page-notes.ts'

/** Sentences for notes with values of a run. */
export const generalNotes: GeneralNotes = {
  ...generalPageNotes('uni'),
  'uni.options-unseen': {
    en: 'method and multiple have no effect here: method is documented for WeChat alone and read by no implementation, multiple is for Alipay.',
    zh: 'method 和 multiple 在此处不起作用：method 在文档中仅适用于微信小程序，且没有实现读取它；multiple 仅适用于支付宝小程序。',
  },
  'uni.payload-type': {
    en: 'data is a string or an ArrayBuffer. H5 sends the text of any other value, e.g. [object Object]; the App sends an object as bytes. Use JSON.stringify for an object.',
    zh: 'data 只能是字符串或 ArrayBuffer。H5 端会发送其他值转换成的文本，例如 [object Object]；App 端会把对象作为字节发送。对象请使用 JSON.stringify 转换。',
  },
}
