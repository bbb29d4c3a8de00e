/**
 * What a shim says of the calls that a program makes and of the functions of the program's that it
 * calls, so that a run can be traced. Nothing is put between the program and the platform's objects:
 * the shim says what it does anyway, where it does it.
 *
 * Members are named as the platform's `api.d.ts` names them, e.g. `SocketTask.send`.
 */
export interface PlatformTrace {
  /**
   * Does the work of a call that the program has made. A call inside the work is the platform's own
   * and is not traced.
   *
   * @param socket The standard's socket beneath, where the call is about one that is there already.
   */
  call<Result>(
    member: string,
    values: readonly unknown[],
    work: () => Result,
    socket?: WebSocket | null,
  ): Result
  /**
   * Calls a function of the program's, about the event or in answer to the call that is under way.
   *
   * @param values What it is given.
   */
  deliver<Result>(member: string, values: readonly unknown[], invoke: () => Result): Result
  /**
   * Tells of the promise by which the call under way answers. To be called right before the settled
   * promise is handed over, so that it stands before whatever awaits it.
   */
  settle(state: 'fulfilled' | 'rejected', value: unknown): void
  /** Makes a task that runs later and still belongs to the call or event that is under way now. */
  later(task: () => void): () => void
}
