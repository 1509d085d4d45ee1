import type { ExpectedStatement, FactCase } from "../fact-case";
import { organization, person } from "../ids";
import { article, context } from "./citations";
import {
  afghanistan,
  author,
  imranKhan,
  india,
  iran,
  israel,
  larijani,
  pakistan,
  russia,
  unitedStates,
} from "./participants";

/** What the author thinks of Iran, Pakistan and the states around them. */
export const assessmentsOfTheRegion: readonly FactCase<ExpectedStatement>[] = [
  {
    fact: "F30",
    found: "among what was said about Imran Khan",
    query: `statements(filter: { about: ["${person("imran-khan")}"] }) { nodes { ...StatementFact } }`,
    at: "statements.nodes",
    expected: {
      record: "author-islamabad-unlikely-to-join-iran",
      form: "ASSESSMENT",
      text: "Pakistan's present rulers stand fairly near to Washington, other than Imran Khan did, so they will hardly team up with Iran against the West; Pakistan shows no hurry to throw in its lot with Iran.",
      language: "en",
      period: { edtf: "2025-11" },
      speaker: author,
      about: [{ label: "the current establishment in Islamabad" }, unitedStates, iran, pakistan, imranKhan],
      topics: ["alignment", "anti-western alliance"],
      medium: "ARTICLE",
      links: [
        { kind: "ABOUT", to: "pakistan-ties-to-the-west" },
        { kind: "ABOUT", to: "pakistan-ties-to-trump" },
      ],
      verification: "REPORTED",
      citations: [
        article(
          "the current establishment in Islamabad is quite close to the US and is unlikely to join any anti-western alliance",
          { note: "Includes the author's remark that Pakistan is not rushing into Iran's arms." },
        ),
      ],
    },
  },
  {
    fact: "F33",
    found: "among assessments about Israel, by its topic",
    query: `
      statements(
        filter: { forms: [ASSESSMENT], about: ["ISR"], topic: "public opinion" }
      ) { nodes { ...StatementFact } }`,
    at: "statements.nodes",
    expected: {
      record: "author-pakistani-public-on-israel",
      form: "ASSESSMENT",
      text: "Few publics in the region are likely to be as hostile to Israel as Pakistan's.",
      language: "en",
      period: { edtf: "2025-11" },
      speaker: author,
      about: [{ label: "the Pakistani public" }, israel, pakistan],
      topics: ["public opinion"],
      medium: "ARTICLE",
      verification: "REPORTED",
      citations: [
        article("The Pakistani public is probably among the most anti-Israel in the region", {
          note: "Hedged ('probably'), no survey cited.",
        }),
      ],
    },
  },
  {
    fact: "F46",
    found: "once, though the source has it twice",
    query: `
      statements(
        filter: { speakers: ["${organization("the-national")}"], topic: "security ties" }
      ) { nodes { ...StatementFact } }`,
    at: "statements.nodes",
    expected: {
      record: "author-regional-realities-limit-ties",
      form: "ASSESSMENT",
      text: "Friendly words aside, the situation in the region keeps security cooperation of Iran and Pakistan within bounds; those who hope Pakistan will back Iran because India draws closer to Israel overlook this.",
      language: "en",
      period: { edtf: "2025-11" },
      speaker: author,
      about: [iran, pakistan],
      topics: ["security ties"],
      medium: "ARTICLE",
      links: [
        { kind: "ABOUT", to: "india-israel-security-ties" },
        { kind: "ABOUT", to: "iran-india-political-ties" },
        { kind: "ABOUT", to: "iran-neutrality-towards-india" },
        { kind: "ABOUT", to: "iran-neutrality-towards-pakistan" },
      ],
      verification: "REPORTED",
      citations: [
        article("Regional realities limit Iranian-Pakistani security ties", {
          locator: "body sentence; pull quote",
          note: "Occurs twice in the source.",
        }),
      ],
    },
  },
  {
    fact: "F59",
    found: "among assessments about Russia",
    query: `statements(filter: { forms: [ASSESSMENT], about: ["RUS"] }) { nodes { ...StatementFact } }`,
    at: "statements.nodes",
    expected: {
      record: "author-irans-nearness-to-india",
      form: "ASSESSMENT",
      text: "Lying near to India may be worth something to Iran when it tries to profit from its closer links with Russia.",
      language: "en",
      period: { edtf: "2025-11" },
      speaker: author,
      about: [iran, india, russia],
      topics: ["geography", "transit"],
      medium: "ARTICLE",
      links: [
        { kind: "ABOUT", to: "iran-russia-political-ties" },
        { kind: "ABOUT", to: "north-south-corridor-routes-2026" },
      ],
      verification: "REPORTED",
      citations: [
        article("its geographical proximity to India could be an asset", {
          note: "Hypothetical: conditional and hedged ('If', 'could').",
        }),
      ],
    },
  },
  {
    fact: "F67",
    found: "among assessments about the United States, by its topic",
    query: `
      statements(
        filter: { forms: [ASSESSMENT], about: ["us"], topic: "mediation" }
      ) { nodes { ...StatementFact } }`,
    at: "statements.nodes",
    expected: {
      record: "author-pakistan-as-mediator",
      form: "ASSESSMENT",
      text: "The most Larijani may hope for is that Pakistan, which is in touch with the US, puts in a word for Iran; it would be one more of many would-be go-betweens.",
      language: "en",
      period: { edtf: "2025-11" },
      speaker: author,
      about: [pakistan, iran, unitedStates, larijani],
      topics: ["mediation"],
      medium: "ARTICLE",
      links: [
        { kind: "ABOUT", to: "pakistan-ties-to-the-west" },
        { kind: "ABOUT", to: "pakistan-ties-to-trump" },
      ],
      verification: "REPORTED",
      citations: [
        article("Islamabad could thus be another country on the long list of potential mediators for Iran", {
          note: "Hypothetical: a potential mediation by Pakistan between Iran and the United States. Also states that Pakistan talks to the US.",
        }),
        context(
          "trtworld-c0792ddaf9dc",
          "TRT World",
          "In July 2025 Dar told Rubio that Pakistan is committed to facilitating dialogue between Washington and Tehran.",
        ),
      ],
    },
  },
  {
    fact: "F72",
    found: "among what was said about Afghanistan",
    query: `statements(filter: { about: ["AFG"] }) { nodes { ...StatementFact } }`,
    at: "statements.nodes",
    expected: {
      record: "author-iran-in-pakistans-conflicts",
      form: "ASSESSMENT",
      text: "Iran would harm itself by getting more involved should Pakistan clash with India or Afghanistan.",
      language: "en",
      period: { edtf: "2025-11" },
      speaker: author,
      about: [iran, pakistan, india, afghanistan],
      topics: ["involvement in conflicts"],
      medium: "ARTICLE",
      links: [
        { kind: "ABOUT", to: "iran-neutrality-towards-india" },
        { kind: "ABOUT", to: "iran-neutrality-towards-pakistan" },
      ],
      verification: "REPORTED",
      citations: [
        article(
          "Iran further inserting itself into Pakistan’s potential conflicts with India or Afghanistan goes against Tehran’s interests",
          { note: "The conflicts are hypothetical: Pakistan with India, Pakistan with Afghanistan." },
        ),
      ],
    },
  },
  {
    fact: "F88",
    found: "among what the outlet itself concluded",
    query: `
      statements(
        filter: { speakers: ["${organization("the-national")}"], topic: "conclusion" }
      ) { nodes { ...StatementFact } }`,
    at: "statements.nodes",
    expected: {
      record: "author-unwise-to-count-on-pakistan",
      form: "ASSESSMENT",
      text: "Iran is getting ready for more trouble with Israel and the US, but it should not build on real help from Pakistan.",
      language: "en",
      period: { edtf: "2025-11" },
      speaker: author,
      about: [iran, pakistan, israel, unitedStates],
      topics: ["conclusion"],
      medium: "ARTICLE",
      links: [
        { kind: "ABOUT", note: "Draws the conclusion from it.", to: "author-regional-realities-limit-ties" },
        { kind: "ABOUT", note: "Draws the conclusion from it.", to: "author-pakistan-as-mediator" },
        { kind: "ABOUT", to: "pakistan-stance-towards-russia" },
      ],
      verification: "REPORTED",
      citations: [article("it would be unwise to count on Pakistan for meaningful support")],
    },
  },
];
