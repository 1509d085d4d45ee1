import { author, trump } from "./participants";
import type { ParticipantSample, RelationSample } from "./sample.types";

const government: ParticipantSample = {
  organization: "government-of-pakistan",
  label: "Government of Pakistan",
  onBehalfOf: { country: "PAK" },
};

/** How Pakistan stands to the powers and to Israel. */
export const relationsOfPakistan: readonly RelationSample[] = [
  {
    key: "pakistan-ties-to-the-west",
    kind: "POLITICAL_TIES",
    status: "IN_FORCE",
    from: government,
    to: { label: "the West" },
    isMutual: true,
    strength: "close",
    note: "Pakistan's government is on close terms with the West and with President Trump.",
    verification: "REPORTED",
    citations: [
      {
        source: "article-2025",
        excerpt: "Pakistan’s current government enjoys close ties with the West and US President Donald Trump",
      },
    ],
    links: [{ kind: "ABOUT", to: { type: "RELATION", key: "pakistan-ties-to-trump" } }],
  },
  {
    key: "pakistan-ties-to-trump",
    kind: "POLITICAL_TIES",
    status: "IN_FORCE",
    from: government,
    to: trump,
    isMutual: true,
    strength: "close",
    note: "Pakistan's government is on close terms with the West and with President Trump.",
    verification: "REPORTED",
    citations: [
      {
        source: "article-2025",
        excerpt: "Pakistan’s current government enjoys close ties with the West and US President Donald Trump",
      },
      {
        source: "menafn-1110120217",
        stance: "PARTLY",
        note: "Sharif and the army chief met Trump at the White House in September; Islamabad called it warm and cordial.",
      },
    ],
    links: [
      { kind: "ABOUT", to: { type: "STATEMENT", key: "sharif-praises-trump-2025" } },
      { kind: "ABOUT", to: { type: "EVENT", key: "trump-nobel-nomination-2025-06" } },
    ],
  },
  {
    key: "pakistan-china-political-ties",
    kind: "POLITICAL_TIES",
    status: "IN_FORCE",
    from: { country: "PAK" },
    to: { country: "CHN" },
    isMutual: true,
    strength: "close",
    note: "Pakistan is closely tied to China.",
    verification: "REPORTED",
    citations: [
      {
        source: "article-2025",
        excerpt: "Pakistan’s tight ties to China",
        note: "The author sees Pakistan's reserve towards Russia as a counterweight to it.",
      },
    ],
  },
  {
    key: "pakistan-stance-towards-russia",
    kind: "POLITICAL_TIES",
    status: "IN_FORCE",
    from: { country: "PAK" },
    to: { country: "RUS" },
    strength: "cool",
    subject: "a legacy of the Cold War",
    note: "Pakistan is more reserved towards Russia, a legacy of the Cold War.",
    verification: "REPORTED",
    citations: [
      {
        source: "article-2025",
        excerpt: "its cooler stance towards Russia, dating back to Cold War geopolitics",
        note: "The author concludes that this bodes ill for Iranian hopes of Pakistani support.",
      },
    ],
    links: [{ kind: "ABOUT", to: { type: "RELATION", key: "pakistan-china-political-ties" } }],
  },
  {
    key: "pakistan-recognition-of-israel",
    kind: "RECOGNITION",
    status: "ABSENT",
    from: { country: "PAK" },
    to: { country: "ISR" },
    note: "Pakistan does not recognise Israel.",
    verification: "CORROBORATED",
    citations: [
      { source: "article-2025", excerpt: "The country doesn’t recognise Israel", note: "Negative fact." },
      { source: "brecorder-40354780", note: "Foreign Office: Pakistan does not recognise Israel." },
      { source: "reuters-TRE6B05N7", note: "Pakistan has no diplomatic relations with Israel (2010)." },
    ],
  },
  {
    key: "pakistan-refusal-to-recognise-israel",
    kind: "RECOGNITION",
    status: "REFUSED",
    from: { country: "PAK" },
    to: { country: "ISR" },
    subject: "the request of the United States (USA) to recognise Israel",
    note: "The US has asked Pakistan to recognise Israel, and Pakistan has refused.",
    verification: "DISPUTED",
    citations: [
      {
        source: "article-2025",
        excerpt: "has rejected US calls for it to do so",
        note: "Two acts: request and refusal. The refusal is solid, official Pakistan denies the request.",
      },
      {
        source: "jpost-649154",
        stance: "PARTLY",
        note: "Imran Khan spoke of pressure to recognise Israel, without naming the country, and said no.",
      },
      {
        source: "nation-20201118",
        stance: "DIFFERS",
        note: "The Foreign Office denied any US pressure, while restating the refusal to recognise.",
      },
      {
        source: "dunyanews-894274",
        stance: "DIFFERS",
        note: "Pakistan's ambassador in Washington denied any US pressure.",
      },
    ],
    links: [{ kind: "ABOUT", to: { type: "RELATION", key: "pakistan-recognition-of-israel" } }],
  },
  {
    key: "pakistan-opposition-to-israel",
    kind: "OTHER",
    status: "ABSENT",
    from: { country: "PAK" },
    to: { country: "ISR" },
    strength: "verbal condemnation only",
    subject: "military opposition",
    note: "Pakistan has not been a serious opponent of Israel in practice; it has kept to condemning it in words, aware of the danger of fighting a nuclear power.",
    assessedBy: author,
    verification: "REPORTED",
    citations: [
      {
        source: "article-2025",
        excerpt: "Pakistan has also never been a serious force against Israel",
        note: "Negative fact, but the judgement ('serious') is the author's.",
      },
    ],
    links: [
      { kind: "ABOUT", to: { type: "STATEMENT", key: "author-pakistani-public-on-israel" } },
      { kind: "ABOUT", to: { type: "RELATION", key: "pakistan-israel-nuclear-powers" } },
    ],
  },
  {
    key: "pakistan-israel-nuclear-powers",
    kind: "OTHER",
    status: "IN_FORCE",
    from: { country: "ISR" },
    to: { country: "PAK" },
    isMutual: true,
    strength: "undeclared on Israel's side",
    subject: "both nuclear-armed",
    note: "The article counts both Pakistan and Israel as nuclear powers.",
    verification: "DISPUTED",
    citations: [
      {
        source: "article-2025",
        excerpt: "at the risk of a military conflict with a fellow nuclear power",
        note: "Israel has never declared nuclear weapons (general knowledge, no source collected). Said in passing; the author holds that Pakistanis will not risk such a conflict.",
      },
    ],
    links: [{ kind: "ABOUT", to: { type: "RELATION", key: "iran-pakistan-neighbourhood" } }],
  },
];
