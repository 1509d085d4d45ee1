import type { Settings } from "../runtime/config/environment";
import { readServiceConfig, type ServiceConfig } from "../runtime/config/service-config";

/** @throws ConfigurationError with every mistake */
export const readPeopleConfig = (settings: Settings = process.env): ServiceConfig =>
  readServiceConfig("people", 4002, settings);
