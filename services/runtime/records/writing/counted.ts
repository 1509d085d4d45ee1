/** So many of something, as "3 visits"; nothing where there is none. */
export const counted = (count: number, one: string, several: string): readonly string[] =>
  count === 0 ? [] : [`${count} ${count === 1 ? one : several}`];
