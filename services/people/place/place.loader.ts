import { rowLoader } from "../../runtime/batching/loaders";
import type { PlaceRepository } from "./place.repository";

export const placeById = (places: PlaceRepository) =>
  rowLoader(
    (ids) => places.byIds(ids),
    ({ id }) => id,
  );
