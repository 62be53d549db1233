#!/usr/bin/env node
// In CommonJS, as all that a short run loads: what Node itself needs to load modules takes as long as a tenth of a note.
const {enableCompileCache} = require('node:module')

// From Node 22.1 on, what was compiled of other packages is kept for the next run.
enableCompileCache?.()
require('../dist/index.cjs')
