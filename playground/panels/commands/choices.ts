import type { ShownPlatform } from '../../../src/platforms/contract.ts'
import type { Text } from '../../../src/text.ts'

/** A platform or an example to choose. */
export interface Choice {
  readonly id: string
  readonly label: Text
  readonly platform: string
  /** Missing where only the platform is chosen. */
  readonly example?: string
}

/** Returns everything to open: each platform, followed by the platform's examples. */
export function choicesOf(platforms: readonly ShownPlatform[]): readonly Choice[] {
  return platforms.flatMap(({ id: platform, title, examples }) => [
    {
      id: `open-${platform}`,
      label: { en: `Switch to ${title.en}`, zh: `切换到${spaced(title.zh)}` },
      platform,
    },
    ...examples.map(({ id: example, title: name }) => ({
      id: `open-${platform}-${example}`,
      label: {
        en: `Open example: ${title.en}, ${name.en}`,
        zh: `打开示例：${title.zh}，${name.zh}`,
      },
      platform,
      example,
    })),
  ])
}

/** Adds a space between a Chinese word and a Latin word. */
const spaced = (name: string): string => (/^[\w]/.test(name) ? ` ${name}` : name)
