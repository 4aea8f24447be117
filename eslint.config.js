import jsxA11y from 'eslint-plugin-jsx-a11y';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const clock = 'Take the moment as an argument; the clock is in app/platform.';
const environment = {
  object: 'process',
  property: 'env',
  message: 'Settings are read and checked once, in app/platform/env.server.ts.',
};
const handMadeAddress = ['href', 'action', 'formAction'].flatMap((name) => [
  `JSXAttribute[name.name="${name}"] > Literal[value=/^\\u002F(?!favicon)/]`,
  `JSXAttribute[name.name="${name}"] > JSXExpressionContainer > Literal[value=/^\\u002F(?!favicon)/]`,
  `JSXAttribute[name.name="${name}"] > JSXExpressionContainer > TemplateLiteral > TemplateElement:first-child[value.raw=/^\\u002F(?!favicon)/]`,
]);

export default defineConfig(
  globalIgnores([
    'build/',
    '.cache/',
    '.data/',
    'app/platform/db/generated/',
    'test-results/',
    'playwright-report/',
  ]),
  tseslint.configs.recommended,
  {
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-var': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['app/**/*.tsx', 'emails/**/*.tsx'],
    ...jsxA11y.flatConfigs.strict,
    rules: {
      ...jsxA11y.flatConfigs.strict.rules,
      'no-restricted-syntax': [
        'error',
        ...handMadeAddress.map((selector) => ({ selector, message: 'Addresses come from app/paths.ts.' })),
        {
          selector:
            'ImportDeclaration[source.value="react"] ImportSpecifier[imported.name=/^use(State|Effect|Reducer|LayoutEffect|Ref)$/]',
          message: 'Pages are rendered on the server and not hydrated: docs/decisions.',
        },
      ],
    },
  },
  {
    files: ['app/**', 'server/**', 'emails/**'],
    ignores: ['app/platform/env.server.ts', '**/*.test.{ts,tsx}'],
    rules: { 'no-restricted-properties': ['error', environment] },
  },
  {
    files: ['app/domain/**'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-properties': ['error', environment, { object: 'Date', property: 'now', message: clock }],
      'no-restricted-syntax': [
        'error',
        { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: clock },
      ],
    },
  },
);
