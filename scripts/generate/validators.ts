/** Schemas to validators that need no Ajv at run time. */
import {Ajv2020} from 'ajv/dist/2020.js'
import standalone from 'ajv/dist/standalone/index.js'
import {build} from 'esbuild'
import {isObject, type Json, type JsonObject, mapObject} from './lift.ts'

/** An ES module that exports `matches`, with the bits of Ajv it calls bundled in. */
export async function validatorOf(schema: JsonObject): Promise<string> {
  const ajv = new Ajv2020({
    allErrors: true,
    // Errors then carry the schema they broke, from which we say what was expected.
    verbose: true,
    discriminator: true,
    allowUnionTypes: true,
    code: {source: true, esm: true}
  })
  const validate = ajv.compile(discriminated(schema))
  const code = standalone.default(ajv, validate).replace(/export default \w+;?/u, '')
  // Ajv writes `require` even into ES modules.
  const bundle = await build({
    stdin: {contents: `${code}\nexport const matches = validate`, resolveDir: process.cwd()},
    bundle: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    legalComments: 'none',
    minifySyntax: true,
    minifyWhitespace: true
  })
  return bundle.outputFiles.map((file) => file.text).join('')
}

/** Unions of nodes are told apart by their type: linear time, and errors of one branch only. */
function discriminated(schema: JsonObject): JsonObject {
  const defs = isObject(schema.$defs) ? schema.$defs : {}
  return mapObject(schema, ({description, ...rest}) => {
    // A property may be called so too; only the text is of no use to a validator.
    const object = typeof description === 'string' || !description ? rest : {description, ...rest}
    const branches = branchesOf(object, defs)
    if (!branches) return object
    const {anyOf: _anyOf, ...shared} = object
    const discriminator = {propertyName: 'type'}
    return {...shared, type: 'object', required: ['type'], discriminator, oneOf: branches}
  })
}

/** The branches of a union, unions in it laid open, when each has a type of its own. */
function branchesOf(object: JsonObject, defs: JsonObject): Json[] | undefined {
  if (!Array.isArray(object.anyOf)) return
  const branches = object.anyOf.flatMap((branch): Json[] => {
    const target = targetOf(branch, defs)
    const inner = target && branchesOf(target, defs)
    return inner ?? [branch]
  })
  const areNodes = branches.every((branch) => {
    const properties = targetOf(branch, defs)?.properties
    return isObject(properties) && isObject(properties.type) && 'const' in properties.type
  })
  return areNodes ? branches : undefined
}

function targetOf(branch: Json, defs: JsonObject): JsonObject | undefined {
  if (!isObject(branch) || typeof branch.$ref !== 'string') return
  const target = defs[branch.$ref.replace('#/$defs/', '')]
  return isObject(target) ? target : undefined
}
