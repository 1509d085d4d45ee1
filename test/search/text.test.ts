import { naturalId } from "../../services/runtime/records/identity";
import { CITATIONS } from "../writing/geopolitics-records";
import { literal } from "../promises/bad-input/expectations";
import { dataOf } from "../promises/http";
import { startDossier, type Dossier } from "../support/dossier";
import { bearer, tokenFor } from "../support/tokens";
import { keysIn } from "../filters/records";

// What journalists type into a search, and what comes of it: on the sample, and on texts that editors enter here.

let dossier: Dossier;
beforeAll(async () => {
  dossier = await startDossier("in-process", undefined, { settings: { ANSWER_CACHE_MB: "0" } });
  for (const [name, input] of Object.entries(STATEMENTS)) ids.set(await write("createStatement", input), name);
  for (const [name, input] of Object.entries(EVENTS)) ids.set(await write("createEvent", input), name);
  for (const [name, input] of Object.entries(SOURCES)) ids.set(await write("createSource", input), name);
});
afterAll(() => dossier.close());

type Given = Readonly<Record<string, unknown>>;
/** What the records entered here are called, by their ids. */
const ids = new Map<string, string>();

const ASSERTED = { citations: CITATIONS };
const said = (text: string, more: Given = {}): Given => ({
  form: "QUOTE",
  text,
  medium: "SPEECH",
  speaker: { label: "a spokesman" },
  ...ASSERTED,
  ...more,
});

const STATEMENTS: Readonly<Record<string, Given>> = {
  persian: said("Zahra greets the port city.", {
    originalText: "زهرا به شهر بندری‌ها سلام می‌رساند؛ خیابان‌های كرمان ۱۴۰۴",
    originalLanguage: "fa",
  }),
  arabic: said("أكدت القاهرة أنّ المفاوضاتِ مستمرّة مع طهران", { language: "ar" }),
  french: said("L’Élysée a négocié l’accord d’Oman; les négociations continuent.", { language: "fr" }),
  german: said("Die Verhandlungen über die Straßen Nürnbergs waren schwierig.", { language: "de" }),
  russian: said("Ёлка стояла во время переговоров.", { language: "ru-RU" }),
  turkish: said("İzmir’deki görüşmeler sürüyor, ısı arttı.", { language: "tr" }),
  polish: said("Rozmowy w Łodzi trwają.", { language: "pl" }),
  english: said(`Sana’a hosted the talks. “${"Nothing is agreed until everything is agreed”, she warned. ".repeat(1)}`),
  // Of the three, the first has the words next to one another.
  near: said("Ostriches cross deserts."),
  apart: said("Ostriches, as every keeper knows who has lived among them, seldom cross any of the deserts."),
  twice: said("Deserts.", { gloss: "Nothing that ostriches would call deserts." }),
  borders: said("It ends with lanterns", { gloss: "festival begins it" }),
  acronyms: said("The WHO and the US agreed with IT firms."),
  long: said(
    `${"First come many words of no account. ".repeat(40)}Then the quetzal sings. ${"More follow. ".repeat(40)}`,
  ),
  code: said("Markup <b>quinoa</b> & entities &amp; stay as they are."),
};

const EVENTS: Readonly<Record<string, Given>> = {
  summit: {
    kind: "OTHER",
    title: "Summit of Côte d’Ivoire",
    alsoKnownAs: ["Abidjan Round", "Lagoon Talks"],
    summary: "Delegations quarrelled over cashews.",
    ...ASSERTED,
  },
};

const SOURCES: Readonly<Record<string, Given>> = {
  quoted: {
    kind: "ARTICLE",
    title: "Lavrov’s “grand bargain” – an analysis",
    outletName: "Señal Diaria",
    author: "María Núñez",
    url: "https://www.senal.example/2025/11/grand-bargain?id=7",
    language: "en",
  },
};

const write = async (mutation: string, input: Given): Promise<string> => {
  const type = mutation.replace("create", "");
  const field = type.toLowerCase();
  const query = `mutation ($input: Create${type}Input!) { it: ${mutation}(input: $input) { userErrors { message } record: ${field} { id } } }`;
  const answer = await dossier.ask(query, { input }, bearer(await tokenFor("editor")));
  const wrote = answer.data as Wrote | undefined;
  expect({ errors: answer.errors, userErrors: wrote?.it.userErrors }).toEqual({ errors: undefined, userErrors: [] });
  return wrote?.it.record.id ?? "";
};
interface Wrote {
  readonly it: { readonly userErrors: readonly unknown[]; readonly record: { readonly id: string } };
}

type Searched = "statements" | "events" | "sources";

interface Found {
  readonly list: {
    readonly totalCount: number;
    readonly edges: readonly { readonly highlight: string | null; readonly node: { readonly id: string } }[];
  };
}

