import { toAlpha3 } from "../../runtime/iso3166/iso3166";

/** Countries are the geopolitics service's: what is added to them here needs their code only. */
export const resolveCountry = ({ code }: { readonly code: string }) => {
  const alpha3 = toAlpha3(code);
  return alpha3 && { code: alpha3 };
};
