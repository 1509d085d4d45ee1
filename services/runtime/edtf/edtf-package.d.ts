/** The package brings no types of its own; this is the part of it that we call. */
declare module "edtf" {
  export function parse(
    text: string,
    constraints?: { readonly seasonIntervals?: boolean; readonly seasonUncertainty?: boolean },
  ): { readonly type: string; readonly level: number };
}
