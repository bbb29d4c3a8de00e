import type { Text } from '../text.ts'

/** Reasons why a program is not written in the target's own calls, with `{name}` placeholders. */
export const refusalTexts = {
  syntax: { en: 'The source is not valid: {message}', zh: '源代码无效：{message}' },
  'too long': {
    en: 'The source is longer than {most} characters.',
    zh: '源代码超过 {most} 个字符。',
  },
  page: {
    en: 'Pages with a screen are not ported. Put the connection in a program, in main.ts or main.js.',
    zh: '不支持移植带界面的页面。请将连接代码写成程序，放在 main.ts 或 main.js 中。',
  },
  'no port': {
    en: 'Programs are not ported from this platform or to this platform.',
    zh: '不支持从该平台或向该平台移植程序。',
  },
  'other member': {
    en: '`{member}` is not part of the WebSocket API, and is not ported. Replace it first.',
    zh: '`{member}` 不属于 WebSocket 接口，无法移植。请先将其替换。',
  },
  framework: {
    en: '`{name}` belongs to the framework of the program’s platform, and is not ported. Move the connection to a file without it, and port that file.',
    zh: '`{name}` 属于原平台的框架，无法移植。请将连接代码移到不使用它的文件中，再移植该文件。',
  },
  'other files': {
    en: '`{file}` uses the platform, too, and is not imported as a module. A program is never ported in part: import the file with `import`.',
    zh: '`{file}` 也使用了该平台的接口，但没有作为模块导入。程序不会只移植一部分：请用 `import` 导入该文件。',
  },
  'too deep': { en: 'The source is nested too deep.', zh: '源代码嵌套过深。' },
  lost: {
    en: 'The connection goes where it cannot be followed. Keep it in a variable or a field.',
    zh: '无法跟踪连接对象在此处的去向。请将其保存在变量或字段中。',
  },
  evaluates: {
    en: '`{name}` runs code that is not in the source.',
    zh: '`{name}` 会运行源代码之外的代码。',
  },
  exports: {
    en: 'Other files can use the export. Only programs of a single file are written natively.',
    zh: '其他文件可以使用该导出。只有单文件程序可以改写为目标平台的调用。',
  },
  'imports file': {
    en: 'The names imported from `{file}` cannot be followed. Import exported names of a file of the program one by one.',
    zh: '无法跟踪从 `{file}` 导入的名称。请逐个导入程序文件所导出的名称。',
  },
  'untyped object': {
    en: 'The handler uses the whole object that it gets. ArkTS has no such object without a class: read the fields one by one.',
    zh: '处理函数使用了收到的整个对象。ArkTS 中没有类就没有这样的对象：请逐个读取字段。',
  },
  'same name': {
    en: 'The program has its own `{name}`, and keeps connections in a list. Rename `{name}`.',
    zh: '程序自己定义了 `{name}`，又将连接保存在列表中。请重命名 `{name}`。',
  },
  'no counterpart': {
    en: '`{member}` has no counterpart that the port can write.',
    zh: '`{member}` 没有可改写的对应成员。',
  },
  type: {
    en: 'The type `{name}` has no counterpart. Leave it out.',
    zh: '类型 `{name}` 没有对应项。请将其删除。',
  },
  'taken off': {
    en: '`{member}` is taken off its object. Call it on the object.',
    zh: '`{member}` 脱离了所属对象。请在对象上调用。',
  },
  'options elsewhere': {
    en: 'The options are not written in the call. Write an object there.',
    zh: '调用中没有写出选项。请在此处写出对象。',
  },
  'two modules': {
    en: 'The program loads two modules of the platform. Load one.',
    zh: '程序加载了该平台的两个模块。请只加载一个。',
  },
  spread: {
    en: 'The arguments are spread. Write each argument.',
    zh: '参数使用了展开语法。请写出每个参数。',
  },
  'more arguments': {
    en: 'The call has an argument that the port cannot write.',
    zh: '该调用有无法改写的参数。',
  },
  option: { en: 'The option `{name}` has no counterpart.', zh: '选项 `{name}` 没有对应项。' },
  event: { en: 'The event `{event}` has no counterpart.', zh: '事件 `{event}` 没有对应项。' },
  'computed event': {
    en: 'The name of the event is computed. Write it as text.',
    zh: '事件名称是计算得出的。请直接写出。',
  },
  'no handler': { en: 'The call sets no listener.', zh: '该调用没有设置监听器。' },
  assignment: { en: 'The assignment has no counterpart.', zh: '该赋值没有对应写法。' },
  optional: {
    en: 'The call is optional (`?.`). Test the object with `if`.',
    zh: '该调用使用了可选链（`?.`）。请改用 `if` 判断对象。',
  },
  'send before open': {
    en: 'The message may be sent before the connection is open, where platforms differ. Send it in the open listener.',
    zh: '消息可能在连接打开之前发送，各平台此时行为不同。请在打开事件的监听器中发送。',
  },
  'close before open': {
    en: 'The connection may be closed before it is open, where platforms differ.',
    zh: '连接可能在打开之前关闭，各平台此时行为不同。',
  },
  'send after end': {
    en: 'The message is sent after the end of the connection, where platforms differ.',
    zh: '消息在连接结束之后发送，各平台此时行为不同。',
  },
  'close after end': {
    en: 'The connection is closed after its end, where platforms differ.',
    zh: '连接在结束之后关闭，各平台此时行为不同。',
  },
  caught: {
    en: 'The program catches a failure that the target reports in another way.',
    zh: '程序捕获的失败在目标平台上以其他方式报告。',
  },
  'answered twice': {
    en: 'The program uses both callbacks and the promise of the call.',
    zh: '程序同时使用了该调用的回调和 Promise。',
  },
  'promise used': {
    en: 'The program uses the value of the promise, which the target does not give.',
    zh: '程序使用了 Promise 的值，而目标平台不提供该值。',
  },
  'callback shape': {
    en: 'The callback cannot be split. Write it inline as `if (!err) … else …`, without `return`.',
    zh: '无法拆分该回调。请直接写为 `if (!err) … else …`，且不使用 `return`。',
  },
  'answer in expression': {
    en: 'The target does not answer the call, and the call is part of an expression.',
    zh: '目标平台不回调该调用，而该调用是表达式的一部分。',
  },
  'handler form': {
    en: 'The listener is a generator or a method. Write a function.',
    zh: '监听器是生成器或方法。请写为函数。',
  },
  this: {
    en: 'The listener uses `this`, which is another value on the target. Use the variable.',
    zh: '监听器使用了 `this`，其值在目标平台上不同。请使用变量。',
  },
  'listener in expression': {
    en: 'The listener is set inside an expression. Write a statement.',
    zh: '监听器在表达式中设置。请写为语句。',
  },
  'no callback': {
    en: 'Without a callback, the call gives no object for the connection. Pass one, such as `complete() {}`.',
    zh: '不传回调函数时，该调用不返回连接对象。请传入一个回调函数，例如 `complete() {}`。',
  },
  'listener removed': {
    en: 'The program removes the listener, and the target has no call for that.',
    zh: '程序移除了监听器，而目标平台没有移除的接口。',
  },
  'listener set again': {
    en: 'The listener may be set again. The source then replaces it, and the target calls both. Set it where the connection is created.',
    zh: '监听器可能再次设置：原平台会替换，目标平台会同时调用两个。请在创建连接处设置。',
  },
  'late open': {
    en: 'The open listener may be set after the opening, which only one of the platforms reports late.',
    zh: '打开事件的监听器可能在连接打开之后设置，只有一个平台会补报该事件。',
  },
  'several listeners': {
    en: 'The event may have several listeners. The target keeps the last.',
    zh: '同一事件可能有多个监听器，目标平台只保留最后一个。',
  },
  'close code': {
    en: 'One of the platforms does not send the close code {code}.',
    zh: '其中一个平台不发送关闭码 {code}。',
  },
  'empty message': {
    en: 'One of the platforms sends no empty message.',
    zh: '其中一个平台不发送空消息。',
  },
  'no data': { en: 'The call has no message.', zh: '该调用没有消息内容。' },
  'no url': { en: 'The call has no URL.', zh: '该调用没有 URL。' },
  'no state': { en: 'The target has no `readyState`.', zh: '目标平台没有 `readyState`。' },
  object: {
    en: 'The target does not send objects. Send `JSON.stringify()` of the object.',
    zh: '目标平台不能发送对象。请发送对象的 `JSON.stringify()` 结果。',
  },
  'object unsent': {
    en: 'The call fails for an object, which the target sends. Send `JSON.stringify()` of the object.',
    zh: '发送对象时该调用会失败，而目标平台会发送。请发送对象的 `JSON.stringify()` 结果。',
  },
  conditional: {
    en: 'Conditional comments decide what is compiled, and no other platform reads them. Keep one branch.',
    zh: '条件编译注释决定编译哪些代码，其他平台不识别。请只保留一个分支。',
  },
  'reported twice': {
    en: 'The program connects again after an error and after a close, and the target reports both for the same failure.',
    zh: '程序在错误和关闭后都会重新连接，而目标平台会为同一次失败报告两者。',
  },
  'url scheme': {
    en: 'The URL has no scheme `ws:` or `wss:`. Platforms treat such a URL differently.',
    zh: 'URL 没有 `ws:` 或 `wss:` 协议。各平台对这类 URL 的处理不同。',
  },
  blob: { en: 'The target has no Blob messages.', zh: '目标平台没有 Blob 消息。' },
  view: {
    en: 'The target sends an ArrayBuffer, and the view may show a part of one. Send a copy of its bytes.',
    zh: '目标平台发送 ArrayBuffer，而该视图可能只是其中一部分。请发送字节的副本。',
  },
  'no binary': { en: 'The target has no binary messages.', zh: '目标平台没有二进制消息。' },
  'one connection': {
    en: 'The target has one connection at a time, and the program may make another.',
    zh: '目标平台同一时间只有一个连接，而程序可能建立另一个连接。',
  },
  'protocol list': {
    en: 'The target offers a single subprotocol.',
    zh: '目标平台只能提供一个子协议。',
  },
  'no connection': { en: 'The program makes no connection.', zh: '程序没有建立连接。' },
  'never connected': { en: 'The object is never connected.', zh: '该对象从未建立连接。' },
  'connects again': {
    en: 'The object connects again, and on the target each connection has an object of its own.',
    zh: '该对象会再次连接，而目标平台上每个连接都有单独的对象。',
  },
  'connects elsewhere': {
    en: 'The object connects in another place than it is created. Connect in the same list of statements.',
    zh: '对象的连接与创建不在同一处。请在同一语句列表中连接。',
  },
  'connect result': {
    en: 'The program uses the result of connecting.',
    zh: '程序使用了连接调用的结果。',
  },
  'address known later': {
    en: 'The address is declared after the object. Declare it before.',
    zh: '地址在对象之后声明。请提前声明。',
  },
  'used before connecting': {
    en: 'The program waits, calls or sends between creating and connecting the object.',
    zh: '程序在创建对象与连接之间等待、调用函数或发送消息。',
  },
  'created in expression': {
    en: 'The object is created inside an expression. Give it a variable.',
    zh: '对象在表达式中创建。请赋值给变量。',
  },
  'no async function': {
    en: 'The target gives the object by promise, and the function is not `async`.',
    zh: '目标平台以 Promise 返回对象，而该函数不是 `async`。',
  },
  comment: {
    en: 'The comment has no place in the port. Move it above the statement.',
    zh: '移植结果中没有该注释的位置。请将注释移到语句上方。',
  },
} satisfies Record<string, Text>

export type RefusalId = keyof typeof refusalTexts
