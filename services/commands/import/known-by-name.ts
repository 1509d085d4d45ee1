import { LRUCache } from "lru-cache";
import { fold } from "../../runtime/names/fold";
import { naturalId } from "../../runtime/records/identity";
import type { Draft } from "./format";

/** Somebody whom a row knows by name and country alone. The same in every format, so that it is the same person. */
export const personMentioned = (name: string, country: string): Draft => ({
  type: "PERSON",
  id: namedPersonId(name, country),
  given: { name, nationalities: [country] },
  isMention: true,
  sameAs: { name, country },
});

/** The id of whoever is called so. @param country alpha-3; null where nobody says whose they are */
export const namedPersonId = (name: string, country: string | null): string => {
  const key = `${name}:${country ?? ""}`;
  let id = ids.get(key);
  if (id === undefined) {
    id = naturalId("person", `name:${fold(name)}:${country ?? ""}`);
    ids.set(key, id);
  }
  return id;
};

/** The same people come again and again. */
const ids = new LRUCache<string, string>({ max: 5_000 });
