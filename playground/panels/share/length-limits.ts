import type { Evidence } from '../../../src/platforms/contract.ts'
import type { Text } from '../../../src/text.ts'

/** A place with a limit on the length of a link. */
export interface LengthLimit {
  /** Kebab-case. */
  readonly id: string
  readonly name: Text
  /** Most characters of a link, or of the message around the link. */
  readonly limit: number
  readonly evidence: readonly Evidence[]
}

const limit = (
  id: string,
  en: string,
  zh: string,
  characters: number,
  ...evidence: readonly [kind: Evidence['kind'], source: string][]
): LengthLimit => ({
  id,
  name: { en, zh },
  limit: characters,
  evidence: evidence.map(([kind, source]) => ({ kind, source })),
})

/** Every known place with cut or refused links, the smallest limit first. */
export const lengthLimits: readonly LengthLimit[] = [
  limit('outlook', 'Outlook (classic)', 'Outlook（经典版）', 1024, [
    'assumed',
    'codenote.net/en/posts/5653: links cut at 1,024 characters',
  ]),
  limit('qq', 'QQ', 'QQ', 1536, ['document', 'wiki.connect.qq.com: QQApiTextObject.text']),
  limit('discord', 'Discord', 'Discord', 2000, [
    'document',
    'Discord API: Create Message, `content`',
  ]),
  limit(
    'wechat',
    'WeChat (official accounts, bots)',
    '微信（公众号、机器人）',
    2048,
    ['document', 'WeChat Official Accounts: text replies, 2,048 bytes'],
    ['assumed', 'zai-org/feedback#385: cut at about 2,000 characters'],
  ),
  limit('wecom', 'WeCom', '企业微信', 2048, [
    'document',
    'developer.work.weixin.qq.com/document/path/90236: cut after 2,048 bytes',
  ]),
  limit('dingtalk', 'DingTalk (bots)', '钉钉（机器人）', 2048, [
    'assumed',
    'developer.aliyun.com/ask/586403',
  ]),
  limit('telegram', 'Telegram', 'Telegram', 4096, [
    'document',
    'Telegram Bot API: sendMessage, `text`',
  ]),
  limit('x', 'X', 'X', 4096, ['source', 'twitter-text: MAX_URL_LENGTH']),
  limit(
    'teams',
    'Microsoft Teams',
    'Microsoft Teams',
    14_000,
    ['document', 'Limits and specifications for Microsoft Teams: about 28 KB a post'],
    ['assumed', 'supersimple365.com: refused after about 14,600 characters'],
  ),
  limit('slack', 'Slack', 'Slack', 40_000, [
    'document',
    'Slack API: chat.postMessage, `text` is cut after 40,000 characters',
  ]),
  limit('github', 'GitHub comment', 'GitHub 评论', 65_536, [
    'document',
    'GitHub REST API: “body is too long (maximum is 65536 characters)”',
  ]),
  limit('firefox', 'Firefox history and bookmarks', 'Firefox 历史与书签', 65_536, [
    'source',
    'mozilla/application-services: URL_LENGTH_MAX',
  ]),
  limit('firefox-address', 'Firefox', 'Firefox', 1_048_576, [
    'source',
    'Firefox StaticPrefList.yaml: network.standard-url.max-length',
  ]),
  limit('chromium', 'Chrome and Edge', 'Chrome 与 Edge', 2_097_152, [
    'source',
    'Chromium url/mojom/url.mojom: kMaxURLChars',
  ]),
]
