/** Made by `npm run generate` from `schemas/lock.schema.json`. */
var validate = validate20,
  schema31 = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:studymark:schema:lock',
    title: 'studymark.lock: what is remembered of each card',
    type: 'object',
    required: ['version', 'notetypes', 'cards'],
    $defs: {
      Form: {type: 'string', enum: ['open', 'choice', 'scenario', 'term', 'cloze']},
      LockedCard: {
        type: 'object',
        required: [
          'path',
          'context',
          'after',
          'form',
          'notetype',
          'deck',
          'prompt',
          'answer',
          'hash',
          'mod',
          'source'
        ],
        properties: {
          path: {type: 'string'},
          context: {type: 'string'},
          after: {type: 'string'},
          id: {type: 'string'},
          form: {$ref: '#/$defs/Form'},
          notetype: {type: 'string'},
          deck: {type: 'string'},
          prompt: {type: 'string'},
          answer: {type: 'string'},
          hash: {type: 'string'},
          mod: {type: 'number'},
          source: {type: 'string'},
          gone: {type: 'boolean', const: !0}
        },
        additionalProperties: !1
      }
    },
    properties: {
      version: {type: 'number', const: 1},
      name: {type: 'string'},
      base: {type: 'string'},
      notetypes: {type: 'object', additionalProperties: {type: 'string'}},
      cards: {
        type: 'object',
        properties: {'': {type: 'null'}},
        additionalProperties: {$ref: '#/$defs/LockedCard'}
      }
    },
    additionalProperties: !1
  },
  schema32 = {
    type: 'object',
    required: [
      'path',
      'context',
      'after',
      'form',
      'notetype',
      'deck',
      'prompt',
      'answer',
      'hash',
      'mod',
      'source'
    ],
    properties: {
      path: {type: 'string'},
      context: {type: 'string'},
      after: {type: 'string'},
      id: {type: 'string'},
      form: {$ref: '#/$defs/Form'},
      notetype: {type: 'string'},
      deck: {type: 'string'},
      prompt: {type: 'string'},
      answer: {type: 'string'},
      hash: {type: 'string'},
      mod: {type: 'number'},
      source: {type: 'string'},
      gone: {type: 'boolean', const: !0}
    },
    additionalProperties: !1
  },
  schema33 = {type: 'string', enum: ['open', 'choice', 'scenario', 'term', 'cloze']},
  func1 = Object.prototype.hasOwnProperty
