import type { DataSource } from "typeorm";
import { SAMPLE_LOADED_AT } from "../../runtime/records/sample-documents";
import { importRecords } from "../../runtime/records/writing/import-records";
import type { RecordShape } from "../../runtime/records/writing/record-shape";
import { records } from "../records";
import type { RecordType } from "../record-type";
import {
  bioDocument,
  membershipDocument,
  organizationDocument,
  personDocument,
  placeDocument,
  postDocument,
  recordId,
} from "./sample-documents";
import { bios } from "./sample/bios";
import { memberships } from "./sample/memberships";
import { organizations } from "./sample/organizations";
import { people } from "./sample/people";
import { places } from "./sample/places";
import { posts } from "./sample/posts";

/** Puts in the sample's records that are missing. A record that is there, changed or retracted as it may be, stays. */
export const loadSample = (dataSource: DataSource): Promise<void> =>
  dataSource.transaction(async (manager) => {
    for (const { type, samples } of SAMPLE) {
      const sampled = samples.map(({ key, document }) => ({ id: recordId(type, key), document }));
      await importRecords(manager, shapeOf(type), sampled, SAMPLE_LOADED_AT);
    }
  });

const sampleOf = <Sample extends { readonly key: string }>(
  type: RecordType,
  samples: readonly Sample[],
  documentOf: (sample: Sample) => Readonly<Record<string, unknown>>,
) => ({ type, samples: samples.map((sample) => ({ key: sample.key, document: documentOf(sample) })) });

const SAMPLE = [
  sampleOf("PERSON", people, personDocument),
  sampleOf("ORGANIZATION", organizations, organizationDocument),
  sampleOf("POST", posts, postDocument),
  sampleOf("MEMBERSHIP", memberships, membershipDocument),
  sampleOf("PLACE", places, placeDocument),
  sampleOf("BIO", bios, bioDocument),
];

const shapeOf = (type: RecordType): RecordShape => {
  const shape = records.find((each) => each.type === type);
  if (!shape) throw new Error(`Nothing is known of records of type ${type}.`);
  return shape;
};
