import type { Settings } from "../runtime/config/environment";
import { readServiceConfig, type ServiceConfig, type ServicePlace } from "../runtime/config/service-config";

/** @throws ConfigurationError with every mistake */
export const readPeopleConfig = (
  settings: Settings = process.env,
  place: ServicePlace = "with the gateway",
): ServiceConfig => readServiceConfig("people", "geopolitics", 4002, settings, place);
