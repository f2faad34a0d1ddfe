import { dirname, relative, resolve, sep } from 'node:path';

/**
 * A folder per word: code of one word reaches another word only through its public file, and the
 * folders without business words (`platform`, `ui`, …) know no word at all. Files in the root itself
 * put the words together: they are free.
 *
 * Options, one object per tree of words:
 * - `root`: the folder that holds a folder per word
 * - `open`: folders in it without business words; anybody may import their files, they import no word
 * - `publicFiles`: what a file of another word must match, as regular expressions on its path there
 * - `testFiles`: what tests may use beside those, from everywhere
 *
 * @type {import('eslint').Rule.RuleModule}
 */
export const publicFile = {
  meta: {
    type: 'problem',
    messages: {
      inside:
        '“{{ target }}” is the inside of {{ word }}: import it through the public file of that word.',
      wordless: '{{ folder }} holds no business words: it may not import {{ word }}.',
    },
    schema: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          root: { type: 'string' },
          open: { type: 'array', items: { type: 'string' } },
          publicFiles: { type: 'array', items: { type: 'string' } },
          testFiles: { type: 'array', items: { type: 'string' } },
        },
        required: ['root', 'open', 'publicFiles', 'testFiles'],
        additionalProperties: false,
      },
    },
  },
  create(context) {
    const tree = context.options.find(({ root }) => placeIn(context, root, context.filename));
    if (!tree) return {};
    const from = placeIn(context, tree.root, context.filename);
    if (from.word === undefined) return {};
    const publicFiles = tree.publicFiles.map((pattern) => new RegExp(pattern, 'u'));
    const testFiles = isTest(from.file) ? tree.testFiles.map((name) => new RegExp(name, 'u')) : [];

    /** @param {{ source?: import('estree').Expression | null }} node */
    function check(node) {
      const specifier = node.source?.type === 'Literal' ? node.source.value : undefined;
      if (typeof specifier !== 'string' || !specifier.startsWith('.')) return;
      const to = placeIn(context, tree.root, resolve(dirname(context.filename), specifier));
      if (!to || to.word === undefined || to.word === from.word) return;
      if (tree.open.includes(to.word) || testFiles.some((name) => name.test(to.file))) return;
      if (tree.open.includes(from.word)) {
        const data = { folder: from.word, word: to.word };
        context.report({ node, messageId: 'wordless', data });
      } else if (!publicFiles.some((pattern) => pattern.test(to.file))) {
        const data = { target: specifier, word: to.word };
        context.report({ node, messageId: 'inside', data });
      }
    }
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
    };
  },
};

/** @param {string} file */
function isTest(file) {
  return /(?:^|\/)testing\/|\.(?:spec|testing)\.ts$/.test(file);
}

/**
 * Where a path lies in a tree of words: the word (undefined for a file in the root itself) and the
 * path inside it; undefined when it lies elsewhere.
 */
function placeIn(context, root, path) {
  const inside = relative(resolve(context.cwd, root), path);
  if (inside === '' || inside.startsWith('..')) return undefined;
  const [first, ...rest] = inside.split(sep);
  return rest.length === 0
    ? { word: undefined, file: first }
    : { word: first, file: rest.join('/') };
}
