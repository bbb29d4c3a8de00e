import type { PortabilityNote } from '../../contract.ts'
import { arkui, chosen } from './sources.ts'

/** Notes on pages of ArkUI: what the screen here does not show as a device does. */
export const pageNotes = [
  {
    id: 'ohos.component-not-here',
    text: {
      en: 'The component {component} is not available here. Its content is shown in a plain box, and its functions on a device are missing.',
      zh: '此处没有 {component} 组件。其内容显示在普通容器中，真机上的功能不可用。',
    },
    members: [],
    evidence: [arkui, chosen],
  },
  {
    id: 'ohos.attribute-not-here',
    text: {
      en: 'The attribute {attribute} has no effect here. The screen supports the attributes for size, place, color, text and input, and taps.',
      zh: '属性 {attribute} 在此处不起作用。屏幕支持尺寸、位置、颜色、文本、输入相关的属性以及点击事件。',
    },
    members: [],
    evidence: [arkui, chosen],
  },
  {
    id: 'ohos.decorator-not-here',
    text: {
      en: 'The decorator @{decorator} has no effect here.',
      zh: '装饰器 @{decorator} 在此处不起作用。',
    },
    members: [],
    evidence: [arkui, chosen],
  },
  {
    id: 'ohos.resource-not-here',
    text: {
      en: 'The resource {resource} is part of the app and not available here. A text shows its name; a size, a color or a picture is left out.',
      zh: '资源 {resource} 属于应用，此处不可用。文本显示资源名称，尺寸、颜色和图片不生效。',
    },
    members: [],
    evidence: [arkui, chosen],
  },
  {
    id: 'ohos.state-in-build',
    text: {
      en: 'The variable {name} changes while build() runs. On a device, the change can draw the component again and again. Change the variable in an event or in aboutToAppear().',
      zh: '变量 {name} 在 build() 执行期间被修改。在真机上，这可能导致组件反复重绘。请在事件或 aboutToAppear() 中修改该变量。',
    },
    members: [],
    evidence: [arkui, chosen],
  },
  {
    id: 'ohos.navigation-not-here',
    text: {
      en: 'A program has a single page here, so {method}() has no effect.',
      zh: '此处的程序只有一个页面，{method}() 不起作用。',
    },
    members: [],
    evidence: [arkui, chosen],
  },
] as const satisfies readonly PortabilityNote[]