/** What is found in the order given: by their names those entered here, by their keys those of the sample. */
const found = async (list: Searched, search: string, args: object = {}) => {
  const given = Object.entries({ first: 100, search, ...args }).map(
    ([name, value]) => `${name}: ${literal(value).replace(/"([A-Z]+_[A-Z_]+)"/g, "$1")}`,
  );
  const query = `{ list: ${list}(${given.join(", ")}) { totalCount edges { highlight node { id } } } }`;
  const { list: answer } = await dataOf<Found>(dossier, query);
  expect(answer.totalCount).toBe(answer.edges.length);
  return answer.edges.map(({ highlight, node }) => ({ highlight, name: ids.get(node.id) ?? node.id }));
};

const namesOf = async (list: Searched, search: string, args: object = {}): Promise<string[]> =>
  (await found(list, search, args)).map(({ name }) => name);

it.each<readonly [search: string, names: readonly string[]]>([
  // All of the words, in any of their forms.
  ["ostrich desert", ["near", "twice", "apart"]],
  ["OSTRICH crossing", ["near", "apart"]],
  ["ostrich penguin", []],
  // Phrases.
  ['"cross deserts"', ["near"]],
  ['"deserts cross"', []],
  ['"ostriches cross"', ["near"]],
  ["“cross deserts”", ["near"]],
  ["«cross deserts»", ["near"]],
  ['"cross deserts', ["near"]],
  ['"lanterns festival"', []],
  ["lanterns festival", ["borders"]],
  // Left out.
  ["ostrich -seldom", ["near", "twice"]],
  ["ostrich −seldom", ["near", "twice"]],
  ['ostrich -"cross deserts"', ["apart", "twice"]],
  ["ostrich -keepers -calls", ["near"]],
  ["ostrich - cross", ["near", "apart"]],
  ["ostrich – cross", ["near", "apart"]],
  // A choice.
  ["quetzal or lantern", ["borders", "long"]],
  ["quetzal OR lantern", ["borders", "long"]],
  ["quetzal or ostrich call", ["twice", "long"]],
  ["or quetzal or", ["long"]],
  ["penguin or", []],
  // Little words need not be there, but names that look like them have to.
  ["the ostriches of a desert", ["near", "twice", "apart"]],
  ["WHO firms", ["acronyms"]],
  ["US firms", ["acronyms"]],
  ["us firms", ["acronyms"]],
  ["Sanaa", ["english"]],
  ["sana'a talk", ["english"]],
  ["Sana’a talk", ["english"]],
  ['"agreed until everything"', ["english"]],
  // Nothing to be found by.
  ["!!!", []],
  ["🙂", []],
  ['""', []],
  ['-""', []],
  ["quetzal 🙂", ["long"]],
])("%s finds %j", async (search, names) => {
  expect(await namesOf("statements", search)).toEqual(names);
});

it.each<readonly [search: string, names: readonly string[]]>([
  // Persian: keyboards differ in letters and digits, and write half a blank, a blank, or vowel signs.
  ["کرمان", ["persian"]],
  ["كرمان", ["persian"]],
  ["خیابانهای", []],
  ["خیابان‌های", ["persian"]],
  ["خیابان های", ["persian"]],
  ["خيابان", ["persian"]],
  ["بندری", ["persian"]],
  ["1404", ["persian"]],
  ["١٤٠٤", ["persian"]],
  ["زهره", []],
  // A row is in two languages, and in both at once.
  ["سلام greeting", ["persian"]],
  ["zahra greeting -سلام", []],
  // Arabic, by its stems.
  ["مفاوضة", ["arabic"]],
  ["اكدت", ["arabic"]],
  ["مستمره", ["arabic"]],
  ["المُفَاوَضَات", ["arabic"]],
  ["negociation", ["french"]],
  ["négociation", ["french"]],
  ["elysee", ["french"]],
  ["l'Élysée", ["french"]],
  ["accord Oman", ["french"]],
  ['"accord d\'Oman"', ["french"]],
  ["Verhandlung Straße", ["german"]],
  ["verhandlung strasse nurnberg", ["german"]],
  ["елка", ["russian"]],
  ["переговоры", ["russian"]],
  ["ПЕРЕГОВОРЫ", ["russian"]],
  ["izmir", ["turkish"]],
  ["görüşme", ["turkish"]],
  ["isi", ["turkish"]],
  ["lodzi", ["polish"]],
])("%s finds %j by the rules of its language", async (search, names) => {
  expect(await namesOf("statements", search)).toEqual(names);
});

