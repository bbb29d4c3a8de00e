import type { ScenarioDescription } from '../../contract.ts'

export const slow: ScenarioDescription = {
  id: 'slow',
  title: { en: 'Slow consumer', zh: '慢消费者' },
  summary: {
    en: 'Reads one message after the other at ?rate=1000 bytes a second, and says after each how many bytes it has read. What it has not read waits in the client’s bufferedAmount.',
    zh: '以 ?rate=1000（字节每秒）的速度逐条读取消息，每读完一条就报告累计读取的字节数。还没读的数据留在客户端的 bufferedAmount 里。',
  },
  parameters: [
    {
      name: 'rate',
      text: {
        en: 'Bytes a second; 1000 by default. Over a real network the systems’ buffers take some hundred kilobytes before bufferedAmount grows.',
        zh: '每秒读取的字节数，默认为 1000。在真实网络中，系统缓冲区会先容纳数百 KB，之后 bufferedAmount 才增长。',
      },
    },
  ],
}
