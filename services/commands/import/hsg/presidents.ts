import { fold } from "../../../runtime/names/fold";

interface President {
  /** As the collection of travels spells it. */
  readonly name: string;
  readonly surname: string;
  /** ISO days; null where nobody knows yet. */
  readonly from: string;
  readonly to: string | null;
}

/** The presidents of the United States with the days on which they took office: until then it was the one before. */
const OATHS: readonly (readonly [from: string, name: string])[] = [
  ["1789-04-30", "George Washington"],
  ["1797-03-04", "John Adams"],
  ["1801-03-04", "Thomas Jefferson"],
  ["1809-03-04", "James Madison"],
  ["1817-03-04", "James Monroe"],
  ["1825-03-04", "John Quincy Adams"],
  ["1829-03-04", "Andrew Jackson"],
  ["1837-03-04", "Martin Van Buren"],
  ["1841-03-04", "William Henry Harrison"],
  ["1841-04-04", "John Tyler"],
  ["1845-03-04", "James K. Polk"],
  ["1849-03-04", "Zachary Taylor"],
  ["1850-07-09", "Millard Fillmore"],
  ["1853-03-04", "Franklin Pierce"],
  ["1857-03-04", "James Buchanan"],
  ["1861-03-04", "Abraham Lincoln"],
  ["1865-04-15", "Andrew Johnson"],
  ["1869-03-04", "Ulysses S. Grant"],
  ["1877-03-04", "Rutherford B. Hayes"],
  ["1881-03-04", "James A. Garfield"],
  ["1881-09-19", "Chester A. Arthur"],
  ["1885-03-04", "Grover Cleveland"],
  ["1889-03-04", "Benjamin Harrison"],
  ["1893-03-04", "Grover Cleveland"],
  ["1897-03-04", "William McKinley"],
  ["1901-09-14", "Theodore Roosevelt"],
  ["1909-03-04", "William Howard Taft"],
  ["1913-03-04", "Woodrow Wilson"],
  ["1921-03-04", "Warren G. Harding"],
  ["1923-08-02", "Calvin Coolidge"],
  ["1929-03-04", "Herbert Hoover"],
  ["1933-03-04", "Franklin D. Roosevelt"],
  ["1945-04-12", "Harry S. Truman"],
  ["1953-01-20", "Dwight D. Eisenhower"],
  ["1961-01-20", "John F. Kennedy"],
  ["1963-11-22", "Lyndon B. Johnson"],
  ["1969-01-20", "Richard M. Nixon"],
  ["1974-08-09", "Gerald R. Ford"],
  ["1977-01-20", "Jimmy Carter"],
  ["1981-01-20", "Ronald Reagan"],
  ["1989-01-20", "George H. W. Bush"],
  ["1993-01-20", "William J. Clinton"],
  ["2001-01-20", "George W. Bush"],
  ["2009-01-20", "Barack Obama"],
  ["2017-01-20", "Donald J. Trump"],
  ["2021-01-20", "Joseph R. Biden"],
  ["2025-01-20", "Donald J. Trump"],
];

const PRESIDENTS: readonly President[] = OATHS.map(([from, name], index) => ({
  name,
  surname: name === "Martin Van Buren" ? "Van Buren" : (name.split(" ").at(-1) ?? name),
  from,
  to: OATHS[index + 1]?.[0] ?? null,
}));

/** What a US president is at a time, next to the office: the one who holds it, will hold it or held it. */
export type Standing = "in office" | "elect" | "former";

/**
 * The full name of the president of the United States who is meant by a surname, or a full name, on a day: the George Bush
 * of 1990 and the one of 2002. Null where none of that name stood so.
 */
export const presidentNamed = (name: string, day: string, standing: Standing = "in office"): string | null => {
  const wanted = fold(name);
  const found = PRESIDENTS.filter(
    (each) => [each.surname, each.name].some((called) => fold(called) === wanted) && stands(each, day, standing),
  );
  return found.at(-1)?.name ?? null;
};

/** Whether somebody of that full name has not taken office by that day. */
export const isStillToTakeOffice = (name: string, day: string): boolean => {
  const terms = PRESIDENTS.filter((each) => fold(each.name) === fold(name));
  return terms.length > 0 && terms.every(({ from }) => day < from);
};

const stands = ({ from, to }: President, day: string, standing: Standing): boolean => {
  if (standing === "former") return to !== null && to <= day;
  // Electors are chosen in November: nobody is elect for longer than five months.
  if (standing === "elect") return day < from && monthsBetween(day, from) <= 5;
  return from <= day && (to === null || day <= to);
};

const monthsBetween = (a: string, b: string): number => (Date.parse(b) - Date.parse(a)) / (30 * 86_400_000);
