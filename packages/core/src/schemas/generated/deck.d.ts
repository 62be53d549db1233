/** Made by `npm run generate` from `schemas/deck.schema.json`. */
import type {Validator} from '../../validate/validator.ts'
export declare const matches: Validator
