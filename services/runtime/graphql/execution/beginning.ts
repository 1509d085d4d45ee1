import type { ObjectPlan } from "./field-plan";

/** An object that reads at once what is asked of it, before its fields are: what goes wrong then goes wrong with all of it. */
export interface Beginning {
  /**
   * @param fields the names of those that are asked for
   * @returns when the fields can be resolved; undefined for at once
   */
  begin(fields: ReadonlySet<string>): Promise<unknown> | undefined;
}

export const begin = (value: unknown, plan: ObjectPlan): Promise<unknown> | undefined =>
  isBeginning(value) ? value.begin(namesIn(plan)) : undefined;

const isBeginning = (value: unknown): value is Beginning =>
  typeof (value as Partial<Beginning> | null)?.begin === "function";

const known = new WeakMap<ObjectPlan, ReadonlySet<string>>();

const namesIn = (plan: ObjectPlan): ReadonlySet<string> => {
  const names = known.get(plan) ?? new Set(plan.fields.map(({ definition }) => definition.name));
  known.set(plan, names);
  return names;
};
