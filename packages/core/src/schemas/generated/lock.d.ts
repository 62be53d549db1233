/** Made by `npm run generate` from `schemas/lock.schema.json`. */
import type {Validator} from '../../validate/validator.ts'
export declare const matches: Validator
