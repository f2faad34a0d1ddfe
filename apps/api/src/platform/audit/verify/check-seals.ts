import type { PoolClient } from 'pg';
import { isProven, nameOfKey, readSeal, type Seal } from '../seals/seal.js';
import type { SealPlace, Tell } from './finding.js';
import { MissingSeals } from './missing-seals.js';
import type { StoredSeal } from './stored-seals.js';

const HEADS = `
  SELECT given.stream, given.seq::float8 AS seq, entry.hash IS NULL AS "isMissing"
  FROM unnest($1::text[], $2::bigint[], $3::text[]) AS given (stream, seq, hash)
  LEFT JOIN trail_entries entry ON entry.stream = given.stream AND entry.seq = given.seq
  WHERE entry.hash IS DISTINCT FROM decode(given.hash, 'hex')`;

type Seals = AsyncIterator<StoredSeal, undefined>;

/** Walks the seals of the database and of the file side by side, and the chains they seal. */
export class SealCheck {
  private readonly before: Record<SealPlace, Seal | undefined> = {
    database: undefined,
    file: undefined,
  };
  private readonly missing: MissingSeals;
  private readonly keyName: string;
  seals = 0;
  sealedUntil: string | null = null;

  constructor(
    private readonly client: PoolClient,
    private readonly key: Uint8Array,
    private readonly tell: Tell,
  ) {
    this.keyName = nameOfKey(key);
    this.missing = new MissingSeals(tell);
  }

  async run(database: Seals, file: Seals): Promise<void> {
    let [stored, filed] = [await next(database), await next(file)];
    let number = 0;
    while (stored !== undefined || filed !== undefined) {
      const at = Math.min(stored?.number ?? Infinity, filed?.number ?? Infinity);
      if (at > number + 1) this.missing.everywhere(number + 1, at - 1);
      number = at;
      const [here, there] = [
        stored?.number === at ? stored : undefined,
        filed?.number === at ? filed : undefined,
      ];
      await this.compare(at, here, there);
      if (here !== undefined) stored = await next(database);
      if (there !== undefined) filed = await next(file);
    }
    this.missing.end();
  }

  private async compare(
    number: number,
    stored: StoredSeal | undefined,
    filed: StoredSeal | undefined,
  ): Promise<void> {
    this.missing.note('database', number, stored !== undefined);
    this.missing.note('file', number, filed !== undefined);
    const isSame = stored !== undefined && stored.line === filed?.line;
    if (!isSame && stored !== undefined && filed !== undefined) {
      this.tell({ kind: 'seals-differ', number });
    }
    const inDatabase = this.judge('database', number, stored, false);
    const inFile = this.judge('file', number, filed, isSame);
    const seal = inFile ?? inDatabase;
    if (seal === undefined) return;
    this.seals += 1;
    this.sealedUntil = seal.at;
    await this.checkHeads(seal);
  }

  /** @returns the seal when the key proves it */
  private judge(
    place: SealPlace,
    number: number,
    stored: StoredSeal | undefined,
    isTold: boolean,
  ): Seal | undefined {
    if (stored === undefined) return undefined;
    const tell: Tell = (finding) => isTold || this.tell(finding);
    const [seal, before] = [readSeal(stored.line), this.before[place]];
    this.before[place] = seal;
    if (seal === undefined || seal.number !== number) {
      tell({ kind: 'seal-changed', number, place });
      return undefined;
    }
    if (seal.key !== this.keyName) {
      tell({ kind: 'seal-other-key', number, place });
      return undefined;
    }
    if (!isProven(this.key, seal)) {
      tell({ kind: 'seal-changed', number, place });
      return undefined;
    }
    const follows =
      number === 1 ? '' : before?.number === number - 1 ? before.proof : seal.previous;
    if (seal.previous !== follows) tell({ kind: 'seal-link-broken', number, place });
    return seal;
  }

  private async checkHeads({ heads, number }: Seal): Promise<void> {
    const columns = [0, 1, 2].map((column) => heads.map((head) => head[column]));
    const { rows } = await this.client.query<{ stream: string; seq: number; isMissing: boolean }>(
      HEADS,
      columns,
    );
    for (const { stream, seq, isMissing } of rows) {
      const kind = isMissing ? 'sealed-entry-missing' : 'sealed-entry-changed';
      this.tell({ kind, stream, seq, number });
    }
  }
}

async function next(seals: Seals): Promise<StoredSeal | undefined> {
  return (await seals.next()).value;
}
