import * as documents from "../../schema/operations/documents";

/** An operation with something that its answer must have. */
export interface Essential {
  /** Of the operation's file. */
  readonly name: string;
  readonly document: documents.TypedDocumentString<unknown, unknown>;
  /** Takes what is looked at out of the data. */
  readonly find: (data: unknown) => unknown;
  readonly expected: unknown;
}

const essential = <Data, Variables>(
  name: string,
  document: documents.TypedDocumentString<Data, Variables>,
  find: (data: Data) => unknown,
  expected: unknown,
): Essential => ({
  name,
  document: document as documents.TypedDocumentString<unknown, unknown>,
  find: (data) => find(data as Data),
  expected,
});

const including = (...items: readonly unknown[]): unknown => expect.arrayContaining([...items]);
const like = (object: object): unknown => expect.objectContaining(object);

export const ESSENTIALS: readonly Essential[] = [
  essential(
    "article-page",
    documents.ArticlePageDocument,
    ({ sourceByUrl }) => {
      const { cast, visits, meetings, quotes, relations, events, boxes } = sourceByUrl?.copyOf ?? {};
      return {
        larijani: cast?.nodes.find(({ name }) => name === "Ali Larijani")?.posts.map(({ post }) => post?.role),
        visits: visits?.totalCount,
        meetings: meetings?.totalCount,
        quotes: quotes?.nodes.map(({ text }) => text),
        ties: relations?.nodes.map(({ kind, status }) => `${kind} ${status}`),
        events: events?.nodes.map(({ kind }) => kind),
        footnotes: visits?.nodes.flatMap(({ footnotes }) => footnotes.map(({ excerpt }) => excerpt)),
        box: boxes?.flatMap(({ bios }) => bios?.map(({ age }) => age?.years)),
      };
    },
    {
      larijani: including("NATIONAL_SECURITY_ADVISER"),
      visits: 6,
      meetings: 3,
      quotes: including("Pakistan’s victory is Iran’s victory"),
      ties: including("RECOGNITION ABSENT"),
      events: including("CONFLICT"),
      footnotes: including("this week’s visit to Pakistan by Iran’s national security adviser, Ali Larijani"),
      box: [33],
    },
  ),
  essential(
    "corrected",
    documents.CorrectedDocument,
    ({ sourceByUrl }) => sourceByUrl?.copyOf?.memberships?.nodes.map(({ person: { name } }) => name),
    including("Imran Khan"),
  ),
  essential(
    "country-page",
    documents.CountryPageDocument,
    ({ country }) => ({
      name: country?.name,
      borders: country?.borders.map(({ code }) => code),
      officeHolders: country?.officeHolders?.nodes.map(({ person: { name } }) => name),
      visits: country?.visits?.totalCount,
    }),
    { name: "Pakistan", borders: including("IRN"), officeHolders: including("Asif Ali Zardari"), visits: 3 },
  ),
  essential(
    "dyad-page",
    documents.DyadPageDocument,
    ({ dyad }) => ({
      countries: dyad?.countries.map(({ code }) => code),
      ties: dyad?.relations.nodes.map(({ kind, status }) => `${kind} ${status}`),
      counts: dyad?.visitCounts,
      visits: dyad?.visits.nodes.map(({ period }) => period?.edtf),
      last: dyad?.timeline.nodes.length,
    }),
    {
      countries: ["IRN", "PAK"],
      ties: including("NEIGHBOURHOOD IN_FORCE"),
      counts: [{ year: 2025, to: { code: "PAK" }, count: 3 }],
      visits: ["2025-11-24/2025-11-26", "2025-08-02/2025-08-03", "2025-05-05"],
      last: 10,
    },
  ),
  essential(
    "office-holders-on-a-day",
    documents.OfficeHoldersOnADayDocument,
    ({ posts }) => posts.nodes.flatMap(({ role, holders }) => holders.nodes.map(({ person }) => [role, person.name])),
    including(["HEAD_OF_STATE", "Asif Ali Zardari"], ["HEAD_OF_GOVERNMENT", "Shehbaz Sharif"]),
  ),
  essential(
    "passports-on-a-day",
    documents.PassportsOnADayDocument,
    ({ relations }) => relations.nodes.map(({ from: { party } }) => party?.__typename === "Country" && party.code),
    including("PAK", "IRN", "BGD"),
  ),
  essential(
    "person-page",
    documents.PersonPageDocument,
    ({ personByIdentifier }) => ({
      name: personByIdentifier?.name,
      names: personByIdentifier?.names.map(({ text }) => text),
      offices: personByIdentifier?.memberships.map(({ post }) => post?.role),
      visits: personByIdentifier?.visits?.nodes.map(({ to }) => to?.code),
    }),
    {
      name: "Ali Larijani",
      names: including("Али Лариджани"),
      offices: including("NATIONAL_SECURITY_ADVISER"),
      visits: including("PAK", "RUS", "BLR", "LBN"),
    },
  ),
  essential(
    "reported-by-an-outlet",
    documents.ReportedByAnOutletDocument,
    ({ sources }) => sources.nodes.map(({ outletName, outlet }) => [outletName, outlet?.name]),
    including(["Al Mayadeen", "Al Mayadeen"]),
  ),
  essential(
    "said-about-a-country",
    documents.SaidAboutACountryDocument,
    ({ statements }) => statements.nodes,
    including(like({ form: "ASSESSMENT" })),
  ),
  essential(
    "said-during-a-visit",
    documents.SaidDuringAVisitDocument,
    ({ visit }) => visit?.statements.nodes.map(({ speaker: { label } }) => label),
    including("Ali Larijani", "Asif Ali Zardari"),
  ),
  essential(
    "side-box",
    documents.SideBoxDocument,
    ({ personByIdentifier }) => personByIdentifier?.bio?.favouritePlace?.place.name,
    "The Stray Dogs Centre",
  ),
  essential(
    "timeline-page",
    documents.TimelinePageDocument,
    ({ timeline: { nodes, totalCount, pageInfo } }) => ({
      isLong: totalCount > 40,
      first: nodes.length,
      goesOn: pageInfo.hasNextPage,
      kinds: [...new Set(nodes.map(({ __typename }) => __typename))],
      sourced: nodes.every(({ citations }) => citations.length > 0),
    }),
    { isLong: true, first: 20, goesOn: true, kinds: including("Statement", "Meeting"), sourced: true },
  ),
  essential(
    "visits-between-two-states",
    documents.VisitsBetweenTwoStatesDocument,
    ({ visits }) => visits.nodes.map(({ period }) => period?.edtf),
    including("2025-11-24/2025-11-26"),
  ),
  essential(
    "visits-by-year",
    documents.VisitsByYearDocument,
    ({ countries, visitCounts }) => [countries.nodes.map(({ name }) => name), visitCounts],
    [["Iran", "Pakistan"], [{ year: 2025, to: { code: "PAK" }, count: 3 }]],
  ),
  essential(
    "visits-to-a-country",
    documents.VisitsToACountryDocument,
    ({ country }) => country?.visits?.nodes.flatMap(({ visitors }) => visitors.map(({ label }) => label)),
    including("Ali Larijani", "Masoud Pezeshkian"),
  ),
  essential(
    "war-and-its-sides",
    documents.WarAndItsSidesDocument,
    ({ events }) =>
      events.nodes.map(({ period, participants }) => ({
        days: period?.edtf,
        sides: participants.map(({ label, side }) => [label, side]),
      })),
    including({
      days: "2025-06-13/2025-06-24",
      sides: including(["Iran", 1], ["Israel", 2], ["United States", 2]),
    }),
  ),
  essential(
    "where-sources-disagree",
    documents.WhereSourcesDisagreeDocument,
    ({ country }) =>
      country?.visits?.nodes.flatMap(({ citations }) => citations.map(({ stance, value }) => [stance, value])),
    including(["DIFFERS", "2025-11-25/2025-11-26"]),
  ),
  essential(
    "who-does-not-recognise-whom",
    documents.WhoDoesNotRecogniseWhomDocument,
    ({ relations }) => relations.nodes.map(({ status, to }) => [status, to.label]),
    including(["ABSENT", "Israel"], ["REFUSED", "Israel"]),
  ),
];
