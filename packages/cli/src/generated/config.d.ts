/** Made by `npm run generate` from `schemas/config.schema.json`. */
import type {Validator} from '@studymark/core'
export declare const matches: Validator
