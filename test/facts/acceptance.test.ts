import { MODES } from "../support/dossier";
import { startBothModes } from "./both-modes";
import { article, supports } from "./cases/citations";

// What one request has to be able to give, for a person's page and for the box beside an article.

const dossier = startBothModes();

const LARIJANI = `{
  personByIdentifier(scheme: "dossier", value: "ali-larijani") {
    name
    visits {
      totalCount
      nodes { period { edtf } to { code } hosts { label party { __typename } } meetings { nodes { place } } }
    }
    meetings { totalCount nodes { period { edtf } place participants { label as } } }
    statements {
      totalCount
      nodes { text medium citations { source { outletName } stance excerpt note } }
    }
  }
}`;

const THE_BIO = `{
  people(filter: { hasBio: true }) {
    nodes {
      name
      isNamed
      bio {
        age { years on { edtf } }
        favouriteQuote { text attributedTo attribution }
        favouriteDogBreed { answer choices scope }
        favouriteColour { answer choices scope }
        favouritePlace { place { name kind locality country { code name } } answer comment }
      }
    }
  }
}`;

interface PersonsPage {
  readonly name: string;
  readonly visits: { readonly totalCount: number; readonly nodes: readonly object[] };
  readonly meetings: object;
  readonly statements: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly text: string;
      readonly medium: string;
      readonly citations: readonly { readonly excerpt: string | null; readonly source: object }[];
    }[];
  };
}

describe.each(MODES)("%s, one request", (mode) => {
  let page: PersonsPage;

  beforeAll(async () => {
    const answer = await dossier(mode).ask(LARIJANI);
    expect(answer.errors).toBeUndefined();
    page = (answer.data as { readonly personByIdentifier: PersonsPage }).personByIdentifier;
  });

  it("gives Ali Larijani's visits, newest first, with dates and hosts, one of them unnamed", () => {
    expect(page.name).toBe("Ali Larijani");
    const inTalks = [{ place: "Aiwan-e-Sadr" }, { place: "Islamabad" }];
    const unnamed = { label: "a deputy national security adviser", party: null };
    expect(page.visits).toEqual({
      totalCount: 4,
      nodes: [
        journey("2025-11-24/2025-11-26", "PAK", [unnamed], inTalks),
        journey("2025-10-16", "RUS"),
        journey("2025-08-13", "LBN"),
        journey("[2025-08-05..2025-11]", "BLR"),
      ],
    });
  });

  it("gives his meetings, with whom", () => {
    const larijani = { label: "Ali Larijani", as: "Secretary of the Supreme National Security Council" };
    const zardari = { label: "Asif Ali Zardari", as: "President of Pakistan" };
    const dar = { label: "Ishaq Dar", as: "Deputy Prime Minister of Pakistan" };
    const day = { edtf: "2025-11-25" };
    expect(page.meetings).toEqual({
      totalCount: 2,
      nodes: expect.arrayContaining([
        { period: day, place: "Islamabad", participants: [larijani, dar] },
        { period: day, place: "Aiwan-e-Sadr", participants: [larijani, zardari] },
      ]) as unknown,
    });
  });

  it("gives his statements with text, medium, citation excerpt and outlet", () => {
    const { totalCount, nodes } = page.statements;
    expect(totalCount).toBe(5);
    expect(new Set(nodes.map(({ text, medium }) => `${medium}: ${text}`))).toEqual(
      new Set([
        "SOCIAL_POST: never forget that the Pakistani nation stood with us in the 12-day war of the Zionist regime and the US against Iran",
        "SPOKEN: an important regional country with a privileged position in terms of regional security influence",
        "MEETING: What stands in the way of trade should be lifted; the volume could then grow threefold, up to USD 10 billion.",
        "MEETING: bravery and success",
        "MEETING: Pakistan’s victory is Iran’s victory",
      ]),
    );
    for (const { citations } of nodes) {
      expect(citations[0]?.excerpt).toMatch(/\w+ \w+/);
      expect(citations[0]?.source).toEqual({ outletName: "The National" });
    }
    const onTrade = nodes.find(({ text }) => text.includes("USD 10 billion"));
    expect(onTrade?.citations).toEqual(
      [
        article("barriers should be removed so that the mutual trade could triple and reach $10 billion", {
          note: "The tripling is the article's; the outlets give only the target.",
        }),
        supports("", "News.Az", "He asked for obstacles to be removed and called the 10-billion target achievable."),
        supports("", "Iran Daily", "Same, with a quotation on unused economic capacity."),
      ].map(({ outlet, stance, excerpt = null, note }) => ({ source: { outletName: outlet }, stance, excerpt, note })),
    );
  });

  it("gives the unnamed bio, all five answers, and the dog shelter in Umm Al Quwain", async () => {
    const answer = await dossier(mode).ask(THE_BIO);
    expect(answer.errors).toBeUndefined();
    expect(answer.data).toEqual({
      people: {
        nodes: [
          {
            name: "Unnamed (The Bio)",
            isNamed: false,
            bio: {
              age: { years: 33, on: null },
              favouriteQuote: {
                text: "If you’re going through hell, keep going",
                attributedTo: "unknown",
                attribution: "DISPUTED",
              },
              favouriteDogBreed: {
                answer: "All of them. I can’t possibly pick a favourite.",
                choices: [],
                scope: "ALL",
              },
              favouriteColour: { answer: "All the colours that dogs come in", choices: [], scope: "SEVERAL" },
              favouritePlace: {
                place: {
                  name: "The Stray Dogs Centre",
                  kind: "DOG_SHELTER",
                  locality: "Umm Al Quwain",
                  country: { code: "ARE", name: "United Arab Emirates" },
                },
                answer: "The Stray Dogs Centre in Umm Al Quwain.",
                comment:
                  "Predictable, by the subject's own account, but honestly the favourite, because of the hundreds of affectionate dogs.",
              },
            },
          },
        ],
      },
    });
  });
});

it.each([
  ["Larijani's page", LARIJANI],
  ["the bio", THE_BIO],
])("answers %s in the same bytes in process and over HTTP", async (_, query) => {
  const texts = await Promise.all(MODES.map((mode) => dossier(mode).askForText(query)));
  expect(texts[1]).toBe(texts[0]);
});

const journey = (edtf: string, code: string, hosts: readonly object[] = [], meetings: readonly object[] = []) => ({
  period: { edtf },
  to: { code },
  hosts,
  meetings: { nodes: meetings },
});
