import { toAlpha3 } from "../../runtime/iso3166/iso3166";
import type { Context } from "../context";

export const resolveCountry = ({ code }: { readonly code: string }, { loaders }: Context) => {
  const alpha3 = toAlpha3(code);
  return alpha3 && loaders.countryByCode.load(alpha3);
};
