import { runService } from "../runtime/lifecycle/run-service";
import { readPeopleConfig } from "./config";
import { openPeople } from "./service";

runService(() => readPeopleConfig(undefined, "apart"), openPeople);
