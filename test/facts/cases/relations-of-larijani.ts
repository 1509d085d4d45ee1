import type { ExpectedRelation, FactCase } from "../fact-case";
import { organization } from "../ids";
import { article } from "./citations";
import { china, iran, larijani, russia } from "./participants";

/** Whom Ali Larijani is close to, what he looks to, and an outlet that is close to Iran. */
export const relationsOfLarijani: readonly FactCase<ExpectedRelation | readonly ExpectedRelation[]>[] = [
  {
    fact: "F28",
    found: "under Ali Larijani, among his political ties",
    query: `
      personByIdentifier(scheme: "dossier", value: "ali-larijani") {
        relations(filter: { kinds: [POLITICAL_TIES] }) { nodes { ...RelationFact } }
      }`,
    at: "personByIdentifier.relations.nodes",
    expected: [
      {
        record: "larijani-ties-to-west-facing-factions",
        kind: "POLITICAL_TIES",
        status: "IN_FORCE",
        from: larijani,
        to: { label: "West-facing factions of the Iranian establishment", onBehalfOf: iran },
        isMutual: true,
        strength: "close",
        note: "Larijani is close to the western-leaning part of Iran's establishment, for example to former president Hassan Rouhani.",
        verification: "REPORTED",
        citations: [
          article(
            "He is close to West-facing factions of the Iranian establishment, such as former president Hassan Rouhani",
            { note: "Also implies that Rouhani belongs to the West-facing factions." },
          ),
        ],
      },
      {
        record: "larijani-ties-to-rouhani",
        kind: "POLITICAL_TIES",
        status: "IN_FORCE",
        from: larijani,
        to: {
          label: "Hassan Rouhani",
          party: "hassan-rouhani",
          as: "former President of Iran",
          onBehalfOf: { label: "West-facing factions of the Iranian establishment" },
        },
        isMutual: true,
        strength: "close",
        note: "Larijani is close to the western-leaning part of Iran's establishment, for example to former president Hassan Rouhani.",
        links: [{ kind: "ABOUT", to: "larijani-ties-to-west-facing-factions" }],
        verification: "REPORTED",
        citations: [
          article(
            "He is close to West-facing factions of the Iranian establishment, such as former president Hassan Rouhani",
            { note: "Also implies that Rouhani belongs to the West-facing factions." },
          ),
        ],
      },
    ],
  },
  {
    fact: "F29",
    found: "under Ali Larijani, by which way he looks",
    query: `
      personByIdentifier(scheme: "dossier", value: "ali-larijani") {
        relations(filter: { kinds: [ORIENTATION] }) { nodes { ...RelationFact } }
      }`,
    at: "personByIdentifier.relations.nodes",
    expected: [
      {
        record: "larijani-orientation-to-china",
        kind: "ORIENTATION",
        status: "IN_FORCE",
        from: larijani,
        to: china,
        isMutual: false,
        strength: "sees value",
        subject: "Iran's ties with China",
        note: "Larijani nonetheless considers Iran's links with China and Russia worth having.",
        links: [{ kind: "ABOUT", to: "iran-china-political-ties" }],
        verification: "REPORTED",
        citations: [
          article("also sees value in Iran’s ties to Beijing and Moscow", {
            note: "A view ascribed to him by the author.",
          }),
        ],
      },
      {
        record: "larijani-orientation-to-russia",
        kind: "ORIENTATION",
        status: "IN_FORCE",
        from: larijani,
        to: russia,
        isMutual: false,
        strength: "sees value",
        subject: "Iran's ties with Russia",
        note: "Larijani nonetheless considers Iran's links with China and Russia worth having.",
        links: [{ kind: "ABOUT", to: "iran-russia-political-ties" }],
        verification: "REPORTED",
        citations: [
          article("also sees value in Iran’s ties to Beijing and Moscow", {
            note: "A view ascribed to him by the author.",
          }),
        ],
      },
    ],
  },
  {
    fact: "F32",
    found: "among the relations of the outlet",
    query: `
      relations(filter: { parties: ["${organization("al-mayadeen")}"] }) { nodes { ...RelationFact } }`,
    at: "relations.nodes",
    expected: {
      record: "al-mayadeen-orientation-to-iran",
      kind: "ORIENTATION",
      status: "IN_FORCE",
      from: { label: "Al Mayadeen", party: "al-mayadeen", onBehalfOf: { label: "Lebanon", party: "LBN" } },
      to: iran,
      isMutual: false,
      strength: "close to Iran",
      subject: "editorial line",
      note: "Al Mayadeen is a media outlet based in Lebanon whose line is near to Iran's.",
      links: [{ kind: "ABOUT", to: "political-sources-turning-point-2025-11" }],
      verification: "REPORTED",
      citations: [
        article("Lebanon-based Al Mayadeen, close to Iranian views", {
          note: "The editorial line is the author's characterisation.",
        }),
      ],
    },
  },
];
