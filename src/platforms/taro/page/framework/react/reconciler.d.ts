/*
 * The parts of React's packages in use, which have no types of their own. The types for programs
 * are those of the editor.
 */

declare module 'react-reconciler' {
  /** A root of React. */
  export interface Root {
    readonly containerInfo: unknown
  }
  export interface Reconciler {
    createContainer(
      container: unknown,
      tag: number,
      hydration: null,
      isStrict: boolean,
      concurrent: null,
      prefix: string,
      onRecoverableError: (error: unknown) => void,
      transitions: null,
    ): Root
    updateContainer(element: unknown, root: Root, parent: null, callback: null): number
    /** Renders at once what has the highest priority. */
    flushSync(code?: () => void): void
    /** Runs the effects that are due. */
    flushPassiveEffects(): boolean
  }
  export default function createReconciler(host: object): Reconciler
}

declare module 'scheduler' {
  /** Functions of the scheduler, which a reconciler reads when it is created. */
  const scheduler: Record<string, unknown>
  export default scheduler
}
