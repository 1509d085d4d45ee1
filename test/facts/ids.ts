import { naturalId } from "../../services/runtime/records/identity";

// The sample's ids, for filters that take them.

export const bio = (key: string): string => naturalId("bio", key);
export const meeting = (key: string): string => naturalId("meeting", key);
export const organization = (key: string): string => naturalId("organization", key);
export const person = (slug: string): string => naturalId("person", slug);
export const source = (key: string): string => naturalId("source", key);
export const visit = (key: string): string => naturalId("visit", key);
