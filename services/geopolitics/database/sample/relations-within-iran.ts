import type { CitationSample } from "../../../runtime/records/sample.types";
import { larijani } from "./participants";
import type { ParticipantSample, RelationSample } from "./sample.types";

const IRAN: ParticipantSample = { country: "IRN" };
const THE_WEST: ParticipantSample = { label: "the West" };
const reformists: ParticipantSample = { organization: "reformists", label: "Reformists", onBehalfOf: IRAN };
const centrists: ParticipantSample = { organization: "centrists", label: "Centrists", onBehalfOf: IRAN };
const hardliners: ParticipantSample = { organization: "hardliners", label: "Hardliners", onBehalfOf: IRAN };

const divided = { kind: "ABOUT", to: { type: "RELATION", key: "iran-political-class-orientation" } } as const;

const onTheWest: CitationSample = {
  source: "article-2025",
  excerpt: "reformists and centrists often looking to the West",
  note: "Author's description, unsourced; 'often' limits it.",
};
const onTheEast: CitationSample = {
  source: "article-2025",
  excerpt: "many hardliners put their hopes on growing military ties with Russia or China",
  note: "Author's description, unsourced.",
};
const onTheEstablishment: CitationSample = {
  source: "article-2025",
  excerpt: "He is close to West-facing factions of the Iranian establishment, such as former president Hassan Rouhani",
  note: "Also implies that Rouhani belongs to the West-facing factions.",
};
const onBeijingAndMoscow: CitationSample = {
  source: "article-2025",
  excerpt: "also sees value in Iran’s ties to Beijing and Moscow",
  note: "A view ascribed to him by the author.",
};

/** Which way Iran's factions and politicians look, in the eyes of the article's author. */
export const relationsWithinIran: readonly RelationSample[] = [
  {
    key: "iran-political-class-orientation",
    kind: "ORIENTATION",
    status: "IN_FORCE",
    from: { label: "Iran's political class", onBehalfOf: IRAN },
    to: IRAN,
    strength: "divided (much of it)",
    subject: "Iran's international orientation",
    note: "A large part of Iran's political class disagrees about which way the country should face abroad.",
    verification: "REPORTED",
    citations: [
      {
        source: "article-2025",
        excerpt: "Much of Iran’s political class has been divided over its international orientation",
        note: "Author's description, unsourced.",
      },
    ],
  },
  {
    key: "reformists-orientation-to-the-west",
    kind: "ORIENTATION",
    status: "IN_FORCE",
    from: reformists,
    to: THE_WEST,
    strength: "often",
    note: "Iran's reformists and centrists tend to look towards the West.",
    verification: "REPORTED",
    citations: [onTheWest],
    links: [divided],
  },
  {
    key: "centrists-orientation-to-the-west",
    kind: "ORIENTATION",
    status: "IN_FORCE",
    from: centrists,
    to: THE_WEST,
    strength: "often",
    note: "Iran's reformists and centrists tend to look towards the West.",
    verification: "REPORTED",
    citations: [onTheWest],
    links: [divided],
  },
  {
    key: "hardliners-orientation-to-russia",
    kind: "ORIENTATION",
    status: "IN_FORCE",
    from: hardliners,
    to: { country: "RUS" },
    strength: "growing (many)",
    subject: "military ties",
    note: "Many of Iran's hardliners set their hopes on closer military links with Russia or China.",
    verification: "REPORTED",
    citations: [onTheEast],
    links: [divided],
  },
  {
    key: "hardliners-orientation-to-china",
    kind: "ORIENTATION",
    status: "IN_FORCE",
    from: hardliners,
    to: { country: "CHN" },
    strength: "growing (many)",
    subject: "military ties",
    note: "Many of Iran's hardliners set their hopes on closer military links with Russia or China.",
    verification: "REPORTED",
    citations: [onTheEast],
    links: [divided, { kind: "ABOUT", to: { type: "RELATION", key: "iran-china-political-ties" } }],
  },
  {
    key: "larijani-ties-to-rouhani",
    kind: "POLITICAL_TIES",
    status: "IN_FORCE",
    from: larijani,
    to: {
      person: "hassan-rouhani",
      label: "Hassan Rouhani",
      as: "former President of Iran",
      onBehalfOf: { label: "West-facing factions of the Iranian establishment" },
    },
    isMutual: true,
    strength: "close",
    note: "Larijani is close to the western-leaning part of Iran's establishment, for example to former president Hassan Rouhani.",
    verification: "REPORTED",
    citations: [onTheEstablishment],
    links: [{ kind: "ABOUT", to: { type: "RELATION", key: "larijani-ties-to-west-facing-factions" } }],
  },
  {
    key: "larijani-ties-to-west-facing-factions",
    kind: "POLITICAL_TIES",
    status: "IN_FORCE",
    from: larijani,
    to: { label: "West-facing factions of the Iranian establishment", onBehalfOf: IRAN },
    isMutual: true,
    strength: "close",
    note: "Larijani is close to the western-leaning part of Iran's establishment, for example to former president Hassan Rouhani.",
    verification: "REPORTED",
    citations: [onTheEstablishment],
  },
  {
    key: "larijani-orientation-to-china",
    kind: "ORIENTATION",
    status: "IN_FORCE",
    from: larijani,
    to: { country: "CHN" },
    strength: "sees value",
    subject: "Iran's ties with China",
    note: "Larijani nonetheless considers Iran's links with China and Russia worth having.",
    verification: "REPORTED",
    citations: [onBeijingAndMoscow],
    links: [{ kind: "ABOUT", to: { type: "RELATION", key: "iran-china-political-ties" } }],
  },
  {
    key: "larijani-orientation-to-russia",
    kind: "ORIENTATION",
    status: "IN_FORCE",
    from: larijani,
    to: { country: "RUS" },
    strength: "sees value",
    subject: "Iran's ties with Russia",
    note: "Larijani nonetheless considers Iran's links with China and Russia worth having.",
    verification: "REPORTED",
    citations: [onBeijingAndMoscow],
    links: [{ kind: "ABOUT", to: { type: "RELATION", key: "iran-russia-political-ties" } }],
  },
  {
    key: "al-mayadeen-orientation-to-iran",
    kind: "ORIENTATION",
    status: "IN_FORCE",
    from: { organization: "al-mayadeen", label: "Al Mayadeen", onBehalfOf: { country: "LBN" } },
    to: IRAN,
    strength: "close to Iran",
    subject: "editorial line",
    note: "Al Mayadeen is a media outlet based in Lebanon whose line is near to Iran's.",
    verification: "REPORTED",
    citations: [
      {
        source: "article-2025",
        excerpt: "Lebanon-based Al Mayadeen, close to Iranian views",
        note: "The editorial line is the author's characterisation.",
      },
    ],
    links: [{ kind: "ABOUT", to: { type: "STATEMENT", key: "political-sources-turning-point-2025-11" } }],
  },
];
