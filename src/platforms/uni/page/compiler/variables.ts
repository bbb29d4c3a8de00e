import { parseNested } from '../../../shared/page/styles/compile/parse-nested.ts'
import { Variables } from '../../../shared/page/styles/compile/variables.ts'

/** Variables of the `uni.scss` in the template of a project. */
const TEMPLATE = `
$uni-color-primary: #007aff; $uni-color-success: #4cd964; $uni-color-warning: #f0ad4e;
$uni-color-error: #dd524d; $uni-text-color: #333; $uni-text-color-inverse: #fff;
$uni-text-color-grey: #999; $uni-text-color-placeholder: #808080; $uni-text-color-disable: #c0c0c0;
$uni-bg-color: #fff; $uni-bg-color-grey: #f8f8f8; $uni-bg-color-hover: #f1f1f1;
$uni-bg-color-mask: rgba(0, 0, 0, 0.4); $uni-border-color: #c8c7cc;
$uni-font-size-sm: 12px; $uni-font-size-base: 14px; $uni-font-size-lg: 16px;
$uni-img-size-sm: 20px; $uni-img-size-base: 26px; $uni-img-size-lg: 40px;
$uni-border-radius-sm: 2px; $uni-border-radius-base: 3px; $uni-border-radius-lg: 6px;
$uni-border-radius-circle: 50%;
$uni-spacing-row-sm: 5px; $uni-spacing-row-base: 10px; $uni-spacing-row-lg: 15px;
$uni-spacing-col-sm: 4px; $uni-spacing-col-base: 8px; $uni-spacing-col-lg: 12px;
$uni-opacity-disabled: 0.3;
$uni-color-title: #2c405a; $uni-font-size-title: 20px;
$uni-color-subtitle: #555; $uni-font-size-subtitle: 26px;
$uni-color-paragraph: #3f536e; $uni-font-size-paragraph: 15px;`

/**
 * Returns the variables that every style sheet of a program has: those of its `uni.scss` over those
 * of the template.
 *
 * @param own Text of `uni.scss`, if the program has it.
 */
export function sharedVariables(own: string | undefined): Variables {
  const variables = new Variables()
  for (const text of [TEMPLATE, own ?? '']) {
    // The compilation of the file itself reports a fault in it.
    for (const node of parseNested(text, { error() {} })) {
      if (node.type === 'decl') variables.declares(node)
    }
  }
  return variables
}
