import type { Visibility } from "../../runtime/records/visibility";
import { rowLoader } from "../../runtime/batching/loaders";
import type { PlaceRepository } from "./place.repository";

/** @param visibility whether an admin asks, who sees what was retracted */
export const placeById = (places: PlaceRepository, visibility: Visibility) =>
  rowLoader(
    (ids) => places.byIds(ids, visibility),
    ({ id }) => id,
  );
