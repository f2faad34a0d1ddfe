import { returnPath } from './return-path';

describe('the way back after signing in', () => {
  it.each([['/mijn'], ['/coalities/1/contactroutes?zoek=a#b'], ['/en/mijn']])(
    'follows a path of this site: %s',
    (path) => expect(returnPath(path, '/mijn')).toBe(path),
  );

  it.each([
    ['https://elders.example/'],
    ['//elders.example/'],
    ['/\\elders.example/'],
    ['/\t/elders.example'],
    ['/.//elders.example'],
    ['javascript:alert(1)'],
    ['mijn'],
    [''],
    [null],
    [undefined],
  ])('never leads elsewhere: %s', (path) => expect(returnPath(path, '/mijn')).toBe('/mijn'));
});
