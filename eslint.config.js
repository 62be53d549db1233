/** What reviewers need not look for: mistakes, the direction of imports, and the budgets of size. */
import {defineConfig, globalIgnores} from 'eslint/config'
import tseslint from 'typescript-eslint'

const core = 'packages/core/src'
const rules = 'packages/lint-rules/src'
const cli = 'packages/cli/src'

/** Imports that a folder may not have. */
const not = (message, ...group) => ({group, message})
const unified = {
  message: 'Only parse/ sets up Markdown',
  regex: '^(unified$|remark-|micromark)'
}
const ajv = not('Only validate/compile-schema.ts compiles schemas', 'ajv', 'ajv/*')
const yargs = not('Only command-line.ts and commands/ read the command line', 'yargs', 'yargs/*')
const node = not('Core runs in browsers', 'node:*')
const self = not('Packages import each other by name', '**/packages/**', '@studymark/*/**')
const upCore = not('Imports go cli → lint-rules → core', 'studymark', '@studymark/*')
const upRules = not('Imports go cli → lint-rules → core', 'studymark')
const afterRecognise = not('No stage reaches forward', '**/cards/*', '**/emit/*', '**/pair/*')
const afterPair = not('No stage reaches forward', '**/cards/*', '**/emit/*')
const dialects = not('Only recognise reads dialects', '**/dialects/*', '**/recognise.ts')
const afterCards = not('No stage reaches forward', '**/emit/*')
const beforeEmit = not(
  'Emitters know the deck and the tree',
  ...['parse', 'recognise', 'dialects', 'pair', 'cards', 'validate'].map(
    (stage) => `../**/${stage}/*`
  )
)
const all = [unified, ajv, node, self, upCore]

/** What each folder may not import; the last that fits a file counts. */
const zones = {
  [`${core}/**/*.ts`]: all,
  [`${core}/parse/**/*.ts`]: [ajv, node, self, upCore, afterRecognise, dialects],
  [`${core}/{dialects,recognise}/**/*.ts`]: [...all, afterRecognise],
  [`${core}/pair/**/*.ts`]: [...all, afterPair, dialects],
  [`${core}/cards/**/*.ts`]: [...all, afterCards, dialects],
  [`${core}/emit/**/*.ts`]: [...all, beforeEmit],
  [`${core}/validate/compile-schema.ts`]: [unified, node, self, upCore],
  [`${rules}/**/*.ts`]: [ajv, yargs, self, upRules],
  [`${cli}/**/*.ts`]: [unified, ajv, yargs, self],
  [`${cli}/{command-line,commands/**/*}.ts`]: [unified, ajv, self]
}

const impure = (selector, message) => ({selector, message})

export default defineConfig(
  globalIgnores(['**/dist', '**/generated', 'coverage', 'out', 'fixtures', '.venv']),
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {parserOptions: {projectService: true}},
    linterOptions: {reportUnusedDisableDirectives: 'error'},
    rules: {
      eqeqeq: 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        {argsIgnorePattern: '^_', varsIgnorePattern: '^_'}
      ],
      // Numbers in messages are meant; code points are what is meant by the letters of a string.
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
      '@typescript-eslint/no-misused-spread': 'off',
      // A tokenizer of micromark is bound to its context.
      '@typescript-eslint/no-this-alias': 'off',
      // Matters of taste.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-unnecessary-type-conversion': 'off',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      // Takes errors that a library made for errors that were not made.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off'
    }
  },
  {
    name: 'budgets',
    files: ['packages/*/src/**/*.ts', 'scripts/**/*.ts'],
    rules: {
      'max-lines': ['error', {max: 250}],
      'max-lines-per-function': ['error', {max: 40, skipBlankLines: true, skipComments: true}]
    }
  },
  ...Object.entries(zones).map(([files, patterns]) => ({
    name: `imports of ${files}`,
    files: [files],
    rules: {'no-restricted-imports': ['error', {patterns}]}
  })),
  {
    name: 'names say what is imported',
    files: ['packages/*/src/**/*.ts'],
    ignores: [`${rules}/rules/**`, `${rules}/presets/**`],
    rules: {
      'no-console': 'error',
      'no-restricted-syntax': [
        'error',
        impure('ExportDefaultDeclaration', 'Only .remarkrc needs default exports')
      ]
    }
  },
  {
    name: 'core is pure',
    files: [`${core}/**/*.ts`],
    rules: {
      'no-restricted-globals': ['error', 'process', 'Buffer', '__dirname', '__filename'],
      'no-restricted-syntax': [
        'error',
        impure('ExportDefaultDeclaration', 'Only .remarkrc needs default exports'),
        impure(
          "CallExpression[callee.object.name='Date'][callee.property.name='now']",
          'Time is an input'
        ),
        impure("NewExpression[callee.name='Date'][arguments.length=0]", 'Time is an input'),
        impure("MemberExpression[object.name='Math'][property.name='random']", 'Same in, same out'),
        impure(
          'MemberExpression[property.name=/^(localeCompare|toLocale.*)$/]',
          'Same in, same out'
        )
      ]
    }
  },
  {
    name: 'tests know what they made',
    files: ['**/test/**/*.ts', 'bench/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/restrict-template-expressions': 'off'
    }
  }
)
