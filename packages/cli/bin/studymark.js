#!/usr/bin/env node
import module from 'node:module'

// From Node 22.1 on, what was compiled once is kept for the next run.
module.enableCompileCache?.()
await import('../dist/index.js')
