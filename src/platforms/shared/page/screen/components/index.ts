import type { ElementId } from '../../../../page-contract.ts'
import { Component, type Surroundings } from '../component.ts'
import { ChoiceComponent } from './choice.ts'
import { ImageComponent } from './image.ts'
import { ProgressComponent } from './progress.ts'
import { IndicatorComponent, SliderComponent } from './slider.ts'
import { ScrollerComponent } from './scroller.ts'
import { SwitchComponent } from './switch.ts'
import { TextComponent } from './text.ts'
import { TextFieldComponent } from './text-field.ts'

type Make = (id: ElementId, screen: Surroundings) => Component

const box =
  (...classes: readonly string[]): Make =>
  (id, screen) => {
    const element = screen.document.createElement('div')
    element.classList.add(...classes)
    return new Component(id, element, screen)
  }

/** Creates a text in the middle of its box, as on a button. */
const centered: Make = (id, screen) => {
  const text = new TextComponent(id, screen)
  text.element.classList.add('centered')
  return text
}

const makers: Readonly<Record<string, Make>> = {
  button: centered,
  text: (id, screen) => new TextComponent(id, screen),
  scroller: (id, screen) => new ScrollerComponent(id, screen),
  list: (id, screen) => new ScrollerComponent(id, screen),
  waterfall: (id, screen) => new ScrollerComponent(id, screen),
  cell: box('cell'),
  header: box('header'),
  stack: box('stack'),
  input: (id, screen) => new TextFieldComponent(id, screen, 'input'),
  textarea: (id, screen) => new TextFieldComponent(id, screen, 'textarea'),
  image: (id, screen) => new ImageComponent(id, screen),
  progress: (id, screen) => new ProgressComponent(id, screen),
  switch: (id, screen) => new SwitchComponent(id, screen),
  checkbox: (id, screen) => new ChoiceComponent(id, screen, 'checkbox'),
  radio: (id, screen) => new ChoiceComponent(id, screen, 'radio'),
  spinner: box('spinner'),
  slider: (id, screen) => new SliderComponent(id, screen),
  'slider-neighbor': (id, screen) => new SliderComponent(id, screen),
  indicator: (id, screen) => new IndicatorComponent(id, screen),
}

/** Creates a component by name; `div`, `a` and unknown names become plain boxes. */
export function createComponent(id: ElementId, type: string, screen: Surroundings): Component {
  return (Object.hasOwn(makers, type) ? makers[type]! : box())(id, screen)
}