function validate21(
  data,
  {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {}
) {
  let vErrors = null,
    errors = 0,
    evaluated0 = validate21.evaluated
  if (
    (evaluated0.dynamicProps && (evaluated0.props = void 0),
    evaluated0.dynamicItems && (evaluated0.items = void 0),
    data && typeof data == 'object' && !Array.isArray(data))
  ) {
    if (data.path === void 0) {
      let err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: {missingProperty: 'path'},
        message: "must have required property 'path'",
        schema: schema32.required,
        parentSchema: schema32,
        data
      }
      ;(vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++)
    }
    if (data.context === void 0) {
      let err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: {missingProperty: 'context'},
        message: "must have required property 'context'",
        schema: schema32.required,
        parentSchema: schema32,
        data
      }
      ;(vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++)
    }
    if (data.after === void 0) {
      let err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: {missingProperty: 'after'},
        message: "must have required property 'after'",
        schema: schema32.required,
        parentSchema: schema32,
        data
      }
      ;(vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++)
    }
    if (data.form === void 0) {
      let err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: {missingProperty: 'form'},
        message: "must have required property 'form'",
        schema: schema32.required,
        parentSchema: schema32,
        data
      }
      ;(vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++)
    }
    if (data.notetype === void 0) {
      let err4 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: {missingProperty: 'notetype'},
        message: "must have required property 'notetype'",
        schema: schema32.required,
        parentSchema: schema32,
        data
      }
      ;(vErrors === null ? (vErrors = [err4]) : vErrors.push(err4), errors++)
    }
    if (data.deck === void 0) {
      let err5 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: {missingProperty: 'deck'},
        message: "must have required property 'deck'",
        schema: schema32.required,
        parentSchema: schema32,
        data
      }
      ;(vErrors === null ? (vErrors = [err5]) : vErrors.push(err5), errors++)
    }
    if (data.prompt === void 0) {
      let err6 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: {missingProperty: 'prompt'},
        message: "must have required property 'prompt'",
        schema: schema32.required,
        parentSchema: schema32,
        data
      }
      ;(vErrors === null ? (vErrors = [err6]) : vErrors.push(err6), errors++)
    }
    if (data.answer === void 0) {
      let err7 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: {missingProperty: 'answer'},
        message: "must have required property 'answer'",
        schema: schema32.required,
        parentSchema: schema32,
        data
      }
      ;(vErrors === null ? (vErrors = [err7]) : vErrors.push(err7), errors++)
    }
    if (data.hash === void 0) {
      let err8 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: {missingProperty: 'hash'},
        message: "must have required property 'hash'",
        schema: schema32.required,
        parentSchema: schema32,
        data
      }
      ;(vErrors === null ? (vErrors = [err8]) : vErrors.push(err8), errors++)
    }
    if (data.mod === void 0) {
      let err9 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: {missingProperty: 'mod'},
        message: "must have required property 'mod'",
        schema: schema32.required,
        parentSchema: schema32,
        data
      }
      ;(vErrors === null ? (vErrors = [err9]) : vErrors.push(err9), errors++)
    }
    if (data.source === void 0) {
      let err10 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: {missingProperty: 'source'},
        message: "must have required property 'source'",
        schema: schema32.required,
        parentSchema: schema32,
        data
      }
      ;(vErrors === null ? (vErrors = [err10]) : vErrors.push(err10), errors++)
    }
    for (let key0 in data)
      if (!func1.call(schema32.properties, key0)) {
        let err11 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: {additionalProperty: key0},
          message: 'must NOT have additional properties',
          schema: !1,
          parentSchema: schema32,
          data
        }
        ;(vErrors === null ? (vErrors = [err11]) : vErrors.push(err11), errors++)
      }
    if (data.path !== void 0) {
      let data0 = data.path
      if (typeof data0 != 'string') {
        let err12 = {
          instancePath: instancePath + '/path',
          schemaPath: '#/properties/path/type',
          keyword: 'type',
          params: {type: 'string'},
          message: 'must be string',
          schema: schema32.properties.path.type,
          parentSchema: schema32.properties.path,
          data: data0
        }
        ;(vErrors === null ? (vErrors = [err12]) : vErrors.push(err12), errors++)
      }
    }
    if (data.context !== void 0) {
      let data1 = data.context
      if (typeof data1 != 'string') {
        let err13 = {
          instancePath: instancePath + '/context',
          schemaPath: '#/properties/context/type',
          keyword: 'type',
          params: {type: 'string'},
          message: 'must be string',
          schema: schema32.properties.context.type,
          parentSchema: schema32.properties.context,
          data: data1
        }
        ;(vErrors === null ? (vErrors = [err13]) : vErrors.push(err13), errors++)
      }
    }
    if (data.after !== void 0) {
      let data2 = data.after
      if (typeof data2 != 'string') {
        let err14 = {
          instancePath: instancePath + '/after',
          schemaPath: '#/properties/after/type',
          keyword: 'type',
          params: {type: 'string'},
          message: 'must be string',
          schema: schema32.properties.after.type,
          parentSchema: schema32.properties.after,
          data: data2
        }
        ;(vErrors === null ? (vErrors = [err14]) : vErrors.push(err14), errors++)
      }
    }
    if (data.id !== void 0) {
      let data3 = data.id
      if (typeof data3 != 'string') {
        let err15 = {
          instancePath: instancePath + '/id',
          schemaPath: '#/properties/id/type',
          keyword: 'type',
          params: {type: 'string'},
          message: 'must be string',
          schema: schema32.properties.id.type,
          parentSchema: schema32.properties.id,
          data: data3
        }
        ;(vErrors === null ? (vErrors = [err15]) : vErrors.push(err15), errors++)
      }
    }
    if (data.form !== void 0) {
      let data4 = data.form
      if (typeof data4 != 'string') {
        let err16 = {
          instancePath: instancePath + '/form',
          schemaPath: '#/$defs/Form/type',
          keyword: 'type',
          params: {type: 'string'},
          message: 'must be string',
          schema: schema33.type,
          parentSchema: schema33,
          data: data4
        }
        ;(vErrors === null ? (vErrors = [err16]) : vErrors.push(err16), errors++)
      }
      if (!(
        data4 === 'open' ||
        data4 === 'choice' ||
        data4 === 'scenario' ||
        data4 === 'term' ||
        data4 === 'cloze'
      )) {
        let err17 = {
          instancePath: instancePath + '/form',
          schemaPath: '#/$defs/Form/enum',
          keyword: 'enum',
          params: {allowedValues: schema33.enum},
          message: 'must be equal to one of the allowed values',
          schema: schema33.enum,
          parentSchema: schema33,
          data: data4
        }
        ;(vErrors === null ? (vErrors = [err17]) : vErrors.push(err17), errors++)
      }
    }
    if (data.notetype !== void 0) {
      let data5 = data.notetype
      if (typeof data5 != 'string') {
        let err18 = {
          instancePath: instancePath + '/notetype',
          schemaPath: '#/properties/notetype/type',
          keyword: 'type',
          params: {type: 'string'},
          message: 'must be string',
          schema: schema32.properties.notetype.type,
          parentSchema: schema32.properties.notetype,
          data: data5
        }
        ;(vErrors === null ? (vErrors = [err18]) : vErrors.push(err18), errors++)
      }
    }
    if (data.deck !== void 0) {
      let data6 = data.deck
      if (typeof data6 != 'string') {
        let err19 = {
          instancePath: instancePath + '/deck',
          schemaPath: '#/properties/deck/type',
          keyword: 'type',
          params: {type: 'string'},
          message: 'must be string',
          schema: schema32.properties.deck.type,
          parentSchema: schema32.properties.deck,
          data: data6
        }
        ;(vErrors === null ? (vErrors = [err19]) : vErrors.push(err19), errors++)
      }
    }
    if (data.prompt !== void 0) {
      let data7 = data.prompt
      if (typeof data7 != 'string') {
        let err20 = {
          instancePath: instancePath + '/prompt',
          schemaPath: '#/properties/prompt/type',
          keyword: 'type',
          params: {type: 'string'},
          message: 'must be string',
          schema: schema32.properties.prompt.type,
          parentSchema: schema32.properties.prompt,
          data: data7
        }
        ;(vErrors === null ? (vErrors = [err20]) : vErrors.push(err20), errors++)
      }
    }
    if (data.answer !== void 0) {
      let data8 = data.answer
      if (typeof data8 != 'string') {
        let err21 = {
          instancePath: instancePath + '/answer',
          schemaPath: '#/properties/answer/type',
          keyword: 'type',
          params: {type: 'string'},
          message: 'must be string',
          schema: schema32.properties.answer.type,
          parentSchema: schema32.properties.answer,
          data: data8
        }
        ;(vErrors === null ? (vErrors = [err21]) : vErrors.push(err21), errors++)
      }
    }
    if (data.hash !== void 0) {
      let data9 = data.hash
      if (typeof data9 != 'string') {
        let err22 = {
          instancePath: instancePath + '/hash',
          schemaPath: '#/properties/hash/type',
          keyword: 'type',
          params: {type: 'string'},
          message: 'must be string',
          schema: schema32.properties.hash.type,
          parentSchema: schema32.properties.hash,
          data: data9
        }
        ;(vErrors === null ? (vErrors = [err22]) : vErrors.push(err22), errors++)
      }
    }
    if (data.mod !== void 0) {
      let data10 = data.mod
      if (!(typeof data10 == 'number' && isFinite(data10))) {
        let err23 = {
          instancePath: instancePath + '/mod',
          schemaPath: '#/properties/mod/type',
          keyword: 'type',
          params: {type: 'number'},
          message: 'must be number',
          schema: schema32.properties.mod.type,
          parentSchema: schema32.properties.mod,
          data: data10
        }
        ;(vErrors === null ? (vErrors = [err23]) : vErrors.push(err23), errors++)
      }
    }
    if (data.source !== void 0) {
      let data11 = data.source
      if (typeof data11 != 'string') {
        let err24 = {
          instancePath: instancePath + '/source',
          schemaPath: '#/properties/source/type',
          keyword: 'type',
          params: {type: 'string'},
          message: 'must be string',
          schema: schema32.properties.source.type,
          parentSchema: schema32.properties.source,
          data: data11
        }
        ;(vErrors === null ? (vErrors = [err24]) : vErrors.push(err24), errors++)
      }
    }
    if (data.gone !== void 0) {
      let data12 = data.gone
      if (typeof data12 != 'boolean') {
        let err25 = {
          instancePath: instancePath + '/gone',
          schemaPath: '#/properties/gone/type',
          keyword: 'type',
          params: {type: 'boolean'},
          message: 'must be boolean',
          schema: schema32.properties.gone.type,
          parentSchema: schema32.properties.gone,
          data: data12
        }
        ;(vErrors === null ? (vErrors = [err25]) : vErrors.push(err25), errors++)
      }
      if (data12 !== !0) {
        let err26 = {
          instancePath: instancePath + '/gone',
          schemaPath: '#/properties/gone/const',
          keyword: 'const',
          params: {allowedValue: !0},
          message: 'must be equal to constant',
          schema: !0,
          parentSchema: schema32.properties.gone,
          data: data12
        }
        ;(vErrors === null ? (vErrors = [err26]) : vErrors.push(err26), errors++)
      }
    }
  } else {
    let err27 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: {type: 'object'},
      message: 'must be object',
      schema: schema32.type,
      parentSchema: schema32,
      data
    }
    ;(vErrors === null ? (vErrors = [err27]) : vErrors.push(err27), errors++)
  }
  return ((validate21.errors = vErrors), errors === 0)
}
validate21.evaluated = {props: !0, dynamicProps: !1, dynamicItems: !1}
function validate20(
  data,
  {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {}
) {
  let vErrors = null,
    errors = 0,
    evaluated0 = validate20.evaluated
  if (
    (evaluated0.dynamicProps && (evaluated0.props = void 0),
    evaluated0.dynamicItems && (evaluated0.items = void 0),
    data && typeof data == 'object' && !Array.isArray(data))
  ) {
    if (data.version === void 0) {
      let err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: {missingProperty: 'version'},
        message: "must have required property 'version'",
        schema: schema31.required,
        parentSchema: schema31,
        data
      }
      ;(vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++)
    }
    if (data.notetypes === void 0) {
      let err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: {missingProperty: 'notetypes'},
        message: "must have required property 'notetypes'",
        schema: schema31.required,
        parentSchema: schema31,
        data
      }
      ;(vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++)
    }
    if (data.cards === void 0) {
      let err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: {missingProperty: 'cards'},
        message: "must have required property 'cards'",
        schema: schema31.required,
        parentSchema: schema31,
        data
      }
      ;(vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++)
    }
    for (let key0 in data)
      if (!(
        key0 === 'version' ||
        key0 === 'name' ||
        key0 === 'base' ||
        key0 === 'notetypes' ||
        key0 === 'cards'
      )) {
        let err3 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: {additionalProperty: key0},
          message: 'must NOT have additional properties',
          schema: !1,
          parentSchema: schema31,
          data
        }
        ;(vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++)
      }
    if (data.version !== void 0) {
      let data0 = data.version
      if (!(typeof data0 == 'number' && isFinite(data0))) {
        let err4 = {
          instancePath: instancePath + '/version',
          schemaPath: '#/properties/version/type',
          keyword: 'type',
          params: {type: 'number'},
          message: 'must be number',
          schema: schema31.properties.version.type,
          parentSchema: schema31.properties.version,
          data: data0
        }
        ;(vErrors === null ? (vErrors = [err4]) : vErrors.push(err4), errors++)
      }
      if (data0 !== 1) {
        let err5 = {
          instancePath: instancePath + '/version',
          schemaPath: '#/properties/version/const',
          keyword: 'const',
          params: {allowedValue: 1},
          message: 'must be equal to constant',
          schema: 1,
          parentSchema: schema31.properties.version,
          data: data0
        }
        ;(vErrors === null ? (vErrors = [err5]) : vErrors.push(err5), errors++)
      }
    }
    if (data.name !== void 0) {
      let data1 = data.name
      if (typeof data1 != 'string') {
        let err6 = {
          instancePath: instancePath + '/name',
          schemaPath: '#/properties/name/type',
          keyword: 'type',
          params: {type: 'string'},
          message: 'must be string',
          schema: schema31.properties.name.type,
          parentSchema: schema31.properties.name,
          data: data1
        }
        ;(vErrors === null ? (vErrors = [err6]) : vErrors.push(err6), errors++)
      }
    }
    if (data.base !== void 0) {
      let data2 = data.base
      if (typeof data2 != 'string') {
        let err7 = {
          instancePath: instancePath + '/base',
          schemaPath: '#/properties/base/type',
          keyword: 'type',
          params: {type: 'string'},
          message: 'must be string',
          schema: schema31.properties.base.type,
          parentSchema: schema31.properties.base,
          data: data2
        }
        ;(vErrors === null ? (vErrors = [err7]) : vErrors.push(err7), errors++)
      }
    }
    if (data.notetypes !== void 0) {
      let data3 = data.notetypes
      if (data3 && typeof data3 == 'object' && !Array.isArray(data3))
        for (let key1 in data3) {
          let data4 = data3[key1]
          if (typeof data4 != 'string') {
            let err8 = {
              instancePath:
                instancePath + '/notetypes/' + key1.replace(/~/g, '~0').replace(/\//g, '~1'),
              schemaPath: '#/properties/notetypes/additionalProperties/type',
              keyword: 'type',
              params: {type: 'string'},
              message: 'must be string',
              schema: schema31.properties.notetypes.additionalProperties.type,
              parentSchema: schema31.properties.notetypes.additionalProperties,
              data: data4
            }
            ;(vErrors === null ? (vErrors = [err8]) : vErrors.push(err8), errors++)
          }
        }
      else {
        let err9 = {
          instancePath: instancePath + '/notetypes',
          schemaPath: '#/properties/notetypes/type',
          keyword: 'type',
          params: {type: 'object'},
          message: 'must be object',
          schema: schema31.properties.notetypes.type,
          parentSchema: schema31.properties.notetypes,
          data: data3
        }
        ;(vErrors === null ? (vErrors = [err9]) : vErrors.push(err9), errors++)
      }
    }
    if (data.cards !== void 0) {
      let data5 = data.cards
      if (data5 && typeof data5 == 'object' && !Array.isArray(data5)) {
        for (let key2 in data5)
          key2 !== '' &&
            (validate21(data5[key2], {
              instancePath:
                instancePath + '/cards/' + key2.replace(/~/g, '~0').replace(/\//g, '~1'),
              parentData: data5,
              parentDataProperty: key2,
              rootData,
              dynamicAnchors
            }) ||
              ((vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors)),
              (errors = vErrors.length)))
        if (data5[''] !== void 0) {
          let data7 = data5['']
          if (data7 !== null) {
            let err10 = {
              instancePath: instancePath + '/cards/',
              schemaPath: '#/properties/cards/properties//type',
              keyword: 'type',
              params: {type: 'null'},
              message: 'must be null',
              schema: schema31.properties.cards.properties[''].type,
              parentSchema: schema31.properties.cards.properties[''],
              data: data7
            }
            ;(vErrors === null ? (vErrors = [err10]) : vErrors.push(err10), errors++)
          }
        }
      } else {
        let err11 = {
          instancePath: instancePath + '/cards',
          schemaPath: '#/properties/cards/type',
          keyword: 'type',
          params: {type: 'object'},
          message: 'must be object',
          schema: schema31.properties.cards.type,
          parentSchema: schema31.properties.cards,
          data: data5
        }
        ;(vErrors === null ? (vErrors = [err11]) : vErrors.push(err11), errors++)
      }
    }
  } else {
    let err12 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: {type: 'object'},
      message: 'must be object',
      schema: schema31.type,
      parentSchema: schema31,
      data
    }
    ;(vErrors === null ? (vErrors = [err12]) : vErrors.push(err12), errors++)
  }
  return ((validate20.errors = vErrors), errors === 0)
}
validate20.evaluated = {props: !0, dynamicProps: !1, dynamicItems: !1}
var matches = validate
export {matches, validate}
