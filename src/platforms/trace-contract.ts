/**
 * What a shim says of the calls that a program makes and of the functions of the program's that it
 * calls, so that a run can be traced. Nothing is put between the program and the platform's objects:
 * the shim says what it does anyway, where it does it.
 *
 * Members are named as the platform's `api.d.ts` names them, e.g. `SocketTask.send`.
 */
export interface PlatformTrace {
  /**
   * Runs the work of a call by the program. A call inside the work belongs to the platform and is not
   * traced.
   *
   * @param socket The client's connection or the standard's socket beneath, if the call concerns an
   *   existing connection.
   */
  call<Result>(
    member: string,
    values: readonly unknown[],
    work: () => Result,
    socket?: object | null,
  ): Result
  /**
   * Calls a function of the program's, about the event or in answer to the call that is under way.
   *
   * @param values What it is given.
   */
  deliver<Result>(member: string, values: readonly unknown[], invoke: () => Result): Result
  /**
   * Records the promise that answers the current call. Call right before returning the settled
   * promise, so that the record precedes the continuations of the program.
   */
  settle(state: 'fulfilled' | 'rejected', value: unknown): void
  /** Returns a task that runs later and still belongs to the current call or event. */
  later(task: () => void): () => void
}
