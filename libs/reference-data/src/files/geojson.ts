import { jsonErrorAt } from './json-position.js';
import { excerpt, positionAt, type FileProblem, type FileProblemCode } from './problem.js';

export interface Boundary {
  readonly code: string;
  readonly geometry: { readonly type: 'Polygon' | 'MultiPolygon'; readonly coordinates: unknown };
}

export interface Boundaries {
  readonly name: 'boundaries';
  readonly file: string;
  /** The year of which the boundaries tell. */
  readonly edition: number;
  readonly rows: readonly {
    readonly row: Boundary;
    readonly line: number;
    readonly column: number;
  }[];
}

/** The names under which editions of the boundaries hold the code. */
const codeProperties = ['gm_code', 'statcode', 'gemeentecode', 'code'];

/**
 * Reads municipal boundaries: a GeoJSON FeatureCollection in WGS84 with the municipality's code in
 * the properties. The edition is the year in the file's name, else the year that is given.
 */
export function readBoundaries(
  file: string,
  text: string,
  thisYear: number,
): { readonly boundaries?: Boundaries; readonly problems: readonly FileProblem[] } {
  const at = (
    code: FileProblemCode,
    index: number,
    params: FileProblem['params'] = {},
  ): FileProblem => ({ file, ...positionAt(text, index), code, params });

  const parsed = parseJson(text);
  if ('index' in parsed) return { problems: [at('json.malformed', parsed.index)] };
  const features = (parsed.value as { type?: unknown; features?: unknown } | null)?.features;
  if (!Array.isArray(features) || features.length === 0) {
    return { problems: [at('boundaries.not-a-collection', 0)] };
  }

  const offsets = featureOffsets(text);
  const problems: FileProblem[] = [];
  const firstLines = new Map<string, number>();
  const rows: Boundaries['rows'][number][] = [];
  features.forEach((feature: unknown, number) => {
    const index = offsets[number] ?? 0;
    const position = positionAt(text, index);
    const read = readFeature(feature);
    if ('problem' in read) {
      problems.push(at(read.problem, index, { value: read.value, number: number + 1 }));
      return;
    }
    const firstLine = firstLines.get(read.code);
    if (firstLine !== undefined) {
      const params = { value: read.code, header: 'gm_code', firstLine };
      problems.push(at('code.duplicate', index, params));
      return;
    }
    firstLines.set(read.code, position.line);
    rows.push({ row: read, ...position });
  });
  const name = file.split(/[\\/]/).at(-1) ?? file;
  const edition = Number(/(?:19|20)\d\d/.exec(name)?.[0] ?? thisYear);
  return { boundaries: { name: 'boundaries', file, edition, rows }, problems };
}

function parseJson(text: string): { value: unknown } | { index: number } {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return { index: jsonErrorAt(text) };
  }
}

function readFeature(feature: unknown): Boundary | { problem: FileProblemCode; value: string } {
  const { properties, geometry } = (feature ?? {}) as {
    properties?: Record<string, unknown> | null;
    geometry?: { type?: unknown; coordinates?: unknown } | null;
  };
  const name = codeProperties.find((property) => properties?.[property] !== undefined);
  const code = name === undefined ? undefined : properties?.[name];
  if (typeof code !== 'string') {
    const value = excerpt(Object.keys(properties ?? {}).join(', '));
    return { problem: 'boundaries.code-missing', value };
  }
  if (!/^GM\d{4}$/.test(code)) return { problem: 'code.malformed', value: excerpt(code) };
  const type = geometry?.type;
  const coordinates = geometry?.coordinates;
  if ((type !== 'Polygon' && type !== 'MultiPolygon') || !Array.isArray(coordinates)) {
    return { problem: 'boundaries.geometry-unknown', value: code };
  }
  const polygons: unknown[] = type === 'Polygon' ? [coordinates] : coordinates;
  const problem = polygons.length === 0 ? 'boundaries.ring-open' : polygonsProblem(polygons);
  return problem ? { problem, value: code } : { code, geometry: { type, coordinates } };
}

function polygonsProblem(polygons: readonly unknown[]): FileProblemCode | undefined {
  for (const polygon of polygons) {
    if (!Array.isArray(polygon) || polygon.length === 0) return 'boundaries.ring-open';
    for (const ring of polygon as unknown[]) {
      const problem = ringProblem(ring);
      if (problem) return problem;
    }
  }
  return undefined;
}

/** RFC 7946: four positions or more, the last equal to the first; longitude before latitude. */
function ringProblem(ring: unknown): FileProblemCode | undefined {
  if (!Array.isArray(ring) || ring.length < 4) return 'boundaries.ring-open';
  const positions = ring as unknown[];
  for (const position of positions) {
    const [longitude, latitude] = Array.isArray(position) ? (position as unknown[]) : [];
    if (typeof longitude !== 'number' || typeof latitude !== 'number') {
      return 'boundaries.geometry-unknown';
    }
    if (longitude < 3 || longitude > 8 || latitude < 50 || latitude > 54) {
      return 'boundaries.out-of-range';
    }
  }
  const [first, last] = [positions[0], positions.at(-1)] as [number[], number[]];
  return first[0] === last[0] && first[1] === last[1] ? undefined : 'boundaries.ring-open';
}

/** Where each member of the outermost `features` list begins, so that a problem can be pointed at. */
function featureOffsets(text: string): number[] {
  const offsets: number[] = [];
  let depth = 0;
  let inFeatures = false;
  let key = '';
  for (const token of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/g)) {
    const symbol = token[0];
    if (symbol === '{' || symbol === '[') {
      if (depth === 1 && symbol === '[' && key === '"features"') inFeatures = true;
      else if (depth === 2 && inFeatures) offsets.push(token.index);
      depth += 1;
    } else if (symbol === '}' || symbol === ']') {
      depth -= 1;
      if (depth === 1) inFeatures = false;
    } else if (depth === 1) {
      key = symbol;
    }
  }
  return offsets;
}
