import type { PageFormat } from '../platforms/page-contract.ts'
import type { Text } from '../text.ts'
import { extensionOf } from './file-names.ts'

/**
 * Characters typed by a Chinese input method or a word processor, by the character meant in code.
 */
const LOOKALIKES: Readonly<Record<string, string>> = {
  '，': ',',
  '；': ';',
  '：': ':',
  '。': '.',
  '（': '(',
  '）': ')',
  '【': '[',
  '】': ']',
  '｛': '{',
  '｝': '}',
  '“': '"',
  '”': '"',
  '‘': "'",
  '’': "'",
  '＝': '=',
  '！': '!',
}

/** The parser's fixed messages, in Chinese. */
const FIXED: Readonly<Record<string, string>> = {
  'Unterminated string constant': '字符串没有结束',
  'Unterminated template': '模板字符串没有结束',
  'Unterminated comment': '注释没有结束',
  'Unterminated regular expression': '正则表达式没有结束',
}

/**
 * Returns the message for a syntax error, naming the token at the error's position.
 *
 * @param message The parser's own message, without a position.
 * @param source The file.
 * @param offset Where the parser stopped.
 */
export function syntaxErrorText(message: string, source: string, offset: number): Text {
  if (FIXED[message]) return { en: message, zh: FIXED[message] }
  const found = /^(?:[\p{L}\p{N}_$]{1,100}|.)/su.exec(source.slice(offset, offset + 200))?.[0]
  const expected = /^Unexpected token, expected "(.+)"$/.exec(message)?.[1]
  if (found && LOOKALIKES[found]) {
    const ascii = LOOKALIKES[found]
    return {
      en: `Unexpected character ${found}. Write ${ascii} instead`,
      zh: `意外的字符 ${found}。请改为半角的 ${ascii}`,
    }
  }
  if (!/^Unexpected/.test(message)) return { en: message, zh: `语法错误：${message}` }
  const [en, zh] = found?.trim()
    ? [`Unexpected ${quote(found)}`, `意外的 ${quote(found)}`]
    : source.slice(offset).trim()
      ? ['Unexpected end of line', '这一行意外结束']
      : ['Unexpected end of file', '文件意外结束']
  if (!expected) return { en, zh }
  return { en: `${en}, expected ${quote(expected)}`, zh: `${zh}，这里应是 ${quote(expected)}` }
}

/** Returns the message for a name declared a second time in the same scope. */
export function duplicateText(name: string): Text {
  return {
    en: `Identifier '${cut(name)}' has already been declared`,
    zh: `标识符“${cut(name)}”重复声明`,
  }
}

/**
 * Returns the message for a construct requiring the editor's TypeScript when TypeScript is missing.
 */
export function unsupportedText(feature: 'decorators' | 'namespaces'): Text {
  const zh = { decorators: '装饰器', namespaces: '含有值的命名空间' }[feature]
  return {
    en: `The TypeScript compiler of the editor is required for ${feature}, but has not loaded. Wait for the editor to load, then run again`,
    zh: `${zh}需要编辑器的 TypeScript 编译器，但编译器尚未加载。请等编辑器加载完成后重新运行`,
  }
}

/** Returns the message for a main file that holds no code. */
export function notCodeText(name: string): Text {
  return {
    en: `${name} holds no code to run. Add a file main.ts`,
    zh: `${name} 不含可运行的代码。请添加文件 main.ts`,
  }
}

/** Returns the message for an imported file that is not valid JSON. */
export function invalidJsonText(name: string): Text {
  return {
    en: `${name} is not valid JSON. Check quotes, commas and comments near this place`,
    zh: `${name} 不是有效的 JSON。请检查此处附近的引号、逗号和注释`,
  }
}

/** Returns the message for a page that a script imports: a program shows the page that it starts with. */
export function pageBesideText(name: string, main: string): Text {
  const extension = extensionOf(name)
  const file = `main${extension}`
  return {
    en: `${name} is a page, but the program starts with ${main}, which is a script without a screen. Remove ${main} and rename the page to ${file}`,
    zh: `${name} 是页面，但程序从没有界面的脚本 ${main} 开始运行。请删除 ${main}，并将页面重命名为 ${file}`,
  }
}

/** JSX in a script. */
export const JSX: Text = {
  en: 'JSX describes a screen, and runs here in pages of Taro. Select that platform, or keep the code that uses the socket, and remove the components',
  zh: 'JSX 描述界面，此处由 Taro 的页面运行。请切换到该平台，或保留使用 socket 的代码并删除组件',
}

/** Returns the extensions of a platform's pages in markup, the formats without marks. */
export function markupExtensions(formats: readonly PageFormat[]): readonly string[] {
  return formats.filter(({ marks }) => !marks).map(({ extension }) => extension)
}

/**
 * Returns the message for a whole page in place of a script, e.g. pasted into `main.ts`.
 *
 * @param extensions Extensions of the platform's pages in markup.
 */
export function markupText(extensions: readonly string[]): Text {
  const names = extensions.map((extension) => `main${extension}`)
  if (names.length === 0)
    return {
      en: 'This is a page, not a script. Paste only the content of its <script>',
      zh: '这是整个页面，不是脚本。请只粘贴 <script> 中的内容',
    }
  return {
    en: `This is a page, not a script. Rename the file to ${names.join(' or ')}`,
    zh: `这是整个页面，不是脚本。请将文件重命名为 ${names.join(' 或 ')}`,
  }
}

/** Returns the message for an ArkUI page, which is a `struct` instead of a class. */
export function structText(name: string): Text {
  return {
    en: `'struct ${name}' is an ArkUI page, and runs here in pages of OpenHarmony. Select that platform, or keep the code that uses the socket in a function, call it, and remove the struct`,
    zh: `“struct ${name}”是 ArkUI 页面，此处由 OpenHarmony 的页面运行。请切换到该平台，或把使用 socket 的代码放进函数中并调用，然后删除 struct`,
  }
}

/** Code nested too deeply for the parser. */
export const NESTED: Text = {
  en: 'The code is nested too deeply to compile. Move inner parts into separate functions.',
  zh: '代码嵌套过深，无法编译。请把内层代码移到单独的函数中。',
}

/** No file to start the program with. */
export const NO_MAIN: Text = {
  en: 'The file main.ts is missing. Add it to run the program',
  zh: '缺少文件 main.ts。请添加该文件以运行程序',
}

/** Shortens a name for a message; a name of a million characters would fill the page. */
function cut(name: string): string {
  return name.length > 100 ? `${name.slice(0, 100)}…` : name
}

function quote(text: string): string {
  return text === '"' ? `'"'` : `"${text}"`
}
