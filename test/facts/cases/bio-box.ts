import type { ExpectedBio, FactCase } from "../fact-case";
import { bio, person, source } from "../ids";
import { box, context, differs, supports } from "./citations";

/** Whom the box is about: a person without a name, a nationality or a likeness to anybody in the article. */
const theUnnamed: ExpectedBio["person"] = {
  slug: "unnamed-the-bio",
  name: "Unnamed (The Bio)",
  isNamed: false,
  summary:
    "The subject of the bio box, who is nobody named in the article: an admirer of dogs with ties to the UAE, judged from the content.",
  citations: [
    box("heading", "THE BIO", {
      note: "The box does not say whom it is about; a person without a name, not to be guessed.",
    }),
  ],
};

/** The box beside the article: five answers of somebody who is not named. */
export const bioBox: readonly FactCase<ExpectedBio>[] = [
  {
    fact: "F89",
    found: "through the person's identifier",
    query: `personByIdentifier(scheme: "dossier", value: "unnamed-the-bio") { ...BioFact }`,
    at: "personByIdentifier",
    expected: {
      record: "unnamed-the-bio",
      person: theUnnamed,
      field: "age",
      answer: { years: 33 },
      verification: "REPORTED",
      citations: [box("Age", "Age: 33", { field: "age", note: "No date, so no birth year may be derived." })],
    },
  },
  {
    fact: "F90",
    found: "among people with a bio",
    query: "people(filter: { hasBio: true }) { nodes { ...BioFact } }",
    at: "people.nodes",
    expected: {
      record: "unnamed-the-bio",
      person: theUnnamed,
      field: "favouriteQuote",
      answer: {
        text: "If you’re going through hell, keep going",
        attributedTo: "unknown",
        attribution: "DISPUTED",
        note: "No reliable source in Churchill's words; the box credits it to Winston Churchill.",
      },
      verification: "REPORTED",
      citations: [
        box("Favourite quote", "“If you’re going through hell, keep going” Winston Churchill", {
          field: "favouriteQuote",
          note: "That it is the subject's favourite is reported; only the credit to Churchill is doubtful.",
        }),
        box("Favourite quote", "“If you’re going through hell, keep going” Winston Churchill", {
          stance: "DIFFERS",
          field: "favouriteQuote.attributedTo",
          value: "Winston Churchill",
        }),
        differs(
          "quoteinvestigator-hell",
          "Quote Investigator",
          "Probably not Churchill: not verifiable in some 50 million published words by and about him; a similar saying appears in 1943 in a religious weekly.",
          { field: "favouriteQuote.attributedTo" },
        ),
      ],
      corrections: [
        {
          field: "favouriteQuote.attributedTo",
          asReported: "Winston Churchill",
          corrected: "unknown",
          reason: "ATTRIBUTION",
          note: "No reliable source in Churchill's words.",
          reportedIn: "bio-box",
          verification: "DISPUTED",
          basis: [
            supports(
              "quoteinvestigator-hell",
              "Quote Investigator",
              "Probably not Churchill: not verifiable in some 50 million published words by and about him; a similar saying appears in 1943 in a religious weekly.",
            ),
          ],
        },
      ],
    },
  },
  {
    fact: "F91",
    found: "by searching for the unnamed among people with a bio",
    query: `people(search: "unnamed", filter: { hasBio: true }) { nodes { ...BioFact } }`,
    at: "people.nodes",
    expected: {
      record: "unnamed-the-bio",
      person: theUnnamed,
      field: "favouriteDogBreed",
      answer: { answer: "All of them. I can’t possibly pick a favourite.", scope: "ALL" },
      verification: "REPORTED",
      citations: [
        box("Favourite breed of dog", "All of them. I can’t possibly pick a favourite.", {
          field: "favouriteDogBreed",
          note: "An answer that covers all and selects none.",
        }),
      ],
    },
  },
  {
    fact: "F92",
    found: "among people of the box",
    query: `people(filter: { sources: ["${source("bio-box")}"], hasBio: true }) { nodes { ...BioFact } }`,
    at: "people.nodes",
    expected: {
      record: "unnamed-the-bio",
      person: theUnnamed,
      field: "favouritePlace",
      answer: {
        place: {
          name: "The Stray Dogs Centre",
          kind: "DOG_SHELTER",
          locality: "Umm Al Quwain",
          region: "Umm Al Quwain",
          country: { code: "ARE" },
        },
        answer: "The Stray Dogs Centre in Umm Al Quwain.",
        comment:
          "Predictable, by the subject's own account, but honestly the favourite, because of the hundreds of affectionate dogs.",
      },
      verification: "REPORTED",
      citations: [
        box("Favourite place in the UAE", "The Stray Dogs Centre in Umm Al Quwain.", {
          field: "favouritePlace",
          note: "The place is real; the preference is the subject's own statement.",
        }),
        context(
          "thenational-20220917",
          "The National",
          "The centre opened in 2014 and housed more than 870 dogs in 2022.",
          { field: "favouritePlace" },
        ),
        context(
          "thenational-1.876835",
          "The National",
          "Non-profit shelter created in 2014 on land given by the Ruler of Umm Al Quwain.",
          { field: "favouritePlace" },
        ),
      ],
    },
  },
  {
    fact: "F93",
    found: "through the bio",
    query: `bio(id: "${bio("unnamed-the-bio")}") { person { ...BioFact } }`,
    at: "bio.person",
    expected: {
      record: "unnamed-the-bio",
      person: theUnnamed,
      field: "favouriteColour",
      answer: { answer: "All the colours that dogs come in", scope: "SEVERAL" },
      verification: "REPORTED",
      citations: [
        box("Favourite colour", "All the colours that dogs come in", {
          field: "favouriteColour",
          note: "Plural and descriptive (coat colours of dogs), no single colour.",
        }),
      ],
    },
  },
  {
    fact: "F94",
    found: "through the person",
    query: `person(id: "${person("unnamed-the-bio")}") { ...BioFact }`,
    at: "person",
    expected: {
      record: "unnamed-the-bio",
      person: theUnnamed,
      verification: "REPORTED",
      citations: [
        box("heading", "THE BIO", {
          note: "The box does not say whom it is about; the subject is nobody named in the article.",
        }),
      ],
    },
  },
];
