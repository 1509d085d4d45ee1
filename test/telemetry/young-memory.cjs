// Loaded into a process before all else: from then on it writes down each sweep of its memory.
require("node:v8").setFlagsFromString("--trace-gc-nvp");
