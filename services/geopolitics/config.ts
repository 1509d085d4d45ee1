import type { Settings } from "../runtime/config/environment";
import { readServiceConfig, type ServiceConfig } from "../runtime/config/service-config";

/** @throws ConfigurationError with every mistake */
export const readGeopoliticsConfig = (settings: Settings = process.env): ServiceConfig =>
  readServiceConfig("geopolitics", 4001, settings);
