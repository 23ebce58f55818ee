import vitest from '@vitest/eslint-plugin';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'coverage/',
      '.data/',
      'node_modules/',
      '**/generated/',
      'web/',
      'scripts/**/*.mjs',
      'bench/tools/**/*.mjs',
      '*.config.js',
      '*.cjs',
    ],
  },
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      // GraphQL descriptions and entity fields name their type on purpose, where the decorator needs it too.
      '@typescript-eslint/no-inferrable-types': 'off',
      // Decorated classes without members of their own are the normal case here.
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      // Its only way out, the non-null assertion, is refused as well; an assertion says at least which type is meant.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Inputs are plain data, whether or not a class describes them to GraphQL.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // Members that exist by an index signature are named in brackets: one sees that they may be absent.
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      'no-console': 'error',
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
    },
  },
  { files: ['migrations/**/*.ts'], rules: { 'max-lines': 'off' } },
  {
    files: ['test/**/*.ts'],
    plugins: { vitest },
    rules: {
      ...vitest.configs.recommended.rules,
      'vitest/no-disabled-tests': 'error',
      'vitest/no-focused-tests': 'error',
      'vitest/expect-expect': 'off',
      // Tables of cases expect one thing or the other.
      'vitest/no-conditional-expect': 'off',
      'vitest/no-standalone-expect': 'off',
      '@typescript-eslint/restrict-plus-operands': 'off',
      'max-lines': 'off',
      // Answers of queries written as text have no type.
      '@typescript-eslint/no-explicit-any': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
    },
  },
);
