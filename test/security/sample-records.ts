import { naturalId } from "../../services/runtime/records/identity";

/** One of the sample's records of each type that editors write, by its key. */
export const SAMPLE = {
  Event: naturalId("event", "iran-israel-war-2025-06"),
  Meeting: naturalId("meeting", "pezeshkian-zardari-2025-08"),
  Relation: naturalId("relation", "iran-pakistan-cultural-ties"),
  Source: naturalId("source", "bio-box"),
  Statement: naturalId("statement", "larijani-never-forget-2025-11"),
  Visit: naturalId("visit", "pezeshkian-islamabad-2025-08"),
  Bio: naturalId("bio", "unnamed-the-bio"),
  Membership: naturalId("membership", "pezeshkian-president-of-iran"),
  Organization: naturalId("organization", "the-national"),
  Person: naturalId("person", "ali-larijani"),
  Place: naturalId("place", "islamabad"),
  Post: naturalId("post", "supreme-leader-of-iran"),
  Country: "PAK",
} as const;

export type SampleType = keyof typeof SAMPLE;

export const SAMPLE_TYPES = Object.keys(SAMPLE) as readonly SampleType[];

/** Whom the bio is about, which is what mutations of bios name. */
export const PERSON_OF_BIO = naturalId("person", "unnamed-the-bio");

const OF_PEOPLE: ReadonlySet<SampleType> = new Set(["Person", "Bio", "Organization", "Post", "Membership", "Place"]);

/** The service that owns the records of a type. */
export const serviceOf = (type: SampleType): "geopolitics" | "people" =>
  OF_PEOPLE.has(type) ? "people" : "geopolitics";

export const keyOf = (type: SampleType): "id" | "code" => (type === "Country" ? "code" : "id");

/** `visit(id: "...") { ... }` */
export const recordCall = (type: SampleType, selection: string, key: string = SAMPLE[type]): string =>
  `${type.charAt(0).toLowerCase()}${type.slice(1)}(${keyOf(type)}: ${JSON.stringify(key)}) { ${selection} }`;
