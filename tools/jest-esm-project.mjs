/**
 * The Jest settings that every Node package of the workspace shares: TypeScript through swc, ESM,
 * and `.js` import suffixes that point at `.ts` sources. Other packages are read from their `dist`,
 * so `npx tsc -b` comes first.
 *
 * @param {string} displayName
 * @param {string} folder path of the package from the root
 */
export function esmProject(displayName, folder, extra = {}) {
  return {
    displayName,
    rootDir: folder,
    testEnvironment: 'node',
    testMatch: ['<rootDir>/src/**/*.spec.ts'],
    extensionsToTreatAsEsm: ['.ts'],
    // Not `metadata.json.js`: a package that keeps JSON in a module means that module.
    moduleNameMapper: { '^(\\.{1,2}/.*)(?<!\\.json)\\.js$': '$1' },
    transform: {
      '^.+\\.ts$': [
        '@swc/jest',
        {
          jsc: {
            target: 'es2023',
            parser: { syntax: 'typescript', decorators: true },
            transform: {
              legacyDecorator: true,
              decoratorMetadata: true,
              useDefineForClassFields: false,
            },
            keepClassNames: true,
          },
          module: { type: 'es6' },
        },
      ],
    },
    ...extra,
  };
}
