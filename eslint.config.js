import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  {
    ignores: [
      'dist/',
      'node_modules/',
      '.policygraph/',
      'src/api/generated/',
      'tests/operations/generated.ts',
      // A package of its own, linted there; tests here use the generator and the loads.
      'bench/*',
      '!bench/generator/',
      '!bench/load/',
    ],
  },
  tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: { allowDefaultProject: ['*.js', 'engine/*.mjs'] } } },
    rules: {
      // Numbers in messages are what the reader needs.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Spans count code points, which is just what spreading a string gives.
      '@typescript-eslint/no-misused-spread': 'off',
      // The Neo4j driver declares its plain options as classes.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // An index that was just checked against the length, or the first of a non-empty list.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidOperator: true },
      ],
    },
  },
  { files: ['**/*.js', '**/*.mjs'], ...tseslint.configs.disableTypeChecked },
);
