import type { ScenarioDescription } from '../../contract.ts'

export const binary: ScenarioDescription = {
  id: 'binary',
  title: { en: 'Binary frames', zh: '二进制帧' },
  summary: {
    en: 'Answers each message with two: JSON text with its size and CRC-32, then binary: the CRC-32 in 4 bytes, big-endian, and the bytes received.',
    zh: '每收到一条消息回两条：先是 JSON 文本，含字节数和 CRC-32；再是二进制，前 4 个字节是大端序的 CRC-32，后面是收到的字节。',
  },
  parameters: [
    {
      name: 'endian',
      text: {
        en: '“little” writes the checksum’s low byte first.',
        zh: '设为 little 时，校验和低字节在前。',
      },
    },
  ],
}
