import { ARTICLE } from "./article";
import { DYAD } from "./dyad";
import { MUTATION } from "./mutation";
import { PERSON } from "./person";
import { SEARCH } from "./search";
import { TIMELINE } from "./timeline";
import type { Workload } from "./workload";

export const READS: readonly Workload[] = [ARTICLE, PERSON, TIMELINE, DYAD, SEARCH];
export const WORKLOADS: readonly Workload[] = [...READS, MUTATION];
