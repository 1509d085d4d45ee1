import { daysIn, onceWithin, periodOf } from "../../../services/commands/import/hsg/dates";
import { kindOf } from "../../../services/commands/import/hsg/kinds";
import { meetingsOf } from "../../../services/commands/import/hsg/met";
import { participantsMet } from "../../../services/commands/import/hsg/met-people";
import { placesOfDescription, placesOfLocale } from "../../../services/commands/import/hsg/places";
import { presidentNamed } from "../../../services/commands/import/hsg/presidents";
import { sentencesOf } from "../../../services/commands/import/hsg/sentences";
import { surroundings } from "./input-files";

describe("the kind of a visit", () => {
  it.each([
    ["Working visit.", "WORKING"],
    ["State Visit", "STATE"],
    ["Official Working Visit.", "OFFICIAL_WORKING"],
    ["Official visit. Private visit to Houston afterward.", "OFFICIAL"],
    ["Offical Visit.", "OFFICIAL"],
    ["Met with President Bush during a private visit", "PRIVATE"],
    ["Unofficial visit. In U.S. March 8–16.", "PRIVATE"],
    ["Informal visit while attending UN General Assembly.", "WORKING"],
    ["Guest of U.S. Government.", "OFFICIAL"],
    ["Accompanied President Carter on a State visit.", "STATE"],
    ["Attended NATO’s 50th Anniversary Summit.", "MULTILATERAL"],
    ["Attended funeral of President Kennedy.", "MULTILATERAL"],
    ["Met with President Bush at the UN General Assembly in New York City.", "MULTILATERAL"],
    ["Attended Australia-U.S. Ministerial Meeting.", "MULTILATERAL"],
    ["Met with President Clinton en route to a G-7 conference in Canada.", "TRANSIT"],
    ["Discussed NATO issues with Foreign Minister Dini.", "UNSPECIFIED"],
    ["Summit meeting with Russian President Yeltsin.", "UNSPECIFIED"],
    ["", "UNSPECIFIED"],
  ])("%j is %s", (description, kind) => {
    expect(kindOf(description)).toBe(kind);
  });
});

describe("places", () => {
  it.each([
    ["Colon, Panama City", ["Colon", "Panama City"]],
    ["Mexico, D.F., Tlaxcala", ["Mexico, D.F.", "Tlaxcala"]],
    ["La Paz (Baja California)", ["La Paz (Baja California)"]],
    ["St. Thomas, St. Croix (Virgin Islands, West Indies)", ["St. Thomas", "St. Croix (Virgin Islands, West Indies)"]],
    ["", []],
  ])("of the locale %j are %j", (locale, places) => {
    expect(placesOfLocale(locale)).toEqual(places);
  });

  it.each([
    [
      "In U.S. March 8–16; visited Boston (Massachusetts) and New York City",
      ["Boston (Massachusetts)", "New York City"],
    ],
    [
      "At Washington and at Camp David (Maryland) to discuss nuclear test negotiations.",
      ["Washington", "Camp David (Maryland)"],
    ],
    [
      "Stops included New York City, St. Louis (Missouri), and Omaha (Nebraska).",
      ["New York City", "St. Louis (Missouri)", "Omaha (Nebraska)"],
    ],
    ["Visited Tennessee, Texas, and Ohio.", ["Tennessee", "Texas", "Ohio"]],
    ["Attended the Summit of the Americas in Miami, Florida.", ["Miami, Florida"]],
    ["Afterwards visited New York City, June 26–July 5.", ["New York City"]],
    ["Met with President Bush at the U.N.", []],
    ["Attended a forum at New York University.", []],
    ["Informal discussions en route to London.", []],
  ])("of %j are %j", (description, places) => {
    expect(placesOfDescription(description)).toEqual(places);
  });
});

describe("sentences", () => {
  it("don't end at an abbreviation or an initial, but where the next one plainly begins", () => {
    expect(sentencesOf("Met with President John F. Kennedy at Coronado (Calif.). In U.S. May 3. Departed.")).toEqual([
      "Met with President John F. Kennedy at Coronado (Calif.).",
      "In U.S. May 3.",
      "Departed.",
    ]);
    expect(sentencesOf("Met with President Bush at the U.N. Addressed U.S. Congress Oct. 9.")).toEqual([
      "Met with President Bush at the U.N.",
      "Addressed U.S. Congress Oct. 9.",
    ]);
  });
});

