import nx from '@nx/eslint-plugin';
import angular from 'angular-eslint';
import tseslint from 'typescript-eslint';
import { publicFile } from './tools/lint/public-file.mjs';

/** Who may import whom. `tools/boundaries.spec.mjs` proves that a forbidden import fails. */
const boundaries = [
  ['scope:domain', []],
  ['scope:texts', ['scope:domain']],
  ['scope:config', []],
  ['scope:embedded-postgres', []],
  ['scope:migrations', []],
  ['scope:reference-data', ['scope:domain']],
  ['scope:web', ['scope:domain', 'scope:texts']],
  [
    'scope:api',
    [
      'scope:domain',
      'scope:texts',
      'scope:reference-data',
      'scope:config',
      'scope:migrations',
      'scope:embedded-postgres',
    ],
  ],
  [
    'scope:launcher',
    ['scope:api', 'scope:embedded-postgres', 'scope:config', 'scope:migrations', 'scope:texts'],
  ],
  ['scope:e2e', ['scope:embedded-postgres', 'scope:domain', 'scope:texts']],
  [
    'scope:bench',
    [
      'scope:api',
      'scope:config',
      'scope:domain',
      'scope:embedded-postgres',
      'scope:migrations',
      'scope:reference-data',
    ],
  ],
];

/** Folders per word (see the rule): which of their files other words may import. */
const words = [
  {
    root: 'libs/domain/src',
    open: ['shared', 'citizen-service-number', 'phone-numbers'],
    publicFiles: ['^index\\.js$', '^[\\w-]+\\.contract\\.js$'],
    testFiles: ['^[\\w-]+\\.testing\\.js$'],
  },
  {
    root: 'apps/api/src',
    open: ['platform'],
    publicFiles: ['^index\\.js$', '^[\\w-]+\\.(?:module|openapi)\\.js$'],
    testFiles: ['^[\\w-]+\\.testing\\.js$'],
  },
  {
    root: 'apps/web/src/app',
    open: ['platform', 'ui', 'shell'],
    publicFiles: ['^index$', '^[\\w-]+\\.routes$'],
    testFiles: ['^testing/[\\w-]+$'],
  },
];

const frameworks = [
  '@nestjs/*',
  '@angular/*',
  'typeorm',
  'rxjs',
  'rxjs/*',
  'fastify',
  'pg',
  'node:*',
];

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      '**/node_modules/**',
      '.data/**',
      '.nx/**',
      '**/.angular/**',
      '.cache/**',
    ],
  },
  ...tseslint.configs.strict,
  {
    files: ['**/*.ts'],
    plugins: { '@nx': nx, words: { rules: { 'public-file': publicFile } } },
    rules: {
      'words/public-file': ['error', ...words],
      '@nx/enforce-module-boundaries': [
        'error',
        {
          allow: [],
          // A package has an entry per word: what the first load takes and what comes later differ by
          // entry, not by package. The size of the first load is watched by the build's budget.
          checkDynamicDependenciesExceptions: ['.*'],
          depConstraints: boundaries.map(([sourceTag, onlyDependOnLibsWithTags]) => ({
            sourceTag,
            onlyDependOnLibsWithTags,
          })),
        },
      ],
      '@typescript-eslint/consistent-type-imports': 'off',
      '@typescript-eslint/no-extraneous-class': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      // `http.delete<void>()`: an answer without a body.
      '@typescript-eslint/no-invalid-void-type': 'off',
      'no-console': 'error',
      'no-empty-pattern': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  {
    files: ['libs/domain/src/**/*.ts', 'libs/texts/src/**/*.ts'],
    ignores: ['**/*.spec.ts', '**/*.testing.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: frameworks }] },
  },
  {
    files: ['apps/web/src/**/*.ts'],
    extends: [...angular.configs.tsRecommended],
    processor: angular.processInlineTemplates,
    rules: {
      '@angular-eslint/prefer-on-push-component-change-detection': 'off',
      '@typescript-eslint/no-extraneous-class': 'off',
    },
  },
  {
    files: ['apps/web/src/**/*.html'],
    extends: [...angular.configs.templateRecommended, ...angular.configs.templateAccessibility],
  },
);
