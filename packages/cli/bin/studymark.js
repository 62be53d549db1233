#!/usr/bin/env node
import module from 'node:module'

// From Node 22.1 on, what was compiled of other packages is kept for the next run.
module.enableCompileCache?.()
await import('../dist/index.cjs')
