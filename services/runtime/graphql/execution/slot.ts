/** A place of the answer that holds a value of its own, or will. Resolvers are shown it as `info.path`. */
export class Slot {
  /** Null came here in place of a value that could not be had: what goes wrong below concerns nobody any more. */
  isLost = false;

  constructor(
    /** undefined for the fields of the operation itself. */
    readonly prev: Slot | undefined,
    readonly key: string | number,
    /** Of the object that has the field; undefined for the items of a list. */
    readonly typename: string | undefined,
    /** The object or list of the answer that the place is in. */
    readonly holder: Holder,
    readonly isNullable: boolean,
  ) {}
}

/** Whether a place, or something around it, is lost. */
export const isBelowLost = (slot: Slot | undefined): boolean => {
  for (let place = slot; place !== undefined; place = place.prev) if (place.isLost) return true;
  return false;
};

/** The nearest place that may be null, from this one outwards; undefined where that is the whole answer. */
export const nearestNullable = (slot: Slot | undefined): Slot | undefined => {
  let place = slot;
  while (place !== undefined && !place.isNullable) place = place.prev;
  return place;
};

export const pathOf = (slot: Slot): (string | number)[] => {
  const path: (string | number)[] = [];
  for (let place: Slot | undefined = slot; place !== undefined; place = place.prev) path.push(place.key);
  return path.reverse();
};

export type Holder = Record<string | number, unknown>;
