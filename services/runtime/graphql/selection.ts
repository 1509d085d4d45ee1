import {
  type DocumentNode,
  type GraphQLCompositeType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  isObjectType,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from "graphql";
import type { Selection } from "../database/narrowing";

/** What a document asks for, whichever of its operations is run and whatever its variables leave out. */
export const selectionOf = (schema: GraphQLSchema, document: DocumentNode): Selection => {
  const asked = new Map<string, Set<string>>();
  const types = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(types, {
      Field({ name }) {
        const parent = types.getParentType();
        for (const type of parent ? typesOf(schema, parent) : []) {
          const fields = asked.get(type.name) ?? new Set();
          asked.set(type.name, fields.add(name.value));
          for (const [owner, column] of columnsBehind(type, name.value))
            asked.set(owner, (asked.get(owner) ?? new Set()).add(column));
        }
      },
    }),
  );
  return new AskedFields(schema, asked);
};

const typesOf = (schema: GraphQLSchema, type: GraphQLCompositeType): readonly GraphQLObjectType[] =>
  isAbstractType(type) ? schema.getPossibleTypes(type) : [type];

/** In the extensions of a field whose resolver uses what has the names of other fields: `Person.birth`, `Period.earliest`. */
export const usesColumns = (...columns: readonly `${string}.${string}`[]) => ({ columns });

const columnsBehind = (type: GraphQLObjectType, field: string): readonly (readonly [string, string])[] => {
  const { columns = [] } = (type.getFields()[field]?.extensions ?? {}) as Partial<ReturnType<typeof usesColumns>>;
  return columns.map((column) => column.split(".") as [string, string]);
};

/** In the place of a type: what cursors are made of, read only where one is asked for. */
export const CURSORS = "Cursors";

/** By whichever type: an edge's, and those of a page. */
const CURSOR_FIELDS = ["cursor", "startCursor", "endCursor"];

type Asked = ReadonlyMap<string, ReadonlySet<string>>;

class AskedFields implements Selection {
  private readonly combined = new WeakMap<Selection, Selection>();
  private readonly asksForCursors: boolean;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly asked: Asked,
  ) {
    this.asksForCursors = [...asked.values()].some((fields) => CURSOR_FIELDS.some((field) => fields.has(field)));
  }

  leavesOut(typename: string, column: string): boolean {
    if (typename === CURSORS) return !this.asksForCursors;
    const asked = this.asked.get(typename);
    const type = this.schema.getType(typename);
    // Rows of a type that nobody asked for are read for what they are needed for.
    return asked !== undefined && !asked.has(column) && isObjectType(type) && Object.hasOwn(type.getFields(), column);
  }

  with(other: Selection): Selection {
    if (other === this || !(other instanceof AskedFields)) return this;
    const known = this.combined.get(other);
    if (known) return known;
    const isWider = !this.hasRead(other) || [...other.asked.keys()].some((type) => !this.asked.has(type));
    const made = isWider ? new AskedFields(this.schema, union(this.asked, other.asked)) : this;
    this.combined.set(other, made);
    return made;
  }

  /** Of a type that is not asked for everything is read. */
  hasRead(other: Selection): boolean {
    if (other === this || !(other instanceof AskedFields)) return other === this;
    if (other.asksForCursors && !this.asksForCursors) return false;
    return [...other.asked].every(([type, fields]) => {
      const own = this.asked.get(type);
      return own === undefined || [...fields].every((field) => own.has(field));
    });
  }
}

const union = (one: Asked, other: Asked): Asked =>
  new Map([...one, ...other].map(([type]) => [type, new Set([...(one.get(type) ?? []), ...(other.get(type) ?? [])])]));
