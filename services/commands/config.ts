import { ACCESS, accessMistakes, accessOf, type TokenSettings } from "../runtime/config/access-settings";
import { readEnvironment, type Settings } from "../runtime/config/environment";
import { nodeEnvironment } from "../runtime/config/settings";

/** @throws ConfigurationError with every mistake */
export const readTokenSettings = (settings: Settings = process.env): TokenSettings => {
  const { NODE_ENV: environment, ...access } = readEnvironment(
    settings,
    { NODE_ENV: nodeEnvironment(), ...ACCESS },
    accessMistakes,
  );
  return accessOf(access, environment === "production").tokens;
};
