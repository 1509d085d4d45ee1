import { childLoader, rowLoader } from "../../runtime/batching/loaders";
import type { BioRepository } from "./bio.repository";

export const bioById = (bios: BioRepository) =>
  rowLoader(
    (ids) => bios.byIds(ids),
    ({ id }) => id,
  );

export const bioByPerson = (bios: BioRepository) =>
  rowLoader(
    (personIds) => bios.ofPeople(personIds),
    ({ personId }) => personId,
  );

export const biosBySource = (bios: BioRepository) =>
  childLoader(
    (sourceIds) => bios.citing(sourceIds),
    ({ citedId }) => citedId,
  );
