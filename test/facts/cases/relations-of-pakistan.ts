import type { ExpectedRelation, FactCase } from "../fact-case";
import { organization } from "../ids";
import { article, partly } from "./citations";
import { china, pakistan, russia, trump } from "./participants";

/** How Pakistan stands to the powers. */
export const relationsOfPakistan: readonly FactCase<ExpectedRelation | readonly ExpectedRelation[]>[] = [
  {
    fact: "F60",
    found: "among the relations of Pakistan's government",
    query: `
      relations(filter: { parties: ["${organization("government-of-pakistan")}"] }) { nodes { ...RelationFact } }`,
    at: "relations.nodes",
    expected: [
      {
        record: "pakistan-ties-to-the-west",
        kind: "POLITICAL_TIES",
        status: "IN_FORCE",
        from: { label: "Government of Pakistan", party: "government-of-pakistan", onBehalfOf: pakistan },
        to: { label: "the West" },
        isMutual: true,
        strength: "close",
        note: "Pakistan's government is on close terms with the West and with President Trump.",
        links: [{ kind: "ABOUT", to: "pakistan-ties-to-trump" }],
        verification: "REPORTED",
        citations: [
          article("Pakistan’s current government enjoys close ties with the West and US President Donald Trump"),
        ],
      },
      {
        record: "pakistan-ties-to-trump",
        kind: "POLITICAL_TIES",
        status: "IN_FORCE",
        from: { label: "Government of Pakistan", party: "government-of-pakistan", onBehalfOf: pakistan },
        to: trump,
        isMutual: true,
        strength: "close",
        note: "Pakistan's government is on close terms with the West and with President Trump.",
        links: [
          { kind: "ABOUT", to: "sharif-praises-trump-2025" },
          { kind: "ABOUT", to: "trump-nobel-nomination-2025-06" },
        ],
        verification: "REPORTED",
        citations: [
          article("Pakistan’s current government enjoys close ties with the West and US President Donald Trump"),
          partly(
            "menafn-1110120217",
            "MENAFN",
            "Sharif and the army chief met Trump at the White House in September; Islamabad called it warm and cordial.",
          ),
        ],
      },
    ],
  },
  {
    fact: "F61",
    found: "between Pakistan and China",
    query: `relations(filter: { between: ["PAK", "CHN"] }) { nodes { ...RelationFact } }`,
    at: "relations.nodes",
    expected: {
      record: "pakistan-china-political-ties",
      kind: "POLITICAL_TIES",
      status: "IN_FORCE",
      from: pakistan,
      to: china,
      isMutual: true,
      strength: "close",
      note: "Pakistan is closely tied to China.",
      verification: "REPORTED",
      citations: [
        article("Pakistan’s tight ties to China", {
          note: "The author sees Pakistan's reserve towards Russia as a counterweight to it.",
        }),
      ],
    },
  },
  {
    fact: "F62",
    found: "between Pakistan and Russia",
    query: `relations(filter: { between: ["PAK", "RUS"] }) { nodes { ...RelationFact } }`,
    at: "relations.nodes",
    expected: {
      record: "pakistan-stance-towards-russia",
      kind: "POLITICAL_TIES",
      status: "IN_FORCE",
      from: pakistan,
      to: russia,
      isMutual: false,
      strength: "cool",
      subject: "a legacy of the Cold War",
      note: "Pakistan is more reserved towards Russia, a legacy of the Cold War.",
      links: [{ kind: "ABOUT", to: "pakistan-china-political-ties" }],
      verification: "REPORTED",
      citations: [
        article("its cooler stance towards Russia, dating back to Cold War geopolitics", {
          note: "The author concludes that this bodes ill for Iranian hopes of Pakistani support.",
        }),
      ],
    },
  },
];
