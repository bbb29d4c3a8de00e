import { HostElement } from './host-element.ts'

/** Returns the components among an element's children. */
export const elementsOf = ({ children }: HostElement): HostElement[] =>
  children.filter((child) => child instanceof HostElement)
