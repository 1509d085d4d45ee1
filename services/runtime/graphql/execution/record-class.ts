/** Makes records of one shape. */
export type RecordClass = new () => Record<string | number, unknown>;

/**
 * For records that have no names but their own, so that each may be what a client calls something. One class a shape: V8
 * lays its records out by what they have, and is slow with those of `Object.create(null)`.
 */
export const newRecordClass = (): RecordClass => {
  const Made = function () {
    // All that it has comes later.
  };
  Made.prototype = Object.create(null) as object;
  return Made as unknown as RecordClass;
};
