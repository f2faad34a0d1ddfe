import { isOfApi, pathOf } from './request-path.js';

describe('the path of an address', () => {
  it.each([
    ['/api/v1/themes?query=schulden', '/api/v1/themes'],
    ['/%61pi/v1/themes', '/api/v1/themes'],
    ['http://evil.example/api/v1/themes', '/api/v1/themes'],
    ['HTTPS://evil.example:8080/%61pi/v1?a=b', '/api/v1'],
    ['http://evil.example', '/'],
    ['http://evil.example?a', '/'],
    ['/?a=/api/', '/'],
    ['/over#/api/', '/over'],
    // A slash that is part of a name does not part it, for the router neither.
    ['/api%2Fv1', '/api%2Fv1'],
    ['/%', '/%'],
    ['/%ff', '/%ff'],
  ])('of %s is %s', (url, path) => {
    expect(pathOf(url)).toBe(path);
  });

  it.each([
    ['/api/v1/nergens', true],
    ['http://evil.example/%61%70%69/v1/themes', true],
    ['/apiarium', false],
    ['/?a=/api/', false],
  ])('when it is %s, then whether it is for the API is %s', (url, expected) => {
    expect(isOfApi({ url })).toBe(expected);
  });
});