it("a word is compared by the rules of the language it stands in, and by no others", async () => {
  // French makes "new" of "news", Italian "al" of "ali".
  const name = await write("createStatement", said("A new pelican for al Jazeera"));
  ids.set(name, "pelican");
  expect(await namesOf("statements", "news pelican")).toEqual([]);
  expect(await namesOf("statements", "ali pelican")).toEqual([]);
  expect(await namesOf("statements", "new pelican")).toEqual(["pelican"]);
});

it("what is left out is left out, in whatever text or language it stands", async () => {
  const texts = async (search: string) => {
    const query = `query ($search: String) { statements(search: $search, first: 100) { nodes { text originalText gloss } } }`;
    const { statements } = await dataOf<{ statements: { nodes: readonly Given[] } }>(dossier, query, { search });
    return statements.nodes.map((node) => Object.values(node).join(" ").toLowerCase());
  };
  const all = await texts("iran");
  const without = await texts("iran -israel");
  expect(without.length).toBeGreaterThan(3);
  expect(without).toHaveLength(all.filter((text) => !/israel\b/.test(text)).length);
  expect(without.filter((text) => /israel\b/.test(text))).toEqual([]);
});

it("a search that only leaves out gives all the others, the newest first", async () => {
  const query = `query ($search: String) { statements(search: $search, first: 100) { totalCount nodes { id } } }`;
  interface Answer {
    readonly statements: { readonly totalCount: number; readonly nodes: readonly { readonly id: string }[] };
  }
  const of = async (search: string | null) => (await dataOf<Answer>(dossier, query, { search })).statements;
  const [all, ostriches] = [await of(null), await of("ostrich")];
  const others = all.nodes.filter(({ id }) => !ostriches.nodes.some((node) => node.id === id));
  expect(await of("-ostrich")).toEqual({ totalCount: all.totalCount - 3, nodes: others });
});

it.each<readonly [list: Searched, search: string, keys: readonly string[]]>([
  ["statements", '"full solidarity"', ["zardari-full-solidarity-2025-11"]],
  ["statements", "Bravery and SUCCESS", ["larijani-bravery-and-success-2025-11"]],
  ["statements", "bravely and well", ["larijani-bravery-and-success-2025-11"]],
  ["statements", "pakistans victory", ["larijani-pakistans-victory-2025-11"]],
  ["statements", "%", []],
  ["sources", "TRT world", ["trtworld-6b39f5f7eebb", "trtworld-9e4f507581ad", "trtworld-c0792ddaf9dc"]],
  ["sources", "irans president arrives", ["trtworld-c0792ddaf9dc"]],
  ["sources", "masress.com", ["masress-74671702"]],
  ["sources", "زرداری بر همبستگی", ["khabarchin-19694"]],
  ["sources", "nothing of the sort", []],
])("in the sample's %s, %s finds %j", async (list, search, keys) => {
  expect(await keysIn(dossier, list, { search })).toEqual(keys);
});

it.each<readonly [search: string, highlight: string | null]>([
  ["ostrich cross desert", "**Ostriches** **cross** **deserts**."],
  ['"cross deserts"', "Ostriches **cross** **deserts**."],
  ["ostrich call", "Nothing that **ostriches** would **call** deserts."],
  ["elysee accord", "L’**Élysée** a négocié l’**accord** d’Oman; les négociations continuent."],
  ["sanaa warn", "**Sana’a** hosted the talks. “Nothing is agreed until everything is agreed”, she **warned**."],
  ["كرمان", "زهرا به شهر بندری‌ها سلام می‌رساند؛ خیابان‌های **كرمان** ۱۴۰۴"],
  ["مفاوضة", "أكدت القاهرة أنّ **المفاوضاتِ** مستمرّة مع طهران"],
  ["quinoa", "Markup <b>**quinoa**</b> & entities &amp; stay as they are."],
  ["lantern festival", "It ends with **lanterns**"],
])("the passage that %s finds is %s", async (search, highlight) => {
  const [first] = await found("statements", search, { filter: {} });
  const all = await found("statements", search);
  expect([first, ...all].map((each) => each?.highlight)).toContain(highlight);
});

it("of a long text, a passage around the words is shown", async () => {
  const [only] = await found("statements", "quetzal");
  expect(only?.highlight).toMatch(/^….*Then the \*\*quetzal\*\* sings\..*…$/);
  expect(only?.highlight?.split(" ").length).toBeLessThan(50);
});

it("nothing is marked where nothing is searched for, or only left out", async () => {
  for (const search of [null, "", "-ostrich"]) {
    const query = `query ($search: String) { statements(search: $search) { edges { highlight } } }`;
    const { statements } = await dataOf<{ statements: { edges: readonly { highlight: string | null }[] } }>(
      dossier,
      query,
      { search },
    );
    expect(new Set(statements.edges.map(({ highlight }) => highlight))).toEqual(new Set([null]));
  }
});

