/**
 * Creates a record to fill and to look up by name. Without a prototype, no member of
 * `Object.prototype` is found or called.
 */
export const createRecord = <Record extends object>(): Record =>
  ({ __proto__: null }) as unknown as Record
