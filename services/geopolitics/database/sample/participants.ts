import type { ParticipantSample } from "./sample.types";

// Officials as they were in 2025, in the posts that they held when they met, spoke or were spoken of. What someone was then
// stays with the record, so a later post is another constant, never a change of these.

export const larijani: ParticipantSample = {
  person: "ali-larijani",
  label: "Ali Larijani",
  as: "Secretary of the Supreme National Security Council",
  postRole: "NATIONAL_SECURITY_ADVISER",
  onBehalfOf: { country: "IRN" },
};

export const pezeshkian: ParticipantSample = {
  person: "masoud-pezeshkian",
  label: "Masoud Pezeshkian",
  as: "President of Iran",
  postRole: "HEAD_OF_STATE",
  onBehalfOf: { country: "IRN" },
};

export const araghchi: ParticipantSample = {
  person: "abbas-araghchi",
  label: "Abbas Araghchi",
  as: "Minister of Foreign Affairs of Iran",
  postRole: "FOREIGN_MINISTER",
  onBehalfOf: { country: "IRN" },
};

export const amiriMoghadam: ParticipantSample = {
  person: "reza-amiri-moghadam",
  label: "Reza Amiri-Moghadam",
  as: "Ambassador of Iran to Pakistan",
  postRole: "AMBASSADOR",
  onBehalfOf: { country: "IRN" },
};

export const khamenei: ParticipantSample = {
  person: "ali-khamenei",
  label: "Ali Khamenei",
  as: "Supreme Leader of Iran",
  postRole: "SUPREME_LEADER",
  onBehalfOf: { country: "IRN" },
};

export const zardari: ParticipantSample = {
  person: "asif-ali-zardari",
  label: "Asif Ali Zardari",
  as: "President of Pakistan",
  postRole: "HEAD_OF_STATE",
  onBehalfOf: { country: "PAK" },
};

export const dar: ParticipantSample = {
  person: "ishaq-dar",
  label: "Ishaq Dar",
  as: "Deputy Prime Minister of Pakistan",
  postRole: "DEPUTY_HEAD_OF_GOVERNMENT",
  onBehalfOf: { country: "PAK" },
};

export const sharif: ParticipantSample = {
  person: "shehbaz-sharif",
  label: "Shehbaz Sharif",
  as: "Prime Minister of Pakistan",
  postRole: "HEAD_OF_GOVERNMENT",
  onBehalfOf: { country: "PAK" },
};

export const trump: ParticipantSample = {
  person: "donald-trump",
  label: "Donald Trump",
  as: "President of the United States",
  postRole: "HEAD_OF_STATE",
  onBehalfOf: { country: "USA" },
};

export const tarasenko: ParticipantSample = {
  person: "andrey-tarasenko",
  label: "Andrey Tarasenko",
  as: "Head of the Federal Agency for Maritime and River Transport",
  postRole: "AGENCY_HEAD",
  onBehalfOf: { country: "RUS" },
};

/** The article carries no byline. */
export const author: ParticipantSample = {
  label: "the article's author (unnamed)",
  onBehalfOf: { organization: "the-national", label: "The National" },
};
