import { foundKinds } from '@zorgpaden/domain/search';
import { whereOf } from './where';

it('leads from everything that is found to a page of its coalition', () => {
  for (const kind of foundKinds) {
    const found = { kind, id: 'thing', title: '', excerpt: '', on: null };
    const address = whereOf({ ...found, coalition: { id: 'ours', name: 'Coalitie' } });
    expect(address).toMatch(/^\/coalities\/ours\/[a-z]+/);
  }
});
