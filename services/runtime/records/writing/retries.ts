import { GraphQLError } from "graphql";
import { createHash } from "node:crypto";
import sql from "sql-template-tag";
import type { Database } from "../../database/database";
import { badInput } from "../../graphql/bad-input";
import type { SubgraphRequest } from "../../graphql/subgraph";
import { BODY_HASH_HEADER, IDEMPOTENCY_KEY_HEADER } from "../../http/passed-headers";

type Reader = Pick<Database, "rows">;

/** Names one write of one request, whenever that is sent. */
export interface RepeatableWrite {
  /** The record that was written, where this write was carried out before; null where it wasn't. */
  doneBefore(database: Reader): Promise<string | null>;
  /**
   * Keeps that it was carried out, in its own transaction.
   * @returns whether nobody else has carried it out meanwhile
   */
  keep(transaction: Reader, recordId: string): Promise<boolean>;
}

/** The writes of one request, in their order. Without a key each is carried out as often as it is sent. */
export class Retries {
  private written = 0;
  private readonly key: string | undefined;

  /** @throws BAD_USER_INPUT for a key that can't be one */
  constructor(
    private readonly request: SubgraphRequest | undefined,
    private readonly caller: string,
  ) {
    this.key = request?.headers[IDEMPOTENCY_KEY_HEADER];
    if (this.key !== undefined && this.key.length > LONGEST_KEY)
      throw badInput(`Idempotency-Key has ${this.key.length} characters; it can have up to ${LONGEST_KEY}.`);
  }

  next(): RepeatableWrite | null {
    const { key, request, caller } = this;
    if (key === undefined || request === undefined) return null;
    const fetchHash = hash(JSON.stringify([request.query, request.variables ?? null]));
    const bodyHash = request.headers[BODY_HASH_HEADER] ?? fetchHash;
    this.written += 1;
    const position = this.written;
    return {
      doneBefore: async (database) => {
        const rows = await database.rows<{ bodyHash: string; fetchHash: string; position: number; recordId: string }>(
          sql`SELECT body_hash AS "bodyHash", fetch_hash AS "fetchHash", position, record_id AS "recordId"
            FROM idempotent_write WHERE caller = ${caller} AND key = ${key} AND made_at > now() - ${KEPT}::interval`,
        );
        if (rows.some((row) => row.bodyHash !== bodyHash)) throw usedForAnother(key);
        return rows.find((row) => row.fetchHash === fetchHash && row.position === position)?.recordId ?? null;
      },
      keep: async (transaction, recordId) => {
        await transaction.rows(sql`DELETE FROM idempotent_write WHERE made_at <= now() - ${KEPT}::interval`);
        const kept = await transaction.rows(sql`INSERT INTO idempotent_write
            (caller, key, fetch_hash, position, body_hash, record_id, made_at)
          VALUES (${caller}, ${key}, ${fetchHash}, ${position}, ${bodyHash}, ${recordId}, now())
          ON CONFLICT DO NOTHING RETURNING position`);
        return kept.length > 0;
      },
    };
  }
}

const LONGEST_KEY = 255;
const KEPT = "24 hours";

const hash = (text: string): string => createHash("sha256").update(text).digest("base64url");

const usedForAnother = (key: string): GraphQLError =>
  new GraphQLError(`The Idempotency-Key "${key}" was used for another request; make a new one for each.`, {
    extensions: { code: "IDEMPOTENCY_CONFLICT" },
  });
