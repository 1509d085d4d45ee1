import type { PostSample } from "./sample.types";

/** The offices that people of the sample hold or have held. */
export const posts: readonly PostSample[] = [
  { key: "supreme-leader-of-iran", label: "Supreme Leader of Iran", role: "SUPREME_LEADER", country: "IRN" },
  { key: "president-of-iran", label: "President of Iran", role: "HEAD_OF_STATE", country: "IRN" },
  {
    key: "minister-of-foreign-affairs-of-iran",
    label: "Minister of Foreign Affairs of Iran",
    role: "FOREIGN_MINISTER",
    country: "IRN",
  },
  {
    key: "secretary-of-the-supreme-national-security-council",
    label: "Secretary of the Supreme National Security Council",
    role: "NATIONAL_SECURITY_ADVISER",
    organization: "supreme-national-security-council",
    country: "IRN",
  },
  { key: "speaker-of-parliament-of-iran", label: "Speaker of Parliament", role: "LEGISLATOR", country: "IRN" },
  {
    key: "ambassador-of-iran-to-pakistan",
    label: "Ambassador of Iran to Pakistan",
    role: "AMBASSADOR",
    country: "IRN",
    accreditedTo: "PAK",
  },
  { key: "president-of-pakistan", label: "President of Pakistan", role: "HEAD_OF_STATE", country: "PAK" },
  {
    key: "prime-minister-of-pakistan",
    label: "Prime Minister of Pakistan",
    role: "HEAD_OF_GOVERNMENT",
    country: "PAK",
  },
  {
    key: "deputy-prime-minister-of-pakistan",
    label: "Deputy Prime Minister of Pakistan",
    role: "DEPUTY_HEAD_OF_GOVERNMENT",
    country: "PAK",
  },
  {
    key: "minister-for-foreign-affairs-of-pakistan",
    label: "Minister for Foreign Affairs of Pakistan",
    role: "FOREIGN_MINISTER",
    country: "PAK",
  },
  {
    key: "director-general-of-inter-services-intelligence",
    label: "Director General of Inter-Services Intelligence",
    role: "AGENCY_HEAD",
    organization: "inter-services-intelligence",
    country: "PAK",
  },
  {
    key: "president-of-the-united-states",
    label: "President of the United States",
    role: "HEAD_OF_STATE",
    country: "USA",
  },
  {
    key: "ambassador-of-the-united-states-to-pakistan",
    label: "Ambassador of the United States to Pakistan",
    role: "AMBASSADOR",
    country: "USA",
    accreditedTo: "PAK",
  },
  {
    key: "head-of-the-federal-agency-for-maritime-and-river-transport",
    label: "Head of the Federal Agency for Maritime and River Transport",
    role: "AGENCY_HEAD",
    organization: "federal-agency-for-maritime-and-river-transport",
    country: "RUS",
  },
  // No office by name: as the article has it, and all that there is to say of an official whom it doesn't name.
  { key: "senior-transport-official-of-russia", label: "senior transport official", role: "OTHER", country: "RUS" },
];