it("lists below records have no passages, and say so", async () => {
  const query = `{ person(id: "${naturalId("person", "ali-larijani")}") { statements { edges { highlight } } } }`;
  const { person } = await dataOf<{ person: { statements: { edges: readonly unknown[] } } }>(dossier, query);
  expect(new Set(person.statements.edges.map((edge) => JSON.stringify(edge)))).toEqual(new Set(['{"highlight":null}']));
});

it("another order and a filter hold while searching", async () => {
  expect(await namesOf("statements", "ostrich", { filter: { ids: [...ids.keys()].slice(0, 9) } })).toEqual(["near"]);
  const days = async (orderBy: string) => {
    const query = `{ statements(search: "pakistan", first: 100, orderBy: ${orderBy}) { nodes { period { earliest } } } }`;
    const { statements } = await dataOf<{
      statements: { nodes: readonly { period: { earliest: string | null } | null }[] };
    }>(dossier, query);
    return statements.nodes.flatMap(({ period }) => period?.earliest ?? []);
  };
  const newest = await days("NEWEST_FIRST");
  expect(newest.length).toBeGreaterThan(3);
  expect(newest).toEqual([...newest].sort().reverse());
  expect(await days("OLDEST_FIRST")).toEqual([...newest].sort());
});

it.each<readonly [search: string, highlight: string]>([
  ["cote d'ivoire", "Summit of **Côte** **d**’**Ivoire**"],
  ["abidjan round", "**Abidjan** **Round** · Lagoon Talks"],
  ["cashew quarrels", "Delegations **quarrelled** over **cashews**."],
])("events: %s finds %s", async (search, highlight) => {
  expect(await found("events", search)).toEqual([{ name: "summit", highlight }]);
});

it("a phrase does not run over from one name into the next", async () => {
  expect(await namesOf("events", '"round lagoon"')).toEqual([]);
});

it.each<readonly [search: string, highlight: string]>([
  ['"grand bargain" lavrov', "**Lavrov’s** “**grand** **bargain**” – an analysis"],
  ["lavrovs analysis", "**Lavrov’s** “grand bargain” – an **analysis**"],
  ["senal diaria", "**Señal** **Diaria**"],
  ["nunez", "María **Núñez**"],
  ["senal.example", "https://www.**senal**.**example**/2025/11/grand-bargain?id=7"],
  ["https://www.senal.example/2025/11", "**https**://**www**.**senal**.**example**/**2025**/**11**/grand-bargain?id=7"],
])("sources: %s finds %s", async (search, highlight) => {
  expect(await found("sources", search)).toEqual([{ name: "quoted", highlight }]);
});

it("a record is found by what it says now, and no more when it is retracted", async () => {
  const headers = bearer(await tokenFor("editor"));
  const id = await write("createEvent", { ...EVENTS.summit, title: "Narwhal census" });
  ids.set(id, "narwhal");
  expect(await namesOf("events", "narwhals")).toEqual(["narwhal"]);
  const change = `mutation { updateEvent(id: "${id}", revision: 1, input: { title: "Walrus census" }) { userErrors { message } } }`;
  expect((await dossier.ask(change, {}, headers)).errors).toBeUndefined();
  expect(await namesOf("events", "narwhals")).toEqual([]);
  expect(await namesOf("events", "walruses")).toEqual(["narwhal"]);
  const retract = `mutation { retractEvent(id: "${id}", revision: 2, reason: "a test") { userErrors { message } } }`;
  expect((await dossier.ask(retract, {}, headers)).errors).toBeUndefined();
  expect(await namesOf("events", "walruses")).toEqual([]);
});

it("a search that is too long is refused, and BEST_MATCH without one", async () => {
  for (const [args, message] of [
    [`search: "${"a".repeat(201)}"`, "search has 201 characters; it can have up to 200."],
    ["orderBy: BEST_MATCH", "orderBy is BEST_MATCH without a search; give search, or another order."],
    ['search: " ", orderBy: BEST_MATCH', "orderBy is BEST_MATCH without a search; give search, or another order."],
  ] as const) {
    const { errors } = await dossier.ask(`{ statements(${args}) { totalCount } }`);
    expect(errors).toMatchObject([{ message, extensions: { code: "BAD_USER_INPUT" } }]);
  }
});

it.each([
  ["-pakistan", "pakistan"],
  ["israel or -pakistan", "pakistan -israel"],
  ["-pakistan -israel", "pakistan or israel"],
  ['-"supreme leader" or kashmir', '"supreme leader" -kashmir'],
])("%s finds all that %s does not", async (text, opposite) => {
  const all = await keysIn(dossier, "statements", {});
  const without = await keysIn(dossier, "statements", { search: opposite });
  expect(without.length).toBeGreaterThan(0);
  expect(await keysIn(dossier, "statements", { search: text })).toEqual(all.filter((key) => !without.includes(key)));
});
