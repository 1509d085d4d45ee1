// Outside production graphql-js looks at the name of every value's class, to tell of two copies of itself: a seventh of the
// time of tests that ask much. Other tests start what they test as processes, where it does look.
const { NODE_ENV } = process.env;
process.env.NODE_ENV = "production";
// eslint-disable-next-line @typescript-eslint/no-require-imports -- where an import would stand, the line above would come too late
require("graphql/jsutils/instanceOf");
process.env.NODE_ENV = NODE_ENV;
