import type { Visibility } from "../../runtime/records/visibility";
import { childLoader, rowLoader } from "../../runtime/batching/loaders";
import type { BioRepository } from "./bio.repository";

/** @param visibility whether an admin asks, who sees what was retracted */
export const bioById = (bios: BioRepository, visibility: Visibility) =>
  rowLoader(
    (ids) => bios.byIds(ids, visibility),
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
