import type { ScenarioDescription } from '../../contract.ts'

export const binary: ScenarioDescription = {
  id: 'binary',
  title: { en: 'Binary frames', zh: '二进制帧' },
  summary: {
    en: 'Answers each message with two messages: JSON text with the size and the CRC-32, then binary data with the CRC-32 in 4 bytes, big-endian, and the received bytes.',
    zh: '每收到一条消息，发送两条消息：先是 JSON 文本，含字节数和 CRC-32；再是二进制数据，前 4 个字节是大端序的 CRC-32，后面是收到的字节。',
  },
  parameters: [
    {
      name: 'endian',
      text: {
        en: 'With “little”, the checksum is little-endian.',
        zh: '设为 little 时，校验和为小端序。',
      },
    },
  ],
}
