/** A package with a known advisory, and from which version on it is safe. */
export interface SafeVersion {
  readonly name: string;
  /** The lowest that is safe in each line which has a safe one, the newest line last. Older lines have none. */
  readonly from: readonly string[];
  /** The first version of a line that we can't use. */
  readonly below?: string;
  readonly advisories: readonly string[];
}

const safe = (name: string, from: string, ...advisories: readonly string[]): SafeVersion => ({
  name,
  from: from.split(" | "),
  advisories,
});

export const SAFE_VERSIONS: readonly SafeVersion[] = [
  // The gateway: plans without end, fragments that double, names of prototypes.
  ...["@apollo/gateway", "@apollo/query-planner", "@apollo/query-graphs", "@apollo/federation-internals"].map((name) =>
    safe(name, "2.14.4", "GHSA-fmj9-77q8-g6c4", "GHSA-q2f9-x4p4-7xmh", "GHSA-p2q6-pwh5-m6jr", "GHSA-pfjj-6f4p-rvmh"),
  ),
  safe("@apollo/composition", "2.12.1", "GHSA-mx7m-j9xf-62hw", "GHSA-m8jr-fxqx-8xx6"),
  safe("@apollo/server", "5.5.1", "GHSA-mp6q-xf9x-fwf7", "GHSA-9q82-xgwf-vj6h"),
  { ...safe("graphql", "16.15.0", "GHSA-9pv7-vfvm-6vr7"), below: "17.0.0" },
  safe("@escape.tech/graphql-armor-max-depth", "2.4.2", "GHSA-733v-p3h5-qpq7"),
  safe("typeorm", "1.1.1", "CVE-2025-60542"),
  // What reads requests, and what asks services.
  safe("body-parser", "2.4.0", "GHSA-wqch-xfxh-vrr4", "GHSA-v422-hmwv-36x6"),
  safe("qs", "6.17.1", "GHSA-6rw7-vpxm-498p", "GHSA-4mjr-xmp4-gh2g", "GHSA-x5fp-wj9c-mxmx"),
  safe("express", "5.0.0", "GHSA-qw6h-vgh9-j6wx"),
  safe("path-to-regexp", "8.4.0", "CVE-2026-4923", "CVE-2026-4926"),
  safe("send", "1.1.0", "GHSA-m6fv-jmcg-4jfg"),
  safe("cookie", "0.7.0", "GHSA-pxg6-pf52-xh8x"),
  safe("on-headers", "1.1.0", "GHSA-76c9-3jph-rj3q"),
  safe("undici", "7.28.0", "GHSA-vrm6-8vpv-qv8q", "GHSA-4992-7rv2-5pvq", "GHSA-35p6-xmwp-9g52"),
  safe("ws", "8.21.0", "GHSA-58qx-3vcg-4xpx"),
  safe("jose", "4.15.5", "GHSA-hhhv-q57g-882q"),
  // What comes with these, and what we build and test with.
  safe("uuid", "11.1.1 | 12.0.1 | 13.0.1", "GHSA-w5hq-g745-h8pq"),
  safe("protobufjs", "7.5.5 | 8.0.1", "GHSA-xq3m-2v4x-88gg"),
  safe("form-data", "4.0.4", "GHSA-fjxv-7rqg-78g4"),
  safe("node-fetch", "2.6.7 | 3.1.1", "GHSA-r683-j2x4-v87g"),
  safe("semver", "6.3.1 | 7.5.2", "GHSA-c2qf-rxjj-qqgw"),
  safe("js-yaml", "3.15.0 | 4.3.0", "GHSA-mh29-5h37-fv8m", "GHSA-52cp-r559-cp3m"),
  safe("minimatch", "9.0.7 | 10.2.3", "CVE-2026-26996", "CVE-2026-27903", "CVE-2026-27904"),
  safe("brace-expansion", "2.1.4 | 5.0.9", "GHSA-3jxr-9vmj-r5cp", "GHSA-mh99-v99m-4gvg", "GHSA-rgw5-rvv9-x895"),
  safe("glob", "10.5.0 | 11.1.0", "GHSA-5j98-mcp5-4vw2"),
  safe("lodash", "4.18.0", "GHSA-xxjr-mmjv-4gpg", "GHSA-r5fr-rjxr-66jc"),
  safe("braces", "3.0.3", "GHSA-grv7-fg5c-xmjg"),
  safe("micromatch", "4.0.8", "GHSA-952p-6rrq-rcjv"),
  safe("cross-spawn", "7.0.5", "GHSA-3xgq-45jj-v275"),
  safe("@babel/helpers", "7.26.10", "GHSA-968p-4wvh-cqc8"),
  safe("@babel/runtime", "7.26.10", "GHSA-968p-4wvh-cqc8"),
  safe("esbuild", "0.25.0", "GHSA-67mh-4wv8-2f99"),
];

/** What is not to come in: forgers get past it, it breaks what we rely on, or nobody mends it any more. */
export const AVOIDED: Readonly<Record<string, string>> = {
  "fast-jwt": "CVE-2026-34950: it takes tokens signed with a public key as if that were a secret",
  jsonwebtoken: "jose is what verifies tokens here",
  "express-jwt": "jose is what verifies tokens here",
  "graphql-shield": "it drops reference resolvers, so that nothing is asked of whoever reads by key",
  accesscontrol: "rights are few, and ours to enforce",
  "@escape.tech/graphql-armor": "its cost limit reads literals only; single plugins are used",
  "@escape.tech/graphql-armor-cost-limit": "it reads literals only, so that variables get past it",
  "apollo-server-core": "version 3 of the server has no more fixes",
  "apollo-server-express": "version 3 of the server has no more fixes",
};

/** The lowest safe PostgreSQL of each line: CVE-2026-2004, CVE-2026-2005, CVE-2026-2006. */
export const SAFE_POSTGRES: Readonly<Record<number, number>> = { 15: 16, 16: 12, 17: 8, 18: 2 };
