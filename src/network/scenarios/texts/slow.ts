import type { ScenarioDescription } from '../../contract.ts'

export const slow: ScenarioDescription = {
  id: 'slow',
  title: { en: 'Slow consumer', zh: '慢消费者' },
  summary: {
    en: 'Reads messages at ?rate=1000 bytes per second, and reports the number of read bytes after each message. Unread bytes count in the bufferedAmount of the client.',
    zh: '以 ?rate=1000（字节每秒）的速度逐条读取消息，每读完一条报告累计读取的字节数。未读的字节计入客户端的 bufferedAmount。',
  },
  parameters: [
    {
      name: 'rate',
      text: {
        en: 'Bytes per second; 1000 by default. On a real network, the buffers of the systems take some hundred kilobytes before bufferedAmount grows.',
        zh: '每秒读取的字节数，默认为 1000。在真实网络中，系统缓冲区会先容纳数百 KB，之后 bufferedAmount 才增长。',
      },
    },
  ],
}
