/** How each loader of a context is made, with what the context reads with. */
export type LoaderMakers<Reads> = Readonly<Record<string, (reads: Reads) => unknown>>;

export type LoadersOf<Makers extends LoaderMakers<never>> = {
  readonly [Name in keyof Makers]: ReturnType<Makers[Name]>;
};

/**
 * Loaders of which each is made when it is first asked for: a service has dozens, and a request needs a few.
 * @returns makes those of one context
 */
export const lazyLoaders = <Makers extends LoaderMakers<never>>(
  makers: Makers,
): ((reads: Parameters<Makers[keyof Makers]>[0]) => LoadersOf<Makers>) => {
  const entries = Object.entries(makers);
  class Loaders {
    /** By the place of their makers. */
    readonly made = new Array<unknown>(entries.length).fill(undefined);
    constructor(readonly reads: never) {}
  }
  for (const [index, [name, make]] of entries.entries())
    Object.defineProperty(Loaders.prototype, name, {
      get(this: Loaders) {
        return (this.made[index] ??= make(this.reads));
      },
    });
  return (reads) => new Loaders(reads) as unknown as LoadersOf<Makers>;
};
