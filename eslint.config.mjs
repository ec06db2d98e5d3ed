import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

const textAttributes = '/^(title|label|placeholder|aria-label|alt|description|header|message)$/'

/**
 * Every visible text is a message: a component holds no words of its own.
 */
const noTextInComponents = [
  {
    selector: 'JSXText[value=/\\p{L}/u]',
    message: 'Visible text belongs in src/shared/texts.',
  },
  {
    selector: `JSXAttribute[name.name=${textAttributes}] > Literal[value=/\\p{L}/u]`,
    message: 'Visible text belongs in src/shared/texts.',
  },
  {
    selector: 'JSXOpeningElement[name.name="webview"]',
    message: 'webview is never used.',
  },
]

/**
 * Days, times, numbers and money are written by one module, so that a person's choice reaches them all.
 */
const ownFormats = [
  {
    selector: 'MemberExpression[object.name="Intl"]',
    message: 'Days, times and numbers are written by src/shared/texts/format.ts.',
  },
  {
    selector: 'CallExpression[callee.property.name=/^toLocale(Date|Time)?String$/]',
    message: 'Days, times and numbers are written by src/shared/texts/format.ts.',
  },
]

/** What only main may import. */
const noNode = [{ group: ['electron', 'node:*', 'fs', 'path', '**/main/**'] }]

/** The window writes as the person has chosen; what composes papers writes as their language does. */
const paperFormats = {
  regex: '^@shared/texts/(format|period)$',
  allowImportNames: ['finnishOrder', 'zoneAbbreviation'],
  message: 'In the window import from @renderer/ui/format, which knows the choice of the person.',
}

export default tseslint.config(
  { ignores: ['node_modules', 'out', '.cache', 'dist', 'test-results'] },
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      'max-lines': ['error', 220],
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { attributes: false } },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      eqeqeq: ['error', 'always'],
      'no-console': 'error',
    },
  },
  {
    files: ['src/renderer/**/*.tsx'],
    plugins: reactHooks.configs.flat['recommended-latest'].plugins,
    rules: {
      ...reactHooks.configs.flat['recommended-latest'].rules,
      'react-hooks/incompatible-library': 'off',
      // Callbacks in props are written as methods for short; nobody gives them a `this`.
      '@typescript-eslint/unbound-method': 'off',
      'no-restricted-syntax': ['error', ...noTextInComponents, ...ownFormats],
    },
  },
  {
    files: ['src/**/*.ts'],
    // The module itself, and the two that ask only for the wall clock of a zone and for its existence.
    ignores: [
      'src/shared/texts/format.ts',
      'src/shared/rules/time.ts',
      'src/shared/model/fields.ts',
    ],
    rules: { 'no-restricted-syntax': ['error', ...ownFormats] },
  },
  {
    files: ['src/renderer/**/*.ts', 'src/renderer/**/*.tsx', 'src/shared/**/*.ts'],
    rules: {
      'no-restricted-imports': ['error', { patterns: noNode }],
    },
  },
  {
    files: ['src/renderer/**/*.ts', 'src/renderer/**/*.tsx'],
    // The way itself, and the words of a memo.
    ignores: ['src/renderer/ui/format.ts', '**/handover/holdingWords.ts'],
    rules: {
      'no-restricted-imports': ['error', { patterns: [...noNode, paperFormats] }],
    },
  },
  {
    // Electron's own default application and the rule file must stay CommonJS.
    files: ['**/*.cjs'],
    ...tseslint.configs.disableTypeChecked,
    languageOptions: { sourceType: 'commonjs' },
    rules: {
      ...tseslint.configs.disableTypeChecked.rules,
      '@typescript-eslint/no-require-imports': 'off',
      'no-undef': 'off',
    },
  },
  {
    files: ['scripts/**', 'tests/**', 'src/main/cli/**', '**/*.mjs'],
    rules: { 'no-console': 'off' },
  },
)
