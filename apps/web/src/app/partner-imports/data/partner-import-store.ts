import { inject, Injectable, signal } from '@angular/core';
import type { RowDecision, RowVerdict } from '@zorgpaden/domain/partner-imports';
import type {
  ImportMapping,
  ImportRowList,
  PartnerImportView,
  RowRepair,
  UndoPreview,
} from '@zorgpaden/domain/partner-imports/contract';
import { type Failure, failureOf } from '../../platform/api/failure';
import { PartnerImportClient, type Seen } from './partner-import-client';

/** How often is asked how far an import is that is being carried out. */
const LOOK_EVERY_MS = 1000;

/** One list that is brought in: its columns, its rows, how far it is. */
@Injectable()
export class PartnerImportStore {
  private readonly client = inject(PartnerImportClient);
  private coalition = '';
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly known = signal<PartnerImportView | null>(null);
  private readonly shown = signal<ImportRowList | null>(null);
  private readonly why = signal<Failure | null>(null);
  private readonly working = signal(false);
  private readonly undoable = signal<UndoPreview | null>(null);

  readonly list = this.known.asReadonly();
  readonly rows = this.shown.asReadonly();
  readonly failure = this.why.asReadonly();
  readonly busy = this.working.asReadonly();
  readonly undoPreview = this.undoable.asReadonly();
  /** Which rows are shown: those with this verdict, or all. */
  readonly verdict = signal<RowVerdict | null>(null);
  readonly page = signal(1);

  async load(coalition: string, id: string): Promise<void> {
    this.coalition = coalition;
    await this.attempt(async () => {
      await this.take(await this.client.one(coalition, id));
    });
  }

  map(mapping: ImportMapping): Promise<boolean> {
    return this.write(async (seen) => {
      const list = await this.client.map(seen, mapping);
      this.verdict.set(firstToSee(list));
      this.page.set(1);
      return list;
    });
  }

  repair(row: number, repair: RowRepair): Promise<boolean> {
    return this.write((seen) => this.client.repair(seen, row, repair));
  }

  decide(rows: readonly number[], decision: RowDecision | null): Promise<boolean> {
    return this.write((seen) => this.client.decide(seen, [...rows], decision));
  }

  carryOut(): Promise<boolean> {
    return this.write((seen) => this.client.carryOut(seen));
  }

  cancel(): Promise<boolean> {
    return this.write((seen) => this.client.cancel(seen));
  }

  askUndo(): Promise<boolean> {
    return this.attempt(async () => {
      this.undoable.set(await this.client.previewUndo(this.seen()));
    });
  }

  undo(): Promise<boolean> {
    this.undoable.set(null);
    return this.write((seen) => this.client.undo(seen));
  }

  dropUndo(): void {
    this.undoable.set(null);
  }

  async show(verdict: RowVerdict | null, page = 1): Promise<void> {
    this.verdict.set(verdict);
    this.page.set(page);
    await this.attempt(() => this.loadRows());
  }

  stop(): void {
    clearTimeout(this.timer);
  }

  private write(work: (seen: Seen) => Promise<PartnerImportView>): Promise<boolean> {
    return this.attempt(async () => {
      await this.take(await work(this.seen()));
    });
  }

  private async take(list: PartnerImportView): Promise<void> {
    this.known.set(list);
    if (list.state === 'looked-at') await this.loadRows();
    if (list.state === 'running' || list.state === 'undoing') this.lookAgain(list.id);
  }

  private async loadRows(): Promise<void> {
    const rows = { verdict: this.verdict(), page: this.page() };
    this.shown.set(await this.client.rows(this.seen(), rows));
  }

  private lookAgain(id: string): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.load(this.coalition, id), LOOK_EVERY_MS);
  }

  private seen(): Seen {
    const { id = '', version = 0 } = this.known() ?? {};
    return { coalition: this.coalition, id, version };
  }

  private async attempt(work: () => Promise<void>): Promise<boolean> {
    this.why.set(null);
    this.working.set(true);
    try {
      await work();
      return true;
    } catch (error) {
      this.why.set(failureOf(error));
      return false;
    } finally {
      this.working.set(false);
    }
  }
}

/** What needs somebody comes first. */
function firstToSee({ counts }: PartnerImportView): RowVerdict | null {
  if (counts.wrong > 0) return 'wrong';
  return counts.double > 0 ? 'double' : null;
}
