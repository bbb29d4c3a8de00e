import { enumerate } from '../platforms/names.ts'
import type { Locale, Text } from '../text.ts'

/** Packages that draw a screen. */
const VIEWS =
  /^(?:react|react-dom|react-native|preact|vue|svelte|solid-js|mobx-react|mobx-react-lite|@tarojs\/components|@vue\/[\w-]+)(?:\/|$)/

/** Modules that a message names as an offer. */
const MAX_KIN = 3

/** Returns the message for a relative path without a file. */
export function missingFileText(specifier: string): Text {
  return {
    en: `Cannot find '${specifier}': the program has no such file. Add the file, or correct the path`,
    zh: `找不到“${specifier}”：程序中没有该文件。请添加文件，或修改路径`,
  }
}

/**
 * Returns the message for a module that the platform does not have.
 *
 * @param here Title of the platform.
 * @param near The module that is probably meant.
 * @param elsewhere Titles of the platforms with the module.
 * @param users Titles of the platforms whose pages use the package.
 * @param kin Modules of the platform with the same beginning, e.g. `@tarojs/`.
 */
export function missingModuleText(
  specifier: string,
  here: Text,
  near: string | undefined,
  elsewhere: readonly Text[],
  users: readonly Text[],
  kin: readonly string[],
): Text {
  const en = `Cannot find module '${specifier}' on ${here.en}.`
  const zh = `${here.zh} 没有模块“${specifier}”。`
  if (near !== undefined) {
    return { en: `${en} Import '${near}' instead`, zh: `${zh}请改为导入“${near}”` }
  }
  if (elsewhere.length > 0) {
    return {
      en: `${en} It is a module of ${listed(elsewhere, 'en')}. Select that platform, or remove the import`,
      zh: `${zh}它是 ${listed(elsewhere, 'zh')} 的模块。请切换到该平台，或删除这行导入`,
    }
  }
  if (VIEWS.test(specifier)) {
    if (users.length > 0) {
      return {
        en: `'${specifier}' draws a screen, and pages of ${listed(users, 'en')} use it. Select that platform, or keep the code that uses the socket, call it at the end of the file, and remove the import`,
        zh: `“${specifier}”用于绘制界面，${listed(users, 'zh')} 的页面使用它。请切换到该平台，或保留使用 socket 的代码并在文件末尾调用，然后删除这行导入`,
      }
    }
    return {
      en: `'${specifier}' draws a screen, and no page here uses it. Keep the code that uses the socket, call it at the end of the file, and remove the import`,
      zh: `“${specifier}”用于绘制界面，而此处没有页面使用它。请保留使用 socket 的代码并在文件末尾调用，然后删除这行导入`,
    }
  }
  const file = `${specifier}.ts`
  const there = kin.length > 0
  const named = kin.slice(0, MAX_KIN)
  const rest = kin.length > MAX_KIN
  const list = {
    en: enumerate([...named.map((name) => `'${name}'`), ...(rest ? ['others'] : [])], 'en'),
    zh: `${named.map((name) => `“${name}”`).join('')}${rest ? '等' : ''}`,
  }
  return {
    en: `${there ? `${en.slice(0, -1)}, which has ${list.en}.` : en} Packages are not installed here. Remove the import, or add a file ${file} that exports the names in use`,
    zh: `${there ? `${zh.slice(0, -1)}，但有${list.zh}。` : zh}此处不安装任何包。请删除这行导入，或添加文件 ${file} 并导出程序用到的内容`,
  }
}

const listed = (titles: readonly Text[], locale: Locale): string =>
  enumerate(
    titles.map((title) => title[locale]),
    locale,
  )

/**
 * Returns the message for a name that a module or file does not export.
 *
 * @param near The exported name that is probably meant.
 */
export function missingNameText(specifier: string, name: string, near: string | undefined): Text {
  if (name === 'default') {
    return {
      en: `'${specifier}' has no default export. ${near ? `Import by name: import { ${near} } from '${specifier}'` : 'Import a name instead'}`,
      zh: `“${specifier}”没有默认导出。${near ? `请按名称导入：import { ${near} } from '${specifier}'` : '请按名称导入'}`,
    }
  }
  return {
    en: `'${specifier}' has no export '${name}'. ${near ? `Did you mean '${near}'?` : 'Remove the name from the import'}`,
    zh: `“${specifier}”没有导出“${name}”。${near ? `是否指“${near}”？` : '请从导入中删除该名称'}`,
  }
}
