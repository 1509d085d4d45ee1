import { createHash } from "node:crypto";
import { join } from "node:path";
import { makePrivateDirectory } from "../../files/private-file";

/** Where everything of one cluster lies. All paths are absolute and without symbolic links. */
export interface Place {
  readonly directory: string;
  /** PostgreSQL's own data directory. */
  readonly data: string;
  /** A data directory in the making, renamed when it is complete. */
  readonly unfinished: string;
  readonly log: string;
  readonly passwords: string;
  readonly state: string;
  readonly lock: string;
  /** In the command line of this cluster's server, and of no other: what we may stop is told by it. */
  readonly clusterName: string;
}

/** Makes the directory when it is missing, readable for its owner alone. */
export function openPlace(path: string): Place {
  const directory = makePrivateDirectory(path);
  return {
    directory,
    data: join(directory, "postgres"),
    unfinished: join(directory, "postgres.new"),
    log: join(directory, "postgres.log"),
    passwords: join(directory, "postgres-passwords.json"),
    state: join(directory, "postgres-state.json"),
    lock: join(directory, "postgres.lock"),
    clusterName: `dossier-${createHash("sha256").update(directory).digest("hex").slice(0, 16)}`,
  };
}
