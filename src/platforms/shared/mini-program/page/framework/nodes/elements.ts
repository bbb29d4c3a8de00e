import type { HostElement } from '../contract.ts'

/** Returns the components among an element's children. */
export const elementsOf = ({ children }: HostElement): HostElement[] =>
  children.filter((child) => 'children' in child)
