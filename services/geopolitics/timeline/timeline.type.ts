import { connectionOf } from "../../runtime/graphql/connection";
import { Happening } from "../happening/happening.type";

export const HappeningConnection = connectionOf(Happening, "Happening", "happenings");
