import type { PartnerImportView } from '@zorgpaden/domain/partner-imports/contract';
import { Jobs } from '../platform/jobs/index.js';
import type { TestApp } from '../platform/testing/test-app.testing.js';
import { succeeded, type Workspace } from '../publications/coalition.testing.js';

export const FILE = { 'content-type': 'application/octet-stream' };
export const seen = ({ version }: PartnerImportView) => ({ 'if-match': `"${version}"` });

/** Hands a list in, as a file or as what was pasted. */
export function handIn(
  { lead, path }: Workspace,
  list: string | Uint8Array,
): Promise<PartnerImportView> {
  return succeeded(lead.post(`${path}/partner-imports`, Buffer.from(list), FILE));
}

/** Has every row looked at, with the columns as they were guessed. */
export function lookAt(
  { lead, path }: Workspace,
  list: PartnerImportView,
  own: object = {},
): Promise<PartnerImportView> {
  const { id, columns, firstRow } = list;
  const fields = columns.map(({ field }) => field);
  const mapping = { fields, firstRow, since: '2026-01-01', ...own };
  return succeeded(lead.put(`${path}/partner-imports/${id}/mapping`, mapping, seen(list)));
}

/** Brings it in, to the end. */
export async function carryOut(
  test: TestApp,
  workspace: Workspace,
  list: PartnerImportView,
): Promise<PartnerImportView> {
  const { lead, path, id: coalitionId } = workspace;
  const address = `${path}/partner-imports/${list.id}`;
  await succeeded(lead.post(`${address}/execution`, undefined, seen(list)));
  let state: PartnerImportView;
  do {
    await test.app.get(Jobs).runNow('partner-import', { coalitionId, id: list.id });
    state = await succeeded(lead.get(address));
  } while (state.state === 'running');
  return state;
}

export async function undo(
  test: TestApp,
  { lead, path, id: coalitionId }: Workspace,
  { id }: Pick<PartnerImportView, 'id'>,
): Promise<PartnerImportView> {
  const address = `${path}/partner-imports/${id}`;
  await succeeded(lead.post(`${address}/reversal`));
  await test.app.get(Jobs).runNow('partner-import-undo', { coalitionId, id });
  return succeeded(lead.get(address));
}
