import { runService } from "../runtime/lifecycle/run-service";
import { readGeopoliticsConfig } from "./config";
import { openGeopolitics } from "./service";

runService(() => readGeopoliticsConfig(undefined, "apart"), openGeopolitics);
