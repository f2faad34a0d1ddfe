import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { RowDecision, RowVerdict } from '@zorgpaden/domain/partner-imports';
import type {
  ImportMapping,
  ImportRowList,
  PartnerImportList,
  PartnerImportView,
  RowRepair,
  UndoPreview,
} from '@zorgpaden/domain/partner-imports/contract';
import { firstValueFrom } from 'rxjs';

/** An import of a coalition, as it was seen. */
export interface Seen {
  readonly coalition: string;
  readonly id: string;
  readonly version: number;
}

/** Which rows are asked for. */
export interface Rows {
  readonly verdict: RowVerdict | null;
  readonly page: number;
}

/** Lists of partners that are brought in. */
@Injectable()
export class PartnerImportClient {
  private readonly http = inject(HttpClient);

  async list(coalition: string): Promise<PartnerImportList['items']> {
    return (await firstValueFrom(this.http.get<PartnerImportList>(imports(coalition)))).items;
  }

  /** @param list a file, or the text that was pasted */
  handIn(coalition: string, list: Blob, fileName: string): Promise<PartnerImportView> {
    const headers = { 'Content-Type': 'application/octet-stream' };
    const params = fileName === '' ? {} : { fileName };
    const answer = this.http.post<PartnerImportView>(imports(coalition), list, { headers, params });
    return firstValueFrom(answer);
  }

  one(coalition: string, id: string): Promise<PartnerImportView> {
    return firstValueFrom(this.http.get<PartnerImportView>(`${imports(coalition)}/${id}`));
  }

  map(seen: Seen, mapping: ImportMapping): Promise<PartnerImportView> {
    const answer = this.http.put<PartnerImportView>(`${at(seen)}/mapping`, mapping, as(seen));
    return firstValueFrom(answer);
  }

  rows(seen: Seen, { verdict, page }: Rows): Promise<ImportRowList> {
    const params = { ...(verdict && { verdict }), ...(page > 1 && { page }) };
    return firstValueFrom(this.http.get<ImportRowList>(`${at(seen)}/rows`, { params }));
  }

  repair(seen: Seen, row: number, repair: RowRepair): Promise<PartnerImportView> {
    const url = `${at(seen)}/rows/${row}`;
    return firstValueFrom(this.http.patch<PartnerImportView>(url, repair, as(seen)));
  }

  decide(seen: Seen, rows: number[], decision: RowDecision | null): Promise<PartnerImportView> {
    const url = `${at(seen)}/decisions`;
    return firstValueFrom(this.http.post<PartnerImportView>(url, { rows, decision }, as(seen)));
  }

  carryOut(seen: Seen): Promise<PartnerImportView> {
    return firstValueFrom(
      this.http.post<PartnerImportView>(`${at(seen)}/execution`, null, as(seen)),
    );
  }

  cancel(seen: Seen): Promise<PartnerImportView> {
    return firstValueFrom(this.http.post<PartnerImportView>(`${at(seen)}/cancellation`, null));
  }

  previewUndo(seen: Seen): Promise<UndoPreview> {
    return firstValueFrom(this.http.get<UndoPreview>(`${at(seen)}/reversal`));
  }

  undo(seen: Seen): Promise<PartnerImportView> {
    return firstValueFrom(this.http.post<PartnerImportView>(`${at(seen)}/reversal`, null));
  }
}

/** Where the rows that did not go in can be downloaded. */
export function refusedRowsAddress(coalition: string, id: string): string {
  return `${imports(coalition)}/${id}/refused-rows?format=xlsx`;
}

function imports(coalition: string): string {
  return `/api/v1/coalitions/${coalition}/partner-imports`;
}

function at({ coalition, id }: Seen): string {
  return `${imports(coalition)}/${id}`;
}

function as({ version }: Seen) {
  return { headers: { 'If-Match': `"${version}"` } };
}
