import type { Text } from '../text.ts'

/**
 * Reason why a link cannot be opened or created.
 *
 * - `not-ours`: not in the form of a link.
 * - `version`: an unknown version; `version` is in the values.
 * - `truncated`: the end is missing.
 * - `too-large`: more than `limit` bytes.
 * - `too-many-lines`: more than `limit` lines of code.
 * - `too-slow`: decompression takes longer than `limit` milliseconds.
 * - `invalid`: damaged, or the field named in the values is not valid.
 */
export type LinkErrorKind =
  'not-ours' | 'version' | 'truncated' | 'too-large' | 'too-many-lines' | 'too-slow' | 'invalid'

export type LinkErrorValues = Readonly<Record<string, string | number>>

/** Error for a link that cannot be opened, or a scenario that does not fit into a link. */
export class LinkError extends Error {
  override readonly name = 'LinkError'
  readonly kind: LinkErrorKind
  readonly values: LinkErrorValues
  /** Message for the visitor. */
  readonly text: Text

  constructor(kind: LinkErrorKind, values: LinkErrorValues = {}) {
    const text = describe(kind, values)
    super(text.en)
    this.kind = kind
    this.values = values
    this.text = text
  }
}

function describe(kind: LinkErrorKind, values: LinkErrorValues): Text {
  switch (kind) {
    case 'not-ours':
      return {
        en: 'This is not a link to a program of the playground.',
        zh: '这不是演练场的分享链接。',
      }
    case 'version':
      return {
        en: `This link has format version ${values.version}, which this site does not support. Open it on the site that created it.`,
        zh: `此链接的格式版本为 ${values.version}，本站不支持。请在生成该链接的网站上打开。`,
      }
    case 'truncated':
      return {
        en: 'The end of this link is missing. Copy the whole link and open it again.',
        zh: '此链接的结尾缺失。请复制完整的链接，然后重新打开。',
      }
    case 'too-large':
      return {
        en: `The code is longer than ${megabytes(values.limit)} MB, the limit of a link. Shorten the code.`,
        zh: `代码超过 ${megabytes(values.limit)} MB，超出链接的上限。请缩短代码。`,
      }
    case 'too-many-lines':
      return {
        en: `The code has more than ${values.limit} lines, the limit of a link. Shorten the code.`,
        zh: `代码超过 ${values.limit} 行，超出链接的上限。请缩短代码。`,
      }
    case 'too-slow':
      return {
        en: 'This link was not opened, because decompression takes too long. Copy the link again.',
        zh: '解压耗时过长，未打开此链接。请重新复制链接。',
      }
    case 'invalid':
      return values.field
        ? {
            en: `This link is not valid: the value of “${values.field}” is wrong.`,
            zh: `此链接无效：“${values.field}”的值不正确。`,
          }
        : { en: 'This link is damaged. Copy the link again.', zh: '此链接已损坏。请重新复制链接。' }
  }
}

function megabytes(bytes: string | number | undefined): number {
  return Math.round((Number(bytes) / 1024 / 1024) * 10) / 10
}
