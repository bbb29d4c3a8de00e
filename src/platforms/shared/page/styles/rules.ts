/*
 * A style sheet with selectors between the compiler on the site's page and the framework in the
 * worker: plain values, in the order of the sheet.
 */

/** A style by properties in camel case; `name:active` for a pressed element. */
export type StyleClass = Readonly<Record<string, string | number>>

/** Conditions on a single element; an absent condition holds for every element. */
export interface Compound {
  /** Name of the component as in the template, e.g. `list-item`. */
  readonly type?: string
  readonly id?: string
  readonly classes?: readonly string[]
  /** States other than being pressed, without the colon, e.g. `disabled`. */
  readonly states?: readonly string[]
}

/** Conditions on an element around, as part of a selector. */
export interface Ancestor extends Compound {
  /** Whether the element is the direct parent of the element to the right in the selector. */
  readonly parent: boolean
}

/** A selector, from right to left. */
export interface Selector extends Compound {
  /** Whether the rule applies only while the element is pressed. */
  readonly active?: boolean
  /** Elements around, nearest first. */
  readonly ancestors?: readonly Ancestor[]
  /** Specificity as a single number: ids, then classes and states, then types. */
  readonly specificity: number
}

/** A rule of a style sheet. */
export interface StyleRule {
  /** Selectors separated by commas. */
  readonly selectors: readonly Selector[]
  /** Declarations by property in camel case. */
  readonly style: StyleClass
  /** Declarations with `!important`. */
  readonly important?: StyleClass
}
