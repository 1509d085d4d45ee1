import type { ExpectedParticipant } from "../fact-case";

// Whoever takes part in several cases, as they were then.

export const iran: ExpectedParticipant = { label: "Iran", party: "IRN" };
export const pakistan: ExpectedParticipant = { label: "Pakistan", party: "PAK" };
export const israel: ExpectedParticipant = { label: "Israel", party: "ISR" };
export const unitedStates: ExpectedParticipant = { label: "United States", party: "USA" };
export const india: ExpectedParticipant = { label: "India", party: "IND" };
export const russia: ExpectedParticipant = { label: "Russia", party: "RUS" };
export const china: ExpectedParticipant = { label: "China", party: "CHN" };
export const afghanistan: ExpectedParticipant = { label: "Afghanistan", party: "AFG" };
export const theNational: ExpectedParticipant = { label: "The National", party: "the-national" };
export const pakistanArmy: ExpectedParticipant = { label: "Pakistan Army", party: "pakistan-army" };
export const iranianRedCrescent: ExpectedParticipant = { label: "Iranian Red Crescent", party: "iranian-red-crescent" };
export const author: ExpectedParticipant = { label: "the article's author (unnamed)", onBehalfOf: theNational };
export const larijani: ExpectedParticipant = {
  label: "Ali Larijani",
  party: "ali-larijani",
  as: "Secretary of the Supreme National Security Council",
  postRole: "NATIONAL_SECURITY_ADVISER",
  onBehalfOf: iran,
};
export const pezeshkian: ExpectedParticipant = {
  label: "Masoud Pezeshkian",
  party: "masoud-pezeshkian",
  as: "President of Iran",
  postRole: "HEAD_OF_STATE",
  onBehalfOf: iran,
};
export const araghchi: ExpectedParticipant = {
  label: "Abbas Araghchi",
  party: "abbas-araghchi",
  as: "Minister of Foreign Affairs of Iran",
  postRole: "FOREIGN_MINISTER",
  onBehalfOf: iran,
};
export const amiriMoghadam: ExpectedParticipant = {
  label: "Reza Amiri-Moghadam",
  party: "reza-amiri-moghadam",
  as: "Ambassador of Iran to Pakistan",
  postRole: "AMBASSADOR",
  onBehalfOf: iran,
};
export const khamenei: ExpectedParticipant = {
  label: "Ali Khamenei",
  party: "ali-khamenei",
  as: "Supreme Leader of Iran",
  postRole: "SUPREME_LEADER",
  onBehalfOf: iran,
};
export const zardari: ExpectedParticipant = {
  label: "Asif Ali Zardari",
  party: "asif-ali-zardari",
  as: "President of Pakistan",
  postRole: "HEAD_OF_STATE",
  onBehalfOf: pakistan,
};
export const dar: ExpectedParticipant = {
  label: "Ishaq Dar",
  party: "ishaq-dar",
  as: "Deputy Prime Minister of Pakistan",
  postRole: "DEPUTY_HEAD_OF_GOVERNMENT",
  onBehalfOf: pakistan,
};
export const sharif: ExpectedParticipant = {
  label: "Shehbaz Sharif",
  party: "shehbaz-sharif",
  as: "Prime Minister of Pakistan",
  postRole: "HEAD_OF_GOVERNMENT",
  onBehalfOf: pakistan,
};
export const trump: ExpectedParticipant = {
  label: "Donald Trump",
  party: "donald-trump",
  as: "President of the United States",
  postRole: "HEAD_OF_STATE",
  onBehalfOf: unitedStates,
};
export const imranKhan: ExpectedParticipant = { label: "Imran Khan", party: "imran-khan" };
