/** What a job of a bounded worker takes and gives; both can be cloned. */
export interface JobType {
  readonly input: unknown
  readonly output: unknown
}
