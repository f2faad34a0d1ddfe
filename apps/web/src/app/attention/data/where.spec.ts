import { attentionKinds } from '@zorgpaden/domain/attention';
import { whereOf } from './where';

it('leads from everything that asks for attention to a page of its coalition', () => {
  for (const kind of attentionKinds.filter((one) => one !== 'merge-proposed')) {
    const item = { kind, id: 'thing', title: '', on: '2026-11-03', late: false, waiting: 0 };
    const address = whereOf({ ...item, coalition: { id: 'ours', name: 'Coalitie' } });
    expect(address).toMatch(/^\/coalities\/ours\/[a-z]+/);
  }
});

it('leads from two organisations that are one to the register', () => {
  const item = { id: 'thing', title: '', on: '2026-11-03', late: false, waiting: 0 };
  const coalition = { id: 'ours', name: 'Coalitie' };
  expect(whereOf({ ...item, kind: 'merge-proposed', coalition })).toBe('/organisaties/dubbel');
});
