/** What a compiled schema is: a test that leaves behind what it found wrong. */

/** What a value did not keep to, as Ajv says it. */
export interface SchemaError {
  /** JSON pointer of the value. */
  instancePath: string
  schemaPath: string
  keyword: string
  params: Record<string, unknown>
  message?: string
  /** What the keyword said. */
  schema?: unknown
  /** The schema that the keyword stands in. */
  parentSchema?: Record<string, unknown>
  data?: unknown
}

export interface Validator {
  (value: unknown): boolean
  errors?: readonly SchemaError[] | null
  /** A part of the schema by itself; absent where the schema was left behind. */
  part?: (schema: unknown) => Validator | undefined
}
