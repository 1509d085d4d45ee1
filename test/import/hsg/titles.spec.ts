import { roleOf, roleOfVisitor } from "../../../services/commands/import/hsg/post-roles";
import { readTitled } from "../../../services/commands/import/hsg/titles";
import { visitorsOf } from "../../../services/commands/import/hsg/visitors";

describe("the words for a post", () => {
  it.each([
    ["President Carlos Mauricio Funes", "President", "Carlos Mauricio Funes"],
    ["King Juan Carlos I", "King", "Juan Carlos I"],
    ["Crown Prince Abdullah", "Crown Prince", "Abdullah"],
    ["Chancellor-elect Gerhard Schroeder", "Chancellor-elect", "Gerhard Schroeder"],
    ["President- designate Roberto E. Viola", "President-designate", "Roberto E. Viola"],
    ["President-Elect Carlos Salinas de Gortari", "President-elect", "Carlos Salinas de Gortari"],
    ["Prime Minster Mackenzie King", "Prime Minister", "Mackenzie King"],
    ["Prime Minister King", "Prime Minister", "King"],
    ["Acting Prime Minister Sirik Matak", "Acting Prime Minister", "Sirik Matak"],
    ["Provisional President Ertha Pascal Trouillot", "Provisional President", "Ertha Pascal Trouillot"],
    ["Governor General Earl of Athlone", "Governor General", "Earl of Athlone"],
    ["Prime Minister-Prince Norodom Kantol", "Prime Minister-Prince", "Norodom Kantol"],
    ["Premier & Prince Sihanouk", "Premier & Prince", "Sihanouk"],
    ["Crown Prince and Prime Minister Mohammed bin Salman", "Crown Prince and Prime Minister", "Mohammed bin Salman"],
    ["Lieutenant General Olusegun Obasanjo", "Lieutenant General", "Olusegun Obasanjo"],
    ["General Secretary Leonid I. Brezhnev", "General Secretary", "Leonid I. Brezhnev"],
    [
      "President of the Council of Ministers Hussain Mohammad Ershad",
      "President of the Council of Ministers",
      "Hussain Mohammad Ershad",
    ],
    ["Dr. Hastings Banda", null, "Hastings Banda"],
    ["Valdas Adamkus", null, "Valdas Adamkus"],
    ["Kingsley Amis", null, "Kingsley Amis"],
  ])("of %s are %s", (text, title, name) => {
    expect(readTitled(text)).toMatchObject({ title, name });
  });

  it("keep a rank that is taken off as another way to write the name", () => {
    expect(readTitled("Regent Prince Charles")).toEqual({
      title: "Regent",
      name: "Charles",
      titledName: "Prince Charles",
    });
  });

  it("count sheikh as an honorific by the Gulf, and as a name in Bengal", () => {
    expect(readTitled("Prime Minister Sheikh Hasina", "BGD").name).toBe("Sheikh Hasina");
    expect(readTitled("Prime Minister Sheikh Nasser al-Sabah", "KWT").name).toBe("Nasser al-Sabah");
    expect(readTitled("Amir Sheikh Hamad bin Khalifa al-Thani", "QAT").name).toBe("Hamad bin Khalifa al-Thani");
  });
});

describe("several visitors in one string", () => {
  it.each([
    [
      "President Anwar Sadat, Prime Minister Mustafa Khalil",
      ["President: Anwar Sadat", "Prime Minister: Mustafa Khalil"],
    ],
    [
      "President Stjepan Mesic and Prime Minister Ivica Racan",
      ["President: Stjepan Mesic", "Prime Minister: Ivica Racan"],
    ],
    ["Premier and Prince Sihanouk", ["Premier and Prince: Sihanouk"]],
    ["Prime Minister and Mrs. Eden", ["Prime Minister: Eden", ": Mrs. Eden"]],
    ["President Example and Mrs. Example", ["President: Example", ": Mrs. Example"]],
    ["King Baudouin and Queen Fabiola", ["King: Baudouin", "Queen consort: Fabiola"]],
    ["Queen Elizabeth II and Prince Philip", ["Queen: Elizabeth II", "Prince: Philip"]],
    ["Bosnia and Friends", [": Bosnia and Friends"]],
  ])("%s", (text, visitors) => {
    expect(visitorsOf(text, null).map(({ title, name }) => `${title ?? ""}: ${name}`)).toEqual(visitors);
  });
});

describe("the class of a post", () => {
  it.each([
    ["President", "FRA", "1961-05-31", "HEAD_OF_STATE"],
    ["President", "ESP", "2009-10-13", "HEAD_OF_GOVERNMENT"],
    ["Acting President", "KOR", "1962-11-01", "HEAD_OF_STATE"],
    ["President-elect", "MEX", "1988-11-22", "OTHER"],
    ["former President", "MEX", "1866-01-09", "OTHER"],
    ["Vice President", "PHL", null, "OTHER"],
    ["President of the European Commission", null, null, "OTHER"],
    ["King", "ESP", null, "MONARCH"],
    ["Shah", "IRN", null, "MONARCH"],
    ["Prince", "MCO", "1961-05-24", "MONARCH"],
    ["Prince", "KHM", "1961-09-25", "HEAD_OF_STATE"],
    ["Prince", "SAU", null, "OTHER"],
    ["Crown Prince", "SAU", null, "OTHER"],
    ["Queen consort", "BEL", null, "OTHER"],
    ["Governor General", "CAN", null, "HEAD_OF_STATE"],
    ["Regent", "BEL", "1948-04-04", "HEAD_OF_STATE"],
    ["Pope", "VAT", null, "HEAD_OF_STATE"],
    ["Chancellor", "DEU", null, "HEAD_OF_GOVERNMENT"],
    ["Federal Chancellor", "AUT", null, "HEAD_OF_GOVERNMENT"],
    ["Taoiseach", "IRL", null, "HEAD_OF_GOVERNMENT"],
    ["Premier", "CHN", null, "HEAD_OF_GOVERNMENT"],
    ["Vice Premier", "CHN", null, "DEPUTY_HEAD_OF_GOVERNMENT"],
    ["Deputy Prime Minister", "GBR", null, "DEPUTY_HEAD_OF_GOVERNMENT"],
    ["Chairman", "SUN", "1967-06-23", "HEAD_OF_GOVERNMENT"],
    ["Chairman of the Council of Ministers", "SUN", null, "HEAD_OF_GOVERNMENT"],
    ["Chairman", "KOR", "1961-11-13", "SUPREME_LEADER"],
    ["Chairman", "GHA", "1967-10-10", "HEAD_OF_STATE"],
    ["General Secretary", "SUN", "1973-06-18", "SUPREME_LEADER"],
    ["UN Secretary-General", null, null, "OTHER"],
    ["PLO Chairman", null, null, "OTHER"],
    ["Foreign Secretary", "GBR", null, "FOREIGN_MINISTER"],
    ["Secretary of State", "USA", null, "FOREIGN_MINISTER"],
    ["Defense Minister", "ISR", null, "MINISTER"],
    ["General", "PAK", null, "MILITARY_COMMANDER"],
  ])("%s of %s on %s is %s", (title, country, day, role) => {
    expect(roleOf(title, { country, day })).toBe(role);
  });

  it("of a general who comes as the leader of his state is the head of it", () => {
    expect(roleOfVisitor("Lieutenant General", { country: "NGA", day: "1977-10-10" })).toBe("HEAD_OF_STATE");
  });

  it("is none where no post is named", () => {
    expect(roleOf(null, { country: "LTU", day: null })).toBeNull();
  });
});
