import {
  getArgumentValues,
  type ExecutionResult,
  type FieldNode,
  type GraphQLError,
  type GraphQLResolveInfo,
  locatedError,
} from "graphql";
import type { FieldPlan } from "./field-plan";
import type { Arguments } from "./fixed-arguments";
import type { CompiledOperation } from "./operation";
import { isBelowLost, nearestNullable, pathOf, type Slot } from "./slot";

/** What a value becomes in the answer. Throws where there can be none, and gives PENDING where it comes later. */
export type Complete = (run: Run, value: unknown, slot: Slot) => unknown;

/** Stands for what is being waited for; the run fills it in. */
export const PENDING = Symbol("pending");

/** One execution of an operation: what it works with, what has gone wrong and what is still awaited. */
export class Run {
  private readonly errors: GraphQLError[] = [];
  private readonly args = new Map<FieldPlan, Arguments>();
  private awaited = 0;
  private data: unknown = null;
  private isLost = false;
  private end: ((result: ExecutionResult) => void) | undefined;

  constructor(
    readonly operation: CompiledOperation,
    readonly variables: Readonly<Record<string, unknown>>,
    readonly context: unknown,
  ) {}

  /** @param work makes the answer's data, but for what it leaves to `later` */
  begin(work: () => unknown): ExecutionResult | Promise<ExecutionResult> {
    try {
      this.data = work();
    } catch (error) {
      this.lose(error, undefined, undefined);
    }
    if (this.isLost || this.awaited === 0) return this.result();
    return new Promise((resolve) => {
      this.end = resolve;
    });
  }

  /** The values of a field's arguments, worked out once a run at most: a list asks for them as often as it has items. */
  argumentsOf(field: FieldPlan): Arguments {
    if (field.fixedArguments) return field.fixedArguments();
    const known = this.args.get(field);
    if (known) return known;
    const args = getArgumentValues(field.definition, field.node, this.variables);
    this.args.set(field, args);
    return args;
  }

  /** Fills a place when its value has come. */
  later(promise: PromiseLike<unknown>, complete: Complete, nodes: readonly FieldNode[], slot: Slot): typeof PENDING {
    this.awaited += 1;
    promise.then(
      (value) => {
        try {
          if (!this.isLost && !isBelowLost(slot)) {
            const completed = complete(this, value, slot);
            if (completed !== PENDING) slot.holder[slot.key] = completed;
          }
        } catch (error) {
          this.lose(error, nodes, slot);
        }
        this.settle();
      },
      (error: unknown) => {
        this.lose(error, nodes, slot);
        this.settle();
      },
    );
    return PENDING;
  }

  /** @returns what stands in the place of a value that can't be had @throws where nothing may stand there */
  failed(error: unknown, nodes: readonly FieldNode[], slot: Slot): null {
    const located = locatedError(error, nodes, pathOf(slot));
    if (!slot.isNullable) throw located;
    this.add(located, slot);
    return null;
  }

  /** The same for what came later: whoever would have caught it is gone. */
  private lose(error: unknown, nodes: readonly FieldNode[] | undefined, slot: Slot | undefined): void {
    const located = slot ? locatedError(error, nodes, pathOf(slot)) : (error as GraphQLError);
    const place = nearestNullable(slot);
    if (place) {
      if (this.add(located, place)) place.holder[place.key] = null;
      return;
    }
    if (this.isLost) return;
    this.errors.push(located);
    this.data = null;
    this.isLost = true;
    this.end?.(this.result());
  }

  /** Of what is lost already nothing more is told. */
  private add(error: GraphQLError, slot: Slot): boolean {
    if (this.isLost || isBelowLost(slot)) return false;
    slot.isLost = true;
    this.errors.push(error);
    return true;
  }

  private settle(): void {
    this.awaited -= 1;
    if (this.awaited === 0 && !this.isLost) this.end?.(this.result());
  }

  private result(): ExecutionResult {
    const data = this.data as ExecutionResult["data"];
    return this.errors.length === 0 ? { data } : { errors: this.errors, data };
  }
}

/** What a resolver may ask about its field. Most ask nothing, so it is put together as it is read. */
export class ResolveInfo implements GraphQLResolveInfo {
  constructor(
    private readonly run: Run,
    private readonly field: FieldPlan,
    readonly path: Slot,
  ) {}

  get fieldName() {
    return this.field.definition.name;
  }
  get fieldNodes() {
    return this.field.nodes;
  }
  get returnType() {
    return this.field.definition.type;
  }
  get parentType() {
    return this.field.parentType;
  }
  get schema() {
    return this.run.operation.schema;
  }
  get fragments() {
    return this.run.operation.fragments;
  }
  get rootValue() {
    return undefined;
  }
  get operation() {
    return this.run.operation.definition;
  }
  get variableValues() {
    return this.run.variables as Record<string, unknown>;
  }
}

export const isPromise = (value: unknown): value is PromiseLike<unknown> =>
  typeof (value as { readonly then?: unknown } | null | undefined)?.then === "function";

/** Of the field that a list's item belongs to. */
export const infoOf = (run: Run, field: FieldPlan, slot: Slot): GraphQLResolveInfo => {
  let place = slot;
  while (typeof place.key === "number" && place.prev) place = place.prev;
  return new ResolveInfo(run, field, place);
};
