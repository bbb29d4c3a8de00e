/** Chinese for the measurements of messages, the trace and growth. */
export const workPhrases: Readonly<Record<string, string>> = {
  messages: '消息',
  trace: '跟踪',
  growth: '增长',
  'standard class': '标准接口',
  'mock-socket': 'mock-socket 自带的类',
  'ws over loopback': '经本机回环的 ws',
  traced: '有跟踪',
  untraced: '无跟踪',
  'traced, nothing captured': '有跟踪，不捕获内建对象',
  '20,000 messages of 100 bytes at once': '一次发出 20,000 条 100 字节的消息',
  'Messages of 100 bytes, each after the one before': '100 字节的消息，逐条往返',
  'messages a second': '每秒消息数',
  'messages in a second of processor time': '每秒处理器时间的消息数',
  'Time to open': '建立连接所需时间',
  '20,000 messages of 100 bytes at once, to the standard class':
    '一次发出 20,000 条 100 字节的消息，与标准接口之比',
  'messages of 100 bytes, each after the one before, to the standard class':
    '100 字节的消息逐条往返，与标准接口之比',
  'messages of 100 bytes at once, traced and not': '一次发出的 100 字节消息，有无跟踪',
  'messages of 100 bytes each after the one before, traced and not':
    '逐条往返的 100 字节消息，有无跟踪',
  'Messages through the standard class': '经标准接口的消息',
  'message there and back': '条往返的消息',
  'Sockets open at once': '同时打开的连接',
  'socket, with ten messages there and back': '个连接（各往返十条消息）',
  'Payload, text': '文本载荷',
  'Payload, binary': '二进制载荷',
  'byte, 50 times there and back': '字节（往返 50 次）',
  'Compiling a program': '编译程序',
  line: '行',
  'Snapshots of objects, 1 to 10 levels deep': '1 至 10 层对象的快照',
  'object, 50 times': '个对象（50 次）',
  'Entries of a trace, in batches': '成批写入的跟踪记录',
  entry: '条记录',
  'steepest growth between two sizes, as a power of the size':
    '相邻两种规模之间最陡的增长（规模的幂次）',
}
