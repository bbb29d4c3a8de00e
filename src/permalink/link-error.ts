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
        en: 'This is not a link to a playground scenario.',
        zh: '这不是演练场的分享链接。',
      }
    case 'version':
      return {
        en: `This link has format version ${values.version}, which this site does not know. It may have been made by a newer one.`,
        zh: `这个链接的格式版本是 ${values.version}，本站不认识；它可能由更新的版本生成。`,
      }
    case 'truncated':
      return {
        en: 'The end of this link is missing. Copy the whole link and open it again.',
        zh: '这个链接不完整，结尾缺失。请复制完整的链接再打开。',
      }
    case 'too-large':
      return {
        en: `A link can hold at most ${megabytes(values.limit)} MB of code; this is more.`,
        zh: `一个链接最多容纳 ${megabytes(values.limit)} MB 的代码，这里超出了。`,
      }
    case 'too-many-lines':
      return {
        en: `A link can hold at most ${values.limit} lines of code; this is more.`,
        zh: `一个链接最多容纳 ${values.limit} 行代码，这里超出了。`,
      }
    case 'too-slow':
      return {
        en: 'This link takes too long to unpack, so it was given up.',
        zh: '解开这个链接花的时间太长，已经放弃。',
      }
    case 'invalid':
      return values.field
        ? {
            en: `This link is not valid: there is something wrong with its “${values.field}”.`,
            zh: `这个链接无效：其中的“${values.field}”不正确。`,
          }
        : { en: 'This link is damaged.', zh: '这个链接已损坏。' }
  }
}

function megabytes(bytes: string | number | undefined): number {
  return Math.round((Number(bytes) / 1024 / 1024) * 10) / 10
}
