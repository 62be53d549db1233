import markdown from '@eslint/markdown'

export default [
  {
    files: ['**/*.md'],
    plugins: {markdown},
    language: 'markdown/gfm',
    ...markdown.configs.recommended[0]
  }
]
