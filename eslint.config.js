import js from '@eslint/js';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const LAYERS = 'domain|contract|intake|importer|data|mock|state|ui|charts|gallery|features|app';
const leave = { regex: String.raw`^(\.\./)+(src|tests|fixtures|${LAYERS})/`, message: 'Leave a folder of src only by its name: #domain/value.ts.' };

export default defineConfig(
  globalIgnores(['dist', 'public', 'tests/out', '**/node_modules']),
  js.configs.recommended,
  { files: ['**/*.{js,mjs}'], languageOptions: { globals: { console: 'readonly', process: 'readonly', URL: 'readonly' } } },
  {
    files: ['src/app/findBase.js'],
    languageOptions: {
      globals: Object.fromEntries(['location', 'document', 'addEventListener', 'HTMLScriptElement'].map((name) => [name, 'readonly'])),
    },
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { allowDefaultCaseForExhaustiveSwitch: false, considerDefaultExhaustiveForUnions: false }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      'no-restricted-imports': ['error', { patterns: [leave] }],
      'max-lines': ['error', { max: 365, skipBlankLines: true }],
    },
  },
  // Tests and made-up files are lists of cases: long, but each case is read by itself.
  { files: ['**/*.test.{ts,tsx}', 'fixtures/**/*.ts'], rules: { 'max-lines': ['error', { max: 560, skipBlankLines: true }] } },
  {
    // A function one can't see at once is two functions (house style 16). A test's `describe` is a list, and no function to hold.
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/**/*.test.{ts,tsx}'],
    rules: {
      'max-lines-per-function': ['error', { max: 75, skipBlankLines: true, skipComments: true }],
      complexity: ['error', 15],
    },
  },
  // Playwright reads from the braces which fixtures a fixture stands on: none.
  { files: ['tests/journeys/steps/*.ts'], rules: { 'no-empty-pattern': ['error', { allowObjectPatternsAsParameters: true }] } },
  { files: ['**/*.tsx'], extends: [jsxA11y.flatConfigs.recommended, reactHooks.configs.flat.recommended] },
  {
    files: ['src/features/*/*.{ts,tsx}'],
    rules: { 'no-restricted-imports': ['error', { patterns: [leave, { regex: String.raw`^\.\./`, message: 'Features never meet.' }] }] },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/domain/format.ts', 'src/domain/change.ts', 'src/domain/exact.ts', 'src/**/*.test.{ts,tsx}'],
    rules: { 'no-restricted-properties': ['error', { property: 'toFixed', message: 'A number becomes words in domain/format.ts alone.' }] },
  },
  {
    files: ['src/domain/**/*.ts'],
    ignores: ['src/domain/**/*.test.ts'],
    rules: { 'no-restricted-globals': ['error', { name: 'Date', message: 'The domain has no clock: the day is an argument.' }] },
  },
  {
    // A sentence is a leaf: nothing reads it back (house style 18). What a word decided is decided on the number or kind behind it.
    files: ['src/{domain,charts,features}/**/*.{ts,tsx}'],
    ignores: ['src/**/*.test.{ts,tsx}'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...['format(Value|Change|Size|Number|Short)', 'say[A-Z].*'].flatMap((name) => [
          {
            selector: `MemberExpression[object.type='CallExpression'][object.callee.name=/^${name}$/][property.name=/^(replace|replaceAll|startsWith|endsWith|includes|split|match|slice)$/]`,
            message: 'A sentence is not read back or taken apart: decide on the number or kind behind it.',
          },
          {
            selector: `CallExpression[callee.property.name=/^(test|exec)$/][arguments.0.type='CallExpression'][arguments.0.callee.name=/^${name}$/]`,
            message: 'A sentence is not read back: decide on the number or kind behind it.',
          },
          {
            selector: `BinaryExpression[operator=/^[!=]==$/][left.type='CallExpression'][left.callee.name=/^${name}$/][right.value=/./]`,
            message: 'A sentence is not compared with another: decide on the number or kind behind it.',
          },
        ]),
      ],
    },
  },
);
