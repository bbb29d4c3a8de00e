/** Input and output of a bounded worker's job; both can be cloned. */
export interface JobType {
  readonly input: unknown
  readonly output: unknown
}
