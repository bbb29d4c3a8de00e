import type { Linter } from 'eslint'
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript'
import { importX } from 'eslint-plugin-import-x'
import vue from 'eslint-plugin-vue'
import globals from 'globals'
import tseslint from 'typescript-eslint'
import { forbiddenArrows } from './eslint.storeys.ts'
import { besideProgram } from './scripts/lint/beside-program.ts'
import { noWallClock } from './scripts/lint/no-wall-clock.ts'
import { wallClockExceptions } from './scripts/lint/wall-clock-exceptions.ts'

export default tseslint.config(
  {
    ignores: [
      '.vitepress/cache',
      '.vitepress/dist*',
      'dist',
      'test-results',
      'src/platforms/*/examples/**',
      'src/platforms/*/recipes/**',
      'src/recipes/programs/**',
      'tests/libraries/sessions/**',
      'tests/unit/port/shapes/**',
      '**/*.d.ts',
    ],
  },
  tseslint.configs.recommended,
  vue.configs['flat/recommended'],
  {
    files: ['**/*.vue'],
    languageOptions: { parserOptions: { parser: tseslint.parser } },
  },
  {
    // Pages in the worker have no document, which is what the rest of `vue` is for.
    files: ['src/platforms/**/page/framework/**', 'tests/unit/platforms/*/page/**'],
    rules: { 'vue/prefer-import-from-vue': 'off', 'vue/one-component-per-file': 'off' },
  },
  {
    languageOptions: { globals: globals.browser },
    plugins: { 'import-x': importX },
    settings: {
      'import-x/resolver-next': [createTypeScriptImportResolver()],
    },
    rules: {
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'import-x/no-restricted-paths': [
        'error',
        {
          basePath: import.meta.dirname,
          zones: forbiddenArrows(),
        },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'vue/max-attributes-per-line': 'off',
      'vue/singleline-html-element-content-newline': 'off',
      'vue/html-self-closing': 'off',
      'vue/html-indent': 'off',
      'vue/html-closing-bracket-newline': 'off',
      'vue/multi-word-component-names': 'off',
    },
  },
  {
    files: ['tests/**/*.ts'],
    plugins: { project: { rules: { 'no-wall-clock': noWallClock } } },
    rules: { 'project/no-wall-clock': 'error' },
  },
  {
    // Primordials and captured/ capture what the others use.
    files: [
      'src/runtime/**/*.ts',
      'src/sandbox/tape/write.ts',
      'src/sandbox/read-control.ts',
      'src/sandbox/worker.ts',
    ],
    ignores: ['src/runtime/primordials.ts', 'src/runtime/captured/**'],
    plugins: { program: { rules: { beside: besideProgram } } },
    rules: { 'program/beside': 'error' },
  },
  ...Object.entries(wallClockExceptions).map(([file, reason]): Linter.Config => ({
    files: [file],
    rules: { 'project/no-wall-clock': ['error', { reason }] },
  })),
)