describe("who was met", () => {
  const met = (description: string, host: string | null, day: string, period = day) =>
    meetingsOf(description, period).map(({ people, days, place }) => ({
      days,
      place,
      with: participantsMet(people, { host, day, countryNamed: (name, on) => surroundings.countryNamed(name, on) }).map(
        ({ name, title, country, isPerson }) =>
          `${title ?? ""} ${name} ${country ?? "-"}${isPerson ? " *" : ""}`.trim(),
      ),
    }));

  it.each([
    ["Met with President Obaldia.", "PAN", "1909-01-29", ["President Obaldia PAN"]],
    ["Met with President Bush during a private visit.", "USA", "1990-03-01", ["President George H. W. Bush USA *"]],
    ["Met with President Bush during a private visit.", "USA", "2002-03-01", ["President George W. Bush USA *"]],
    [
      "Met with President Bush and with President-Elect Clinton.",
      "USA",
      "1992-12-18",
      ["President George H. W. Bush USA *", "President-elect William J. Clinton USA *"],
    ],
    [
      "Met with Prime Minister Lloyd George and King George V.",
      "GBR",
      "1918-12-26",
      ["Prime Minister Lloyd George GBR *", "King George V GBR *"],
    ],
    [
      "Met with President Kucan, Prime Minister Drnovsek, and Russian President Putin.",
      "SVN",
      "2001-06-16",
      ["President Kucan SVN", "Prime Minister Drnovsek SVN", "President Putin RUS"],
    ],
    ["Met with President Assad of Syria.", "CHE", "2000-03-25", ["President Assad SYR"]],
    [
      "Met with King Farouk, King George of Greece and King Peter of Yugoslavia.",
      "EGY",
      "1943-10-16",
      ["King Farouk EGY *", "King George GRC *", "King Peter YUG *"],
    ],
    [
      "Met with President Mubarak and PLO Chairman Arafat.",
      "EGY",
      "1994-10-25",
      ["President Mubarak EGY", "PLO Chairman Arafat -"],
    ],
    [
      "Conferred with Prime Ministers Eden and Mendes-France.",
      "FRA",
      "1954-07-13",
      ["Prime Minister Eden -", "Prime Minister Mendes-France -"],
    ],
    ["Discussed the Persian Gulf crisis with the Amir of Kuwait.", "SAU", "1991-01-11", ["Amir Amir of Kuwait KWT"]],
    ["Met with former Mexican President Santa Anna.", "DNK", "1866-01-09", ["former President Santa Anna MEX *"]],
    ["Audience with Pope Paul VI.", "ITA", "1967-12-23", ["Pope Paul VI VAT *"]],
    ["Met with Prime Minister Theresa May.", "GBR", "2016-09-04", ["Prime Minister Theresa May GBR *"]],
    [
      "Met with President Diem and senior Vietnamese officials.",
      "XVR",
      "1956-03-14",
      ["President Diem XVR", "senior Vietnamese officials XVR"],
    ],
    [
      "Met with the Presidents of Ethiopia, Rwanda, and the Congo.",
      "UGA",
      "1998-03-23",
      ["Presidents of Ethiopia, Rwanda, and the Congo -"],
    ],
    ["Met with President Reagan and Mrs. Example.", "USA", "1985-01-01", ["President Ronald Reagan USA *"]],
    ["Met with President and Mrs. Reagan.", "USA", "1985-01-01", ["President Ronald Reagan USA *", "Mrs. Reagan -"]],
    ["Visited President Taft in Beverly (Mass.).", "USA", "1910-08-06", ["President William Howard Taft USA *"]],
  ])("%j", (description, host, day, people) => {
    expect(met(description, host, day).flatMap((each) => each.with)).toEqual(people);
  });

  it.each([
    "Attended funeral of President Kennedy.",
    "Meeting scheduled November 19 with President Reagan cancelled.",
    "Delivered an invitation to meet with President Carter at Camp David.",
    "Visited President Roosevelt’s grave.",
    "Accompanied President Bush to the G-7 summit.",
    "Working visit.",
  ])("%j tells of nobody", (description) => {
    expect(met(description, "USA", "1982-11-11")).toEqual([]);
  });

  it("is told with the day and the place that the words have", () => {
    const words = "Met with President Bush April 9 at Camp David, Maryland; met with Vice President Quayle.";
    expect(met(words, "USA", "1991-04-08", "1991-04-08/1991-04-12")).toEqual([
      { days: "1991-04-09", place: "Camp David, Maryland", with: ["President George H. W. Bush USA *"] },
      { days: null, place: null, with: ["Vice President Quayle USA"] },
    ]);
  });
});

describe("days", () => {
  it.each([
    ["1961-05-16", "1961-05-18", "1961-05-16/1961-05-18"],
    ["1961-05-16", "1961-05-16", "1961-05-16"],
    ["1961-05-16", "", "1961-05-16/"],
    ["", "1961-05-18", "/1961-05-18"],
    ["1961", "1961", "1961"],
    ["1961-05-00", "", "1961-05/"],
    ["", "", null],
  ])("from %j to %j are %j", (start, end, edtf) => {
    expect(periodOf(start, end)).toBe(edtf);
  });

  it.each([
    [
      "1961-05-18",
      "1961-05-16",
      "The end-date 1961-05-16 lies before the start-date 1961-05-18; which of the two is wrong?",
    ],
    ["May 1961", "", 'The start-date "May 1961" is no date; write a day like 1961-05-16, a month or a year.'],
  ])("from %j to %j are none", (start, end, message) => {
    expect(() => periodOf(start, end)).toThrow(message);
  });

  it("in a clause are those within the visit, and over the turn of a year too", () => {
    expect(daysIn("Met with President Truman January 2.", "1950-12-30/1951-01-04")).toBe("1951-01-02");
    expect(daysIn("Meetings June 19–20.", "1942-06-18/1942-06-27")).toBe("1942-06-19/1942-06-20");
    expect(daysIn("Met October 1 and October 3.", "1990-10-01/1990-10-04")).toBeNull();
    expect(daysIn("Arrived in U.S. May 3.", "1990-10-01/1990-10-04")).toBeNull();
  });

  it("of a meeting that nobody dated are once within the visit", () => {
    expect(onceWithin("1990-10-01/1990-10-04")).toBe("[1990-10-01..1990-10-04]");
    expect(onceWithin("1990-10-01")).toBe("1990-10-01");
    expect(onceWithin("1990-10/")).toBe("1990-10/");
  });
});

describe("a president of the United States", () => {
  it("is known by surname and day", () => {
    expect(presidentNamed("Roosevelt", "1906-11-14")).toBe("Theodore Roosevelt");
    expect(presidentNamed("Roosevelt", "1943-01-14")).toBe("Franklin D. Roosevelt");
    expect(presidentNamed("Johnson", "1966-10-20")).toBe("Lyndon B. Johnson");
    expect(presidentNamed("Carter", "1994-09-16", "former")).toBe("Jimmy Carter");
    expect(presidentNamed("Kennedy", "1999-01-01")).toBeNull();
  });
});
