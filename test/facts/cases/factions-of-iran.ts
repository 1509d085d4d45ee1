import type { ExpectedRelation, FactCase } from "../fact-case";
import { organization } from "../ids";
import { article } from "./citations";
import { china, iran, russia } from "./participants";

/** Which way Iran's factions look. */
export const factionsOfIran: readonly FactCase<ExpectedRelation | readonly ExpectedRelation[]>[] = [
  {
    fact: "F24",
    found: "as what the leaning of the reformists bears on",
    query: `
      relations(filter: { parties: ["${organization("reformists")}"] }) {
        nodes { links { to { ...RelationFact } } }
      }`,
    at: "relations.nodes.0.links.0.to",
    expected: {
      record: "iran-political-class-orientation",
      kind: "ORIENTATION",
      status: "IN_FORCE",
      from: { label: "Iran's political class", onBehalfOf: iran },
      to: iran,
      isMutual: false,
      strength: "divided (much of it)",
      subject: "Iran's international orientation",
      note: "A large part of Iran's political class disagrees about which way the country should face abroad.",
      verification: "REPORTED",
      citations: [
        article("Much of Iran’s political class has been divided over its international orientation", {
          note: "Author's description, unsourced.",
        }),
      ],
    },
  },
  {
    fact: "F25",
    found: "among the relations of two factions",
    query: `
      relations(
        filter: { parties: ["${organization("reformists")}", "${organization("centrists")}"] }
      ) { nodes { ...RelationFact } }`,
    at: "relations.nodes",
    expected: [
      {
        record: "reformists-orientation-to-the-west",
        kind: "ORIENTATION",
        status: "IN_FORCE",
        from: { label: "Reformists", party: "reformists", onBehalfOf: iran },
        to: { label: "the West" },
        isMutual: false,
        strength: "often",
        note: "Iran's reformists and centrists tend to look towards the West.",
        links: [{ kind: "ABOUT", to: "iran-political-class-orientation" }],
        verification: "REPORTED",
        citations: [
          article("reformists and centrists often looking to the West", {
            note: "Author's description, unsourced; 'often' limits it.",
          }),
        ],
      },
      {
        record: "centrists-orientation-to-the-west",
        kind: "ORIENTATION",
        status: "IN_FORCE",
        from: { label: "Centrists", party: "centrists", onBehalfOf: iran },
        to: { label: "the West" },
        isMutual: false,
        strength: "often",
        note: "Iran's reformists and centrists tend to look towards the West.",
        links: [{ kind: "ABOUT", to: "iran-political-class-orientation" }],
        verification: "REPORTED",
        citations: [
          article("reformists and centrists often looking to the West", {
            note: "Author's description, unsourced; 'often' limits it.",
          }),
        ],
      },
    ],
  },
  {
    fact: "F26",
    found: "among the relations of the hardliners",
    query: `
      relations(filter: { parties: ["${organization("hardliners")}"] }) { nodes { ...RelationFact } }`,
    at: "relations.nodes",
    expected: [
      {
        record: "hardliners-orientation-to-china",
        kind: "ORIENTATION",
        status: "IN_FORCE",
        from: { label: "Hardliners", party: "hardliners", onBehalfOf: iran },
        to: china,
        isMutual: false,
        strength: "growing (many)",
        subject: "military ties",
        note: "Many of Iran's hardliners set their hopes on closer military links with Russia or China.",
        links: [
          { kind: "ABOUT", to: "iran-political-class-orientation" },
          { kind: "ABOUT", to: "iran-china-political-ties" },
        ],
        verification: "REPORTED",
        citations: [
          article("many hardliners put their hopes on growing military ties with Russia or China", {
            note: "Author's description, unsourced.",
          }),
        ],
      },
      {
        record: "hardliners-orientation-to-russia",
        kind: "ORIENTATION",
        status: "IN_FORCE",
        from: { label: "Hardliners", party: "hardliners", onBehalfOf: iran },
        to: russia,
        isMutual: false,
        strength: "growing (many)",
        subject: "military ties",
        note: "Many of Iran's hardliners set their hopes on closer military links with Russia or China.",
        links: [{ kind: "ABOUT", to: "iran-political-class-orientation" }],
        verification: "REPORTED",
        citations: [
          article("many hardliners put their hopes on growing military ties with Russia or China", {
            note: "Author's description, unsourced.",
          }),
        ],
      },
    ],
  },
];
