/** Creates an enumeration with values from 0, readable in both directions. */
function enumeration<Name extends string>(
  ...names: readonly Name[]
): Readonly<Record<Name, number>> & Readonly<Record<number, Name>> {
  const entries = names.flatMap((name, value): [string, unknown][] => [
    [name, value],
    [String(value), name],
  ])
  return Object.freeze(Object.fromEntries(entries)) as never
}

/** The enumerations of ArkUI that pages name in attributes. */
export const enumerations = {
  Alignment: enumeration(
    'TopStart',
    'Top',
    'TopEnd',
    'Start',
    'Center',
    'End',
    'BottomStart',
    'Bottom',
    'BottomEnd',
  ),
  Axis: enumeration('Vertical', 'Horizontal'),
  BarMode: enumeration('Scrollable', 'Fixed'),
  BarPosition: enumeration('Start', 'End'),
  BarState: enumeration('Off', 'Auto', 'On'),
  BorderStyle: enumeration('Solid', 'Dashed', 'Dotted'),
  ButtonStyleMode: enumeration('NORMAL', 'EMPHASIZED', 'TEXTUAL'),
  ButtonType: enumeration('Capsule', 'Circle', 'Normal', 'ROUNDED_RECTANGLE'),
  Color: enumeration(
    'White',
    'Black',
    'Blue',
    'Brown',
    'Gray',
    'Green',
    'Grey',
    'Orange',
    'Pink',
    'Red',
    'Yellow',
    'Transparent',
  ),
  ControlSize: enumeration('SMALL', 'NORMAL'),
  CopyOptions: enumeration('None', 'InApp', 'LocalDevice'),
  DialogAlignment: enumeration('Top', 'Center', 'Bottom', 'Default'),
  Direction: enumeration('Ltr', 'Rtl', 'Auto'),
  Edge: enumeration('Top', 'Center', 'Bottom', 'Baseline', 'Start', 'Middle', 'End'),
  EdgeEffect: enumeration('Spring', 'Fade', 'None'),
  EnterKeyType: enumeration(
    'Unused0',
    'Unused1',
    'Go',
    'Search',
    'Send',
    'Next',
    'Done',
    'PREVIOUS',
    'NEW_LINE',
  ),
  FlexAlign: enumeration('Start', 'Center', 'End', 'SpaceBetween', 'SpaceAround', 'SpaceEvenly'),
  FlexDirection: enumeration('Row', 'Column', 'RowReverse', 'ColumnReverse'),
  FlexWrap: enumeration('NoWrap', 'Wrap', 'WrapReverse'),
  FontStyle: enumeration('Normal', 'Italic'),
  FontWeight: enumeration('Lighter', 'Normal', 'Regular', 'Medium', 'Bold', 'Bolder'),
  HitTestMode: enumeration('Default', 'Block', 'Transparent', 'None'),
  HorizontalAlign: enumeration('Start', 'Center', 'End'),
  ImageFit: enumeration('Contain', 'Cover', 'Auto', 'Fill', 'ScaleDown', 'None'),
  InputType: enumeration('Normal', 'Number', 'PhoneNumber', 'Email', 'Password'),
  ItemAlign: enumeration('Auto', 'Start', 'Center', 'End', 'Stretch', 'Baseline'),
  KeyType: enumeration('Down', 'Up'),
  ListItemAlign: enumeration('Start', 'Center', 'End'),
  NavigationMode: enumeration('Stack', 'Split', 'Auto'),
  NavigationTitleMode: enumeration('Free', 'Full', 'Mini'),
  ProgressType: enumeration('Linear', 'Ring', 'Eclipse', 'ScaleRing', 'Capsule'),
  ScrollDirection: enumeration('Vertical', 'Horizontal', 'Free', 'None'),
  TextAlign: enumeration('Start', 'Center', 'End', 'JUSTIFY'),
  TextDecorationType: enumeration('None', 'Underline', 'Overline', 'LineThrough'),
  TextOverflow: enumeration('None', 'Clip', 'Ellipsis', 'MARQUEE'),
  TitleHeight: enumeration('MainOnly', 'MainWithSub'),
  ToggleType: enumeration('Checkbox', 'Switch', 'Button'),
  VerticalAlign: enumeration('Top', 'Center', 'Bottom'),
  Visibility: enumeration('Visible', 'Hidden', 'None'),
  WordBreak: enumeration('NORMAL', 'BREAK_ALL', 'BREAK_WORD'),
} as const

/**
 * Returns the name of a value of an enumeration.
 *
 * @returns An empty text for a value of another kind.
 */
export function nameIn(kind: keyof typeof enumerations, value: unknown): string {
  const names = enumerations[kind] as Readonly<Record<string, unknown>>
  const name = typeof value === 'number' ? names[value] : undefined
  return typeof name === 'string' ? name : ''
}
