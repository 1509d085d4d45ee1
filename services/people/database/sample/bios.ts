import type { BioSample } from "./sample.types";

/** What people say of themselves in the boxes beside articles. */
export const bios: readonly BioSample[] = [
  {
    key: "unnamed-the-bio",
    person: "unnamed-the-bio",
    age: { years: 33 },
    favouriteQuote: {
      text: "If you’re going through hell, keep going",
      attributedTo: "unknown",
      attribution: "DISPUTED",
      note: "No reliable source in Churchill's words; the box credits it to Winston Churchill.",
    },
    favouriteDogBreed: { answer: "All of them. I can’t possibly pick a favourite.", choices: [], scope: "ALL" },
    favouriteColour: { answer: "All the colours that dogs come in", choices: [], scope: "SEVERAL" },
    favouritePlace: {
      place: "stray-dogs-centre",
      answer: "The Stray Dogs Centre in Umm Al Quwain.",
      comment:
        "Predictable, by the subject's own account, but honestly the favourite, because of the hundreds of affectionate dogs.",
    },
    verification: "REPORTED",
    citations: [
      {
        source: "bio-box",
        excerpt: "THE BIO",
        locator: "heading",
        note: "The box does not say whom it is about; the subject is nobody named in the article.",
      },
      {
        source: "bio-box",
        excerpt: "Age: 33",
        locator: "Age",
        field: "age",
        note: "No date, so no birth year may be derived.",
      },
      {
        source: "bio-box",
        excerpt: "“If you’re going through hell, keep going” Winston Churchill",
        locator: "Favourite quote",
        field: "favouriteQuote",
        note: "That it is the subject's favourite is reported; only the credit to Churchill is doubtful.",
      },
      {
        source: "bio-box",
        excerpt: "“If you’re going through hell, keep going” Winston Churchill",
        locator: "Favourite quote",
        stance: "DIFFERS",
        field: "favouriteQuote.attributedTo",
        value: "Winston Churchill",
      },
      {
        source: "quoteinvestigator-hell",
        stance: "DIFFERS",
        field: "favouriteQuote.attributedTo",
        note: "Probably not Churchill: not verifiable in some 50 million published words by and about him; a similar saying appears in 1943 in a religious weekly.",
      },
      {
        source: "bio-box",
        excerpt: "All of them. I can’t possibly pick a favourite.",
        locator: "Favourite breed of dog",
        field: "favouriteDogBreed",
        note: "An answer that covers all and selects none.",
      },
      {
        source: "bio-box",
        excerpt: "The Stray Dogs Centre in Umm Al Quwain.",
        locator: "Favourite place in the UAE",
        field: "favouritePlace",
        note: "The place is real; the preference is the subject's own statement.",
      },
      {
        source: "thenational-20220917",
        stance: "CONTEXT",
        field: "favouritePlace",
        note: "The centre opened in 2014 and housed more than 870 dogs in 2022.",
      },
      {
        source: "thenational-1.876835",
        stance: "CONTEXT",
        field: "favouritePlace",
        note: "Non-profit shelter created in 2014 on land given by the Ruler of Umm Al Quwain.",
      },
      {
        source: "bio-box",
        excerpt: "All the colours that dogs come in",
        locator: "Favourite colour",
        field: "favouriteColour",
        note: "Plural and descriptive (coat colours of dogs), no single colour.",
      },
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
          {
            source: "quoteinvestigator-hell",
            note: "Probably not Churchill: not verifiable in some 50 million published words by and about him; a similar saying appears in 1943 in a religious weekly.",
          },
        ],
      },
    ],
  },
];
