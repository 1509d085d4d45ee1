import type { ExpectedRelation, FactCase } from "../fact-case";
import { article, differs, partly, supports } from "./citations";
import { author, israel, pakistan } from "./participants";

/** What is not between Pakistan and Israel, and what they have in common. */
export const relationsOfPakistanAndIsrael: readonly FactCase<ExpectedRelation>[] = [
  {
    fact: "F63",
    found: "among recognition that is absent",
    query: `
      relations(filter: { kinds: [RECOGNITION], statuses: [ABSENT] }) { nodes { ...RelationFact } }`,
    at: "relations.nodes",
    expected: {
      record: "pakistan-recognition-of-israel",
      kind: "RECOGNITION",
      status: "ABSENT",
      from: pakistan,
      to: israel,
      isMutual: false,
      note: "Pakistan does not recognise Israel.",
      verification: "CORROBORATED",
      citations: [
        article("The country doesn’t recognise Israel", { note: "Negative fact." }),
        supports("brecorder-40354780", "Business Recorder", "Foreign Office: Pakistan does not recognise Israel."),
        supports("reuters-TRE6B05N7", "Reuters", "Pakistan has no diplomatic relations with Israel (2010)."),
      ],
    },
  },
  {
    fact: "F64",
    found: "under Pakistan, among what was refused",
    query: `
      country(code: "PAK") { relations(filter: { statuses: [REFUSED] }) { nodes { ...RelationFact } } }`,
    at: "country.relations.nodes",
    expected: {
      record: "pakistan-refusal-to-recognise-israel",
      kind: "RECOGNITION",
      status: "REFUSED",
      from: pakistan,
      to: israel,
      isMutual: false,
      subject: "the request of the United States (USA) to recognise Israel",
      note: "The US has asked Pakistan to recognise Israel, and Pakistan has refused.",
      links: [{ kind: "ABOUT", to: "pakistan-recognition-of-israel" }],
      verification: "DISPUTED",
      citations: [
        article("has rejected US calls for it to do so", {
          note: "Two acts: request and refusal. The refusal is solid, official Pakistan denies the request.",
        }),
        partly(
          "jpost-649154",
          "The Jerusalem Post",
          "Imran Khan spoke of pressure to recognise Israel, without naming the country, and said no.",
        ),
        differs(
          "nation-20201118",
          "The Nation (Pakistan)",
          "The Foreign Office denied any US pressure, while restating the refusal to recognise.",
        ),
        differs("dunyanews-894274", "Dunya News", "Pakistan's ambassador in Washington denied any US pressure."),
      ],
    },
  },
  {
    fact: "F65",
    found: "between Pakistan and Israel, among what somebody judges to be absent",
    query: `
      relations(
        filter: { between: ["PAK", "ISR"], isAssessment: true, statuses: [ABSENT] }
      ) { nodes { ...RelationFact } }`,
    at: "relations.nodes",
    expected: {
      record: "pakistan-opposition-to-israel",
      kind: "OTHER",
      status: "ABSENT",
      from: pakistan,
      to: israel,
      isMutual: false,
      strength: "verbal condemnation only",
      subject: "military opposition",
      note: "Pakistan has not been a serious opponent of Israel in practice; it has kept to condemning it in words, aware of the danger of fighting a nuclear power.",
      assessedBy: author,
      links: [
        { kind: "ABOUT", to: "author-pakistani-public-on-israel" },
        { kind: "ABOUT", to: "pakistan-israel-nuclear-powers" },
      ],
      verification: "REPORTED",
      citations: [
        article("Pakistan has also never been a serious force against Israel", {
          note: "Negative fact, but the judgement ('serious') is the author's.",
        }),
      ],
    },
  },
  {
    fact: "F66",
    found: "under Israel, among what is in force and disputed",
    query: `
      country(code: "ISR") {
        relations(filter: { statuses: [IN_FORCE], verification: [DISPUTED] }) { nodes { ...RelationFact } }
      }`,
    at: "country.relations.nodes",
    expected: {
      record: "pakistan-israel-nuclear-powers",
      kind: "OTHER",
      status: "IN_FORCE",
      from: israel,
      to: pakistan,
      isMutual: true,
      strength: "undeclared on Israel's side",
      subject: "both nuclear-armed",
      note: "The article counts both Pakistan and Israel as nuclear powers.",
      links: [{ kind: "ABOUT", to: "iran-pakistan-neighbourhood" }],
      verification: "DISPUTED",
      citations: [
        article("at the risk of a military conflict with a fellow nuclear power", {
          note: "Israel has never declared nuclear weapons (general knowledge, no source collected). Said in passing; the author holds that Pakistanis will not risk such a conflict.",
        }),
      ],
    },
  },
];
