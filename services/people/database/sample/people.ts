import { peopleOfIran } from "./people-of-iran";
import { peopleOfOtherCountries } from "./people-of-other-countries";
import { peopleOfPakistan } from "./people-of-pakistan";
import type { PersonSample } from "./sample.types";

/** The people whom the sample names, and two whom it doesn't. */
export const people: readonly PersonSample[] = [...peopleOfIran, ...peopleOfPakistan, ...peopleOfOtherCountries];
