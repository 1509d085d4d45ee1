import { ageOn } from "../../services/people/person/age";
import { periodOf } from "../../services/runtime/records/period";

const age = (day: string, birth: string | null, death: string | null = null) =>
  ageOn(day, birth === null ? null : periodOf({ edtf: birth }), death === null ? null : periodOf({ edtf: death }));

describe("the age on a day", () => {
  it("rises on the birthday", () => {
    expect(age("2025-06-02", "1957-06-03")).toBe(67);
    expect(age("2025-06-03", "1957-06-03")).toBe(68);
  });

  it("is 0 from the day of birth, and nothing before it", () => {
    expect(age("1957-06-03", "1957-06-03")).toBe(0);
    expect(age("1957-06-02", "1957-06-03")).toBeNull();
    expect(age("1950-01-01", "1957-06")).toBeNull();
  });

  it("rises on 1 March in common years for those born on 29 February", () => {
    expect(age("2025-02-28", "2000-02-29")).toBe(24);
    expect(age("2025-03-01", "2000-02-29")).toBe(25);
    expect(age("2024-02-29", "2000-02-29")).toBe(24);
  });

  it("is given for a partial birth date where all its days agree", () => {
    expect(age("2025-05-31", "1957-06")).toBe(67);
    expect(age("2025-06-15", "1957-06")).toBeNull();
    expect(age("2025-06-30", "1957-06")).toBe(68);
    expect(age("2025-06-15", "1957")).toBeNull();
    expect(age("2025-12-31", "1957")).toBe(68);
  });

  it("is not given within the span in which they were born", () => {
    expect(age("1957-06-15", "1957-06")).toBeNull();
    expect(age("1957-06-30", "1957-06")).toBe(0);
  });

  it.each([[null], ["XXXX"], ["/1957"], ["1957/"], ["195X"], ["1957-06-03~"], ["1957-06-03?"]])(
    "is not given for a birth of %s",
    (birth) => {
      expect(age("2025-06-15", birth)).toBeNull();
    },
  );

  it("is given up to the day of death", () => {
    expect(age("1965-01-24", "1874-11-30", "1965-01-24")).toBe(90);
    expect(age("1965-01-25", "1874-11-30", "1965-01-24")).toBeNull();
  });

  it("is given as long as they lived for certain", () => {
    expect(age("1964-12-31", "1874-11-30", "1965")).toBe(90);
    expect(age("1965-01-02", "1874-11-30", "1965")).toBeNull();
    expect(age("1900-01-01", "1874-11-30", "[..1965]")).toBeNull();
    expect(age("1900-01-01", "1874-11-30", "XXXX")).toBeNull();
  });
});
