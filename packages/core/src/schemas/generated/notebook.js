/** Made by `npm run generate` from `schemas/notebook.schema.json`. */
var validate = validate20,
  schema31 = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:studymark:schema:notebook',
    title: 'Notebook: one file of study notes as a tree',
    type: 'object',
    required: ['children', 'meta', 'position', 'type'],
    $defs: {
      Answer: {
        type: 'object',
        required: ['children', 'confidence', 'given', 'notes', 'position', 'type'],
        properties: {
          type: {type: 'string', const: 'answer'},
          data: {type: 'object'},
          position: {$ref: '#/$defs/Position'},
          given: {type: 'boolean'},
          confidence: {type: 'number', minimum: 0, maximum: 1},
          notes: {type: 'array', items: {type: 'string'}},
          children: {type: 'array', items: {$ref: '#/$defs/Content'}}
        },
        additionalProperties: !1
      },
      Aside: {
        type: 'object',
        required: ['children', 'position', 'type'],
        properties: {
          type: {type: 'string', const: 'aside'},
          data: {type: 'object'},
          position: {$ref: '#/$defs/Position'},
          children: {type: 'array', items: {$ref: '#/$defs/Content'}}
        },
        additionalProperties: !1
      },
      Content: {
        type: 'object',
        required: ['type'],
        properties: {
          type: {
            type: 'string',
            not: {
              enum: [
                'notebook',
                'section',
                'question',
                'prompt',
                'option',
                'answer',
                'rationale',
                'note',
                'aside'
              ]
            }
          }
        }
      },
      Entry: {
        type: 'object',
        required: ['type'],
        discriminator: {propertyName: 'type'},
        oneOf: [{$ref: '#/$defs/Question'}, {$ref: '#/$defs/Note'}, {$ref: '#/$defs/Aside'}]
      },
      Form: {type: 'string', enum: ['open', 'choice', 'scenario', 'term', 'cloze']},
      Meta: {
        type: 'object',
        properties: {
          deck: {type: 'string'},
          tags: {type: 'array', items: {type: 'string'}},
          lang: {type: 'string'},
          dialects: {type: 'array', items: {type: 'string'}},
          forms: {type: 'array', items: {$ref: '#/$defs/Form'}},
          minConfidence: {type: 'number', minimum: 0, maximum: 1},
          headings: {type: 'string', const: 'cards'},
          reversed: {type: 'boolean'},
          typed: {type: 'boolean'},
          cloze: {type: 'string', const: 'strong'}
        }
      },
      Note: {
        type: 'object',
        required: ['children', 'id', 'position', 'type'],
        properties: {
          type: {type: 'string', const: 'note'},
          data: {type: 'object'},
          position: {$ref: '#/$defs/Position'},
          id: {type: 'string'},
          answers: {type: 'string'},
          ordinal: {type: 'integer', minimum: 1},
          children: {type: 'array', items: {$ref: '#/$defs/Content'}}
        },
        additionalProperties: !1
      },
      Option: {
        type: 'object',
        required: ['children', 'correct', 'position', 'type'],
        properties: {
          type: {type: 'string', const: 'option'},
          data: {type: 'object'},
          position: {$ref: '#/$defs/Position'},
          label: {type: 'string'},
          correct: {type: ['boolean', 'null']},
          children: {
            type: 'array',
            items: {anyOf: [{$ref: '#/$defs/Content'}, {$ref: '#/$defs/Rationale'}]}
          }
        },
        additionalProperties: !1
      },
      Point: {
        type: 'object',
        required: ['line', 'column'],
        properties: {
          line: {type: 'integer', minimum: 1},
          column: {type: 'integer', minimum: 1},
          offset: {type: 'integer', minimum: 0}
        },
        additionalProperties: !1
      },
      Position: {
        type: 'object',
        required: ['start', 'end'],
        properties: {start: {$ref: '#/$defs/Point'}, end: {$ref: '#/$defs/Point'}},
        additionalProperties: !1
      },
      Prompt: {
        type: 'object',
        required: ['children', 'position', 'type'],
        properties: {
          type: {type: 'string', const: 'prompt'},
          data: {type: 'object'},
          position: {$ref: '#/$defs/Position'},
          children: {type: 'array', items: {$ref: '#/$defs/Content'}}
        },
        additionalProperties: !1
      },
      Question: {
        type: 'object',
        required: [
          'children',
          'confidence',
          'context',
          'dialect',
          'form',
          'id',
          'position',
          'tags',
          'type'
        ],
        properties: {
          type: {type: 'string', const: 'question'},
          data: {type: 'object'},
          position: {$ref: '#/$defs/Position'},
          id: {type: 'string'},
          explicitId: {type: 'string'},
          form: {$ref: '#/$defs/Form'},
          dialect: {type: 'string'},
          confidence: {type: 'number', minimum: 0, maximum: 1},
          context: {type: 'array', items: {type: 'string'}},
          tags: {type: 'array', items: {type: 'string'}},
          hint: {type: 'string'},
          ordinal: {type: 'integer', minimum: 1},
          children: {
            type: 'array',
            items: {
              type: 'object',
              required: ['type'],
              discriminator: {propertyName: 'type'},
              oneOf: [
                {$ref: '#/$defs/Prompt'},
                {$ref: '#/$defs/Option'},
                {$ref: '#/$defs/Answer'},
                {$ref: '#/$defs/Rationale'}
              ]
            }
          }
        },
        additionalProperties: !1
      },
      Rationale: {
        type: 'object',
        required: ['children', 'position', 'type'],
        properties: {
          type: {type: 'string', const: 'rationale'},
          data: {type: 'object'},
          position: {$ref: '#/$defs/Position'},
          children: {type: 'array', items: {$ref: '#/$defs/Content'}}
        },
        additionalProperties: !1
      },
      Section: {
        type: 'object',
        required: ['children', 'depth', 'id', 'position', 'title', 'type'],
        properties: {
          type: {type: 'string', const: 'section'},
          data: {type: 'object'},
          position: {$ref: '#/$defs/Position'},
          depth: {type: 'integer', minimum: 1, maximum: 6},
          title: {type: 'string'},
          id: {type: 'string'},
          children: {
            type: 'array',
            items: {
              type: 'object',
              required: ['type'],
              discriminator: {propertyName: 'type'},
              oneOf: [
                {$ref: '#/$defs/Section'},
                {$ref: '#/$defs/Question'},
                {$ref: '#/$defs/Note'},
                {$ref: '#/$defs/Aside'}
              ]
            }
          }
        },
        additionalProperties: !1
      }
    },
    properties: {
      type: {type: 'string', const: 'notebook'},
      data: {type: 'object'},
      position: {$ref: '#/$defs/Position'},
      path: {type: 'string'},
      meta: {$ref: '#/$defs/Meta'},
      children: {
        type: 'array',
        items: {
          type: 'object',
          required: ['type'],
          discriminator: {propertyName: 'type'},
          oneOf: [
            {$ref: '#/$defs/Section'},
            {$ref: '#/$defs/Question'},
            {$ref: '#/$defs/Note'},
            {$ref: '#/$defs/Aside'}
          ]
        }
      }
    },
    additionalProperties: !1
  },
  schema32 = {
    type: 'object',
    required: ['start', 'end'],
    properties: {start: {$ref: '#/$defs/Point'}, end: {$ref: '#/$defs/Point'}},
    additionalProperties: !1
  },
  schema33 = {
    type: 'object',
    required: ['line', 'column'],
    properties: {
      line: {type: 'integer', minimum: 1},
      column: {type: 'integer', minimum: 1},
      offset: {type: 'integer', minimum: 0}
    },
    additionalProperties: !1
  }
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
    if (data.start === void 0) {
      let err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: {missingProperty: 'start'},
        message: "must have required property 'start'",
        schema: schema32.required,
        parentSchema: schema32,
        data
      }
      ;(vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++)
    }
    if (data.end === void 0) {
      let err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: {missingProperty: 'end'},
        message: "must have required property 'end'",
        schema: schema32.required,
        parentSchema: schema32,
        data
      }
      ;(vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++)
    }
    for (let key0 in data)
      if (!(key0 === 'start' || key0 === 'end')) {
        let err2 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: {additionalProperty: key0},
          message: 'must NOT have additional properties',
          schema: !1,
          parentSchema: schema32,
          data
        }
        ;(vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++)
      }
    if (data.start !== void 0) {
      let data0 = data.start
      if (data0 && typeof data0 == 'object' && !Array.isArray(data0)) {
        if (data0.line === void 0) {
          let err3 = {
            instancePath: instancePath + '/start',
            schemaPath: '#/$defs/Point/required',
            keyword: 'required',
            params: {missingProperty: 'line'},
            message: "must have required property 'line'",
            schema: schema33.required,
            parentSchema: schema33,
            data: data0
          }
          ;(vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++)
        }
        if (data0.column === void 0) {
          let err4 = {
            instancePath: instancePath + '/start',
            schemaPath: '#/$defs/Point/required',
            keyword: 'required',
            params: {missingProperty: 'column'},
            message: "must have required property 'column'",
            schema: schema33.required,
            parentSchema: schema33,
            data: data0
          }
          ;(vErrors === null ? (vErrors = [err4]) : vErrors.push(err4), errors++)
        }
        for (let key1 in data0)
          if (!(key1 === 'line' || key1 === 'column' || key1 === 'offset')) {
            let err5 = {
              instancePath: instancePath + '/start',
              schemaPath: '#/$defs/Point/additionalProperties',
              keyword: 'additionalProperties',
              params: {additionalProperty: key1},
              message: 'must NOT have additional properties',
              schema: !1,
              parentSchema: schema33,
              data: data0
            }
            ;(vErrors === null ? (vErrors = [err5]) : vErrors.push(err5), errors++)
          }
        if (data0.line !== void 0) {
          let data1 = data0.line
          if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
            let err6 = {
              instancePath: instancePath + '/start/line',
              schemaPath: '#/$defs/Point/properties/line/type',
              keyword: 'type',
              params: {type: 'integer'},
              message: 'must be integer',
              schema: schema33.properties.line.type,
              parentSchema: schema33.properties.line,
              data: data1
            }
            ;(vErrors === null ? (vErrors = [err6]) : vErrors.push(err6), errors++)
          }
          if (typeof data1 == 'number' && isFinite(data1) && (data1 < 1 || isNaN(data1))) {
            let err7 = {
              instancePath: instancePath + '/start/line',
              schemaPath: '#/$defs/Point/properties/line/minimum',
              keyword: 'minimum',
              params: {comparison: '>=', limit: 1},
              message: 'must be >= 1',
              schema: 1,
              parentSchema: schema33.properties.line,
              data: data1
            }
            ;(vErrors === null ? (vErrors = [err7]) : vErrors.push(err7), errors++)
          }
        }
        if (data0.column !== void 0) {
          let data2 = data0.column
          if (!(typeof data2 == 'number' && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
            let err8 = {
              instancePath: instancePath + '/start/column',
              schemaPath: '#/$defs/Point/properties/column/type',
              keyword: 'type',
              params: {type: 'integer'},
              message: 'must be integer',
              schema: schema33.properties.column.type,
              parentSchema: schema33.properties.column,
              data: data2
            }
            ;(vErrors === null ? (vErrors = [err8]) : vErrors.push(err8), errors++)
          }
          if (typeof data2 == 'number' && isFinite(data2) && (data2 < 1 || isNaN(data2))) {
            let err9 = {
              instancePath: instancePath + '/start/column',
              schemaPath: '#/$defs/Point/properties/column/minimum',
              keyword: 'minimum',
              params: {comparison: '>=', limit: 1},
              message: 'must be >= 1',
              schema: 1,
              parentSchema: schema33.properties.column,
              data: data2
            }
            ;(vErrors === null ? (vErrors = [err9]) : vErrors.push(err9), errors++)
          }
        }
        if (data0.offset !== void 0) {
          let data3 = data0.offset
          if (!(typeof data3 == 'number' && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
            let err10 = {
              instancePath: instancePath + '/start/offset',
              schemaPath: '#/$defs/Point/properties/offset/type',
              keyword: 'type',
              params: {type: 'integer'},
              message: 'must be integer',
              schema: schema33.properties.offset.type,
              parentSchema: schema33.properties.offset,
              data: data3
            }
            ;(vErrors === null ? (vErrors = [err10]) : vErrors.push(err10), errors++)
          }
          if (typeof data3 == 'number' && isFinite(data3) && (data3 < 0 || isNaN(data3))) {
            let err11 = {
              instancePath: instancePath + '/start/offset',
              schemaPath: '#/$defs/Point/properties/offset/minimum',
              keyword: 'minimum',
              params: {comparison: '>=', limit: 0},
              message: 'must be >= 0',
              schema: 0,
              parentSchema: schema33.properties.offset,
              data: data3
            }
            ;(vErrors === null ? (vErrors = [err11]) : vErrors.push(err11), errors++)
          }
        }
      } else {
        let err12 = {
          instancePath: instancePath + '/start',
          schemaPath: '#/$defs/Point/type',
          keyword: 'type',
          params: {type: 'object'},
          message: 'must be object',
          schema: schema33.type,
          parentSchema: schema33,
          data: data0
        }
        ;(vErrors === null ? (vErrors = [err12]) : vErrors.push(err12), errors++)
      }
    }
    if (data.end !== void 0) {
      let data4 = data.end
      if (data4 && typeof data4 == 'object' && !Array.isArray(data4)) {
        if (data4.line === void 0) {
          let err13 = {
            instancePath: instancePath + '/end',
            schemaPath: '#/$defs/Point/required',
            keyword: 'required',
            params: {missingProperty: 'line'},
            message: "must have required property 'line'",
            schema: schema33.required,
            parentSchema: schema33,
            data: data4
          }
          ;(vErrors === null ? (vErrors = [err13]) : vErrors.push(err13), errors++)
        }
        if (data4.column === void 0) {
          let err14 = {
            instancePath: instancePath + '/end',
            schemaPath: '#/$defs/Point/required',
            keyword: 'required',
            params: {missingProperty: 'column'},
            message: "must have required property 'column'",
            schema: schema33.required,
            parentSchema: schema33,
            data: data4
          }
          ;(vErrors === null ? (vErrors = [err14]) : vErrors.push(err14), errors++)
        }
        for (let key2 in data4)
          if (!(key2 === 'line' || key2 === 'column' || key2 === 'offset')) {
            let err15 = {
              instancePath: instancePath + '/end',
              schemaPath: '#/$defs/Point/additionalProperties',
              keyword: 'additionalProperties',
              params: {additionalProperty: key2},
              message: 'must NOT have additional properties',
              schema: !1,
              parentSchema: schema33,
              data: data4
            }
            ;(vErrors === null ? (vErrors = [err15]) : vErrors.push(err15), errors++)
          }
        if (data4.line !== void 0) {
          let data5 = data4.line
          if (!(typeof data5 == 'number' && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
            let err16 = {
              instancePath: instancePath + '/end/line',
              schemaPath: '#/$defs/Point/properties/line/type',
              keyword: 'type',
              params: {type: 'integer'},
              message: 'must be integer',
              schema: schema33.properties.line.type,
              parentSchema: schema33.properties.line,
              data: data5
            }
            ;(vErrors === null ? (vErrors = [err16]) : vErrors.push(err16), errors++)
          }
          if (typeof data5 == 'number' && isFinite(data5) && (data5 < 1 || isNaN(data5))) {
            let err17 = {
              instancePath: instancePath + '/end/line',
              schemaPath: '#/$defs/Point/properties/line/minimum',
              keyword: 'minimum',
              params: {comparison: '>=', limit: 1},
              message: 'must be >= 1',
              schema: 1,
              parentSchema: schema33.properties.line,
              data: data5
            }
            ;(vErrors === null ? (vErrors = [err17]) : vErrors.push(err17), errors++)
          }
        }
        if (data4.column !== void 0) {
          let data6 = data4.column
          if (!(typeof data6 == 'number' && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
            let err18 = {
              instancePath: instancePath + '/end/column',
              schemaPath: '#/$defs/Point/properties/column/type',
              keyword: 'type',
              params: {type: 'integer'},
              message: 'must be integer',
              schema: schema33.properties.column.type,
              parentSchema: schema33.properties.column,
              data: data6
            }
            ;(vErrors === null ? (vErrors = [err18]) : vErrors.push(err18), errors++)
          }
          if (typeof data6 == 'number' && isFinite(data6) && (data6 < 1 || isNaN(data6))) {
            let err19 = {
              instancePath: instancePath + '/end/column',
              schemaPath: '#/$defs/Point/properties/column/minimum',
              keyword: 'minimum',
              params: {comparison: '>=', limit: 1},
              message: 'must be >= 1',
              schema: 1,
              parentSchema: schema33.properties.column,
              data: data6
            }
            ;(vErrors === null ? (vErrors = [err19]) : vErrors.push(err19), errors++)
          }
        }
        if (data4.offset !== void 0) {
          let data7 = data4.offset
          if (!(typeof data7 == 'number' && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
            let err20 = {
              instancePath: instancePath + '/end/offset',
              schemaPath: '#/$defs/Point/properties/offset/type',
              keyword: 'type',
              params: {type: 'integer'},
              message: 'must be integer',
              schema: schema33.properties.offset.type,
              parentSchema: schema33.properties.offset,
              data: data7
            }
            ;(vErrors === null ? (vErrors = [err20]) : vErrors.push(err20), errors++)
          }
          if (typeof data7 == 'number' && isFinite(data7) && (data7 < 0 || isNaN(data7))) {
            let err21 = {
              instancePath: instancePath + '/end/offset',
              schemaPath: '#/$defs/Point/properties/offset/minimum',
              keyword: 'minimum',
              params: {comparison: '>=', limit: 0},
              message: 'must be >= 0',
              schema: 0,
              parentSchema: schema33.properties.offset,
              data: data7
            }
            ;(vErrors === null ? (vErrors = [err21]) : vErrors.push(err21), errors++)
          }
        }
      } else {
        let err22 = {
          instancePath: instancePath + '/end',
          schemaPath: '#/$defs/Point/type',
          keyword: 'type',
          params: {type: 'object'},
          message: 'must be object',
          schema: schema33.type,
          parentSchema: schema33,
          data: data4
        }
        ;(vErrors === null ? (vErrors = [err22]) : vErrors.push(err22), errors++)
      }
    }
  } else {
    let err23 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: {type: 'object'},
      message: 'must be object',
      schema: schema32.type,
      parentSchema: schema32,
      data
    }
    ;(vErrors === null ? (vErrors = [err23]) : vErrors.push(err23), errors++)
  }
  return ((validate21.errors = vErrors), errors === 0)
}
validate21.evaluated = {props: !0, dynamicProps: !1, dynamicItems: !1}
var schema35 = {
    type: 'object',
    properties: {
      deck: {type: 'string'},
      tags: {type: 'array', items: {type: 'string'}},
      lang: {type: 'string'},
      dialects: {type: 'array', items: {type: 'string'}},
      forms: {type: 'array', items: {$ref: '#/$defs/Form'}},
      minConfidence: {type: 'number', minimum: 0, maximum: 1},
      headings: {type: 'string', const: 'cards'},
      reversed: {type: 'boolean'},
      typed: {type: 'boolean'},
      cloze: {type: 'string', const: 'strong'}
    }
  },
  schema36 = {type: 'string', enum: ['open', 'choice', 'scenario', 'term', 'cloze']}
function validate23(
  data,
  {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {}
) {
  let vErrors = null,
    errors = 0,
    evaluated0 = validate23.evaluated
  if (
    (evaluated0.dynamicProps && (evaluated0.props = void 0),
    evaluated0.dynamicItems && (evaluated0.items = void 0),
    data && typeof data == 'object' && !Array.isArray(data))
  ) {
    if (data.deck !== void 0) {
      let data0 = data.deck
      if (typeof data0 != 'string') {
        let err0 = {
          instancePath: instancePath + '/deck',
          schemaPath: '#/properties/deck/type',
          keyword: 'type',
          params: {type: 'string'},
          message: 'must be string',
          schema: schema35.properties.deck.type,
          parentSchema: schema35.properties.deck,
          data: data0
        }
        ;(vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++)
      }
    }
    if (data.tags !== void 0) {
      let data1 = data.tags
      if (Array.isArray(data1)) {
        let len0 = data1.length
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0]
          if (typeof data2 != 'string') {
            let err1 = {
              instancePath: instancePath + '/tags/' + i0,
              schemaPath: '#/properties/tags/items/type',
              keyword: 'type',
              params: {type: 'string'},
              message: 'must be string',
              schema: schema35.properties.tags.items.type,
              parentSchema: schema35.properties.tags.items,
              data: data2
            }
            ;(vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++)
          }
        }
      } else {
        let err2 = {
          instancePath: instancePath + '/tags',
          schemaPath: '#/properties/tags/type',
          keyword: 'type',
          params: {type: 'array'},
          message: 'must be array',
          schema: schema35.properties.tags.type,
          parentSchema: schema35.properties.tags,
          data: data1
        }
        ;(vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++)
      }
    }
    if (data.lang !== void 0) {
      let data3 = data.lang
      if (typeof data3 != 'string') {
        let err3 = {
          instancePath: instancePath + '/lang',
          schemaPath: '#/properties/lang/type',
          keyword: 'type',
          params: {type: 'string'},
          message: 'must be string',
          schema: schema35.properties.lang.type,
          parentSchema: schema35.properties.lang,
          data: data3
        }
        ;(vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++)
      }
    }
    if (data.dialects !== void 0) {
      let data4 = data.dialects
      if (Array.isArray(data4)) {
        let len1 = data4.length
        for (let i1 = 0; i1 < len1; i1++) {
          let data5 = data4[i1]
          if (typeof data5 != 'string') {
            let err4 = {
              instancePath: instancePath + '/dialects/' + i1,
              schemaPath: '#/properties/dialects/items/type',
              keyword: 'type',
              params: {type: 'string'},
              message: 'must be string',
              schema: schema35.properties.dialects.items.type,
              parentSchema: schema35.properties.dialects.items,
              data: data5
            }
            ;(vErrors === null ? (vErrors = [err4]) : vErrors.push(err4), errors++)
          }
        }
      } else {
        let err5 = {
          instancePath: instancePath + '/dialects',
          schemaPath: '#/properties/dialects/type',
          keyword: 'type',
          params: {type: 'array'},
          message: 'must be array',
          schema: schema35.properties.dialects.type,
          parentSchema: schema35.properties.dialects,
          data: data4
        }
        ;(vErrors === null ? (vErrors = [err5]) : vErrors.push(err5), errors++)
      }
    }
    if (data.forms !== void 0) {
      let data6 = data.forms
      if (Array.isArray(data6)) {
        let len2 = data6.length
        for (let i2 = 0; i2 < len2; i2++) {
          let data7 = data6[i2]
          if (typeof data7 != 'string') {
            let err6 = {
              instancePath: instancePath + '/forms/' + i2,
              schemaPath: '#/$defs/Form/type',
              keyword: 'type',
              params: {type: 'string'},
              message: 'must be string',
              schema: schema36.type,
              parentSchema: schema36,
              data: data7
            }
            ;(vErrors === null ? (vErrors = [err6]) : vErrors.push(err6), errors++)
          }
          if (!(
            data7 === 'open' ||
            data7 === 'choice' ||
            data7 === 'scenario' ||
            data7 === 'term' ||
            data7 === 'cloze'
          )) {
            let err7 = {
              instancePath: instancePath + '/forms/' + i2,
              schemaPath: '#/$defs/Form/enum',
              keyword: 'enum',
              params: {allowedValues: schema36.enum},
              message: 'must be equal to one of the allowed values',
              schema: schema36.enum,
              parentSchema: schema36,
              data: data7
            }
            ;(vErrors === null ? (vErrors = [err7]) : vErrors.push(err7), errors++)
          }
        }
      } else {
        let err8 = {
          instancePath: instancePath + '/forms',
          schemaPath: '#/properties/forms/type',
          keyword: 'type',
          params: {type: 'array'},
          message: 'must be array',
          schema: schema35.properties.forms.type,
          parentSchema: schema35.properties.forms,
          data: data6
        }
        ;(vErrors === null ? (vErrors = [err8]) : vErrors.push(err8), errors++)
      }
    }
    if (data.minConfidence !== void 0) {
      let data8 = data.minConfidence
      if (typeof data8 == 'number' && isFinite(data8)) {
        if (data8 > 1 || isNaN(data8)) {
          let err9 = {
            instancePath: instancePath + '/minConfidence',
            schemaPath: '#/properties/minConfidence/maximum',
            keyword: 'maximum',
            params: {comparison: '<=', limit: 1},
            message: 'must be <= 1',
            schema: 1,
            parentSchema: schema35.properties.minConfidence,
            data: data8
          }
          ;(vErrors === null ? (vErrors = [err9]) : vErrors.push(err9), errors++)
        }
        if (data8 < 0 || isNaN(data8)) {
          let err10 = {
            instancePath: instancePath + '/minConfidence',
            schemaPath: '#/properties/minConfidence/minimum',
            keyword: 'minimum',
            params: {comparison: '>=', limit: 0},
            message: 'must be >= 0',
            schema: 0,
            parentSchema: schema35.properties.minConfidence,
            data: data8
          }
          ;(vErrors === null ? (vErrors = [err10]) : vErrors.push(err10), errors++)
        }
      } else {
        let err11 = {
          instancePath: instancePath + '/minConfidence',
          schemaPath: '#/properties/minConfidence/type',
          keyword: 'type',
          params: {type: 'number'},
          message: 'must be number',
          schema: schema35.properties.minConfidence.type,
          parentSchema: schema35.properties.minConfidence,
          data: data8
        }
        ;(vErrors === null ? (vErrors = [err11]) : vErrors.push(err11), errors++)
      }
    }
    if (data.headings !== void 0) {
      let data9 = data.headings
      if (typeof data9 != 'string') {
        let err12 = {
          instancePath: instancePath + '/headings',
          schemaPath: '#/properties/headings/type',
          keyword: 'type',
          params: {type: 'string'},
          message: 'must be string',
          schema: schema35.properties.headings.type,
          parentSchema: schema35.properties.headings,
          data: data9
        }
        ;(vErrors === null ? (vErrors = [err12]) : vErrors.push(err12), errors++)
      }
      if (data9 !== 'cards') {
        let err13 = {
          instancePath: instancePath + '/headings',
          schemaPath: '#/properties/headings/const',
          keyword: 'const',
          params: {allowedValue: 'cards'},
          message: 'must be equal to constant',
          schema: 'cards',
          parentSchema: schema35.properties.headings,
          data: data9
        }
        ;(vErrors === null ? (vErrors = [err13]) : vErrors.push(err13), errors++)
      }
    }
    if (data.reversed !== void 0) {
      let data10 = data.reversed
      if (typeof data10 != 'boolean') {
        let err14 = {
          instancePath: instancePath + '/reversed',
          schemaPath: '#/properties/reversed/type',
          keyword: 'type',
          params: {type: 'boolean'},
          message: 'must be boolean',
          schema: schema35.properties.reversed.type,
          parentSchema: schema35.properties.reversed,
          data: data10
        }
        ;(vErrors === null ? (vErrors = [err14]) : vErrors.push(err14), errors++)
      }
    }
    if (data.typed !== void 0) {
      let data11 = data.typed
      if (typeof data11 != 'boolean') {
        let err15 = {
          instancePath: instancePath + '/typed',
          schemaPath: '#/properties/typed/type',
          keyword: 'type',
          params: {type: 'boolean'},
          message: 'must be boolean',
          schema: schema35.properties.typed.type,
          parentSchema: schema35.properties.typed,
          data: data11
        }
        ;(vErrors === null ? (vErrors = [err15]) : vErrors.push(err15), errors++)
      }
    }
    if (data.cloze !== void 0) {
      let data12 = data.cloze
      if (typeof data12 != 'string') {
        let err16 = {
          instancePath: instancePath + '/cloze',
          schemaPath: '#/properties/cloze/type',
          keyword: 'type',
          params: {type: 'string'},
          message: 'must be string',
          schema: schema35.properties.cloze.type,
          parentSchema: schema35.properties.cloze,
          data: data12
        }
        ;(vErrors === null ? (vErrors = [err16]) : vErrors.push(err16), errors++)
      }
      if (data12 !== 'strong') {
        let err17 = {
          instancePath: instancePath + '/cloze',
          schemaPath: '#/properties/cloze/const',
          keyword: 'const',
          params: {allowedValue: 'strong'},
          message: 'must be equal to constant',
          schema: 'strong',
          parentSchema: schema35.properties.cloze,
          data: data12
        }
        ;(vErrors === null ? (vErrors = [err17]) : vErrors.push(err17), errors++)
      }
    }
  } else {
    let err18 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: {type: 'object'},
      message: 'must be object',
      schema: schema35.type,
      parentSchema: schema35,
      data
    }
    ;(vErrors === null ? (vErrors = [err18]) : vErrors.push(err18), errors++)
  }
  return ((validate23.errors = vErrors), errors === 0)
}
validate23.evaluated = {
  props: {
    deck: !0,
    tags: !0,
    lang: !0,
    dialects: !0,
    forms: !0,
    minConfidence: !0,
    headings: !0,
    reversed: !0,
    typed: !0,
    cloze: !0
  },
  dynamicProps: !1,
  dynamicItems: !1
}
var schema37 = {
    type: 'object',
    required: ['children', 'depth', 'id', 'position', 'title', 'type'],
    properties: {
      type: {type: 'string', const: 'section'},
      data: {type: 'object'},
      position: {$ref: '#/$defs/Position'},
      depth: {type: 'integer', minimum: 1, maximum: 6},
      title: {type: 'string'},
      id: {type: 'string'},
      children: {
        type: 'array',
        items: {
          type: 'object',
          required: ['type'],
          discriminator: {propertyName: 'type'},
          oneOf: [
            {$ref: '#/$defs/Section'},
            {$ref: '#/$defs/Question'},
            {$ref: '#/$defs/Note'},
            {$ref: '#/$defs/Aside'}
          ]
        }
      }
    },
    additionalProperties: !1
  },
  schema38 = {
    type: 'object',
    required: [
      'children',
      'confidence',
      'context',
      'dialect',
      'form',
      'id',
      'position',
      'tags',
      'type'
    ],
    properties: {
      type: {type: 'string', const: 'question'},
      data: {type: 'object'},
      position: {$ref: '#/$defs/Position'},
      id: {type: 'string'},
      explicitId: {type: 'string'},
      form: {$ref: '#/$defs/Form'},
      dialect: {type: 'string'},
      confidence: {type: 'number', minimum: 0, maximum: 1},
      context: {type: 'array', items: {type: 'string'}},
      tags: {type: 'array', items: {type: 'string'}},
      hint: {type: 'string'},
      ordinal: {type: 'integer', minimum: 1},
      children: {
        type: 'array',
        items: {
          type: 'object',
          required: ['type'],
          discriminator: {propertyName: 'type'},
          oneOf: [
            {$ref: '#/$defs/Prompt'},
            {$ref: '#/$defs/Option'},
            {$ref: '#/$defs/Answer'},
            {$ref: '#/$defs/Rationale'}
          ]
        }
      }
    },
    additionalProperties: !1
  },
  func1 = Object.prototype.hasOwnProperty,
  schema40 = {
    type: 'object',
    required: ['children', 'position', 'type'],
    properties: {
      type: {type: 'string', const: 'prompt'},
      data: {type: 'object'},
      position: {$ref: '#/$defs/Position'},
      children: {type: 'array', items: {$ref: '#/$defs/Content'}}
    },
    additionalProperties: !1
  },
  schema41 = {
    type: 'object',
    required: ['type'],
    properties: {
      type: {
        type: 'string',
        not: {
          enum: [
            'notebook',
            'section',
            'question',
            'prompt',
            'option',
            'answer',
            'rationale',
            'note',
            'aside'
          ]
        }
      }
    }
  }
function validate29(
  data,
  {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {}
) {
  let vErrors = null,
    errors = 0,
    evaluated0 = validate29.evaluated
  if (
    (evaluated0.dynamicProps && (evaluated0.props = void 0),
    evaluated0.dynamicItems && (evaluated0.items = void 0),
    data && typeof data == 'object' && !Array.isArray(data))
  ) {
    if (data.children === void 0) {
      let err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: {missingProperty: 'children'},
        message: "must have required property 'children'",
        schema: schema40.required,
        parentSchema: schema40,
        data
      }
      ;(vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++)
    }
    if (data.position === void 0) {
      let err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: {missingProperty: 'position'},
        message: "must have required property 'position'",
        schema: schema40.required,
        parentSchema: schema40,
        data
      }
      ;(vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++)
    }
    if (data.type === void 0) {
      let err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: {missingProperty: 'type'},
        message: "must have required property 'type'",
        schema: schema40.required,
        parentSchema: schema40,
        data
      }
      ;(vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++)
    }
    for (let key0 in data)
      if (!(key0 === 'type' || key0 === 'data' || key0 === 'position' || key0 === 'children')) {
        let err3 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: {additionalProperty: key0},
          message: 'must NOT have additional properties',
          schema: !1,
          parentSchema: schema40,
          data
        }
        ;(vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++)
      }
    if (data.type !== void 0) {
      let data0 = data.type
      if (typeof data0 != 'string') {
        let err4 = {
          instancePath: instancePath + '/type',
          schemaPath: '#/properties/type/type',
          keyword: 'type',
          params: {type: 'string'},
          message: 'must be string',
          schema: schema40.properties.type.type,
          parentSchema: schema40.properties.type,
          data: data0
        }
        ;(vErrors === null ? (vErrors = [err4]) : vErrors.push(err4), errors++)
      }
      if (data0 !== 'prompt') {
        let err5 = {
          instancePath: instancePath + '/type',
          schemaPath: '#/properties/type/const',
          keyword: 'const',
          params: {allowedValue: 'prompt'},
          message: 'must be equal to constant',
          schema: 'prompt',
          parentSchema: schema40.properties.type,
          data: data0
        }
        ;(vErrors === null ? (vErrors = [err5]) : vErrors.push(err5), errors++)
      }
    }
    if (data.data !== void 0) {
      let data1 = data.data
      if (!(data1 && typeof data1 == 'object' && !Array.isArray(data1))) {
        let err6 = {
          instancePath: instancePath + '/data',
          schemaPath: '#/properties/data/type',
          keyword: 'type',
          params: {type: 'object'},
          message: 'must be object',
          schema: schema40.properties.data.type,
          parentSchema: schema40.properties.data,
          data: data1
        }
        ;(vErrors === null ? (vErrors = [err6]) : vErrors.push(err6), errors++)
      }
    }
    if (
      (data.position !== void 0 &&
        (validate21(data.position, {
          instancePath: instancePath + '/position',
          parentData: data,
          parentDataProperty: 'position',
          rootData,
          dynamicAnchors
        }) ||
          ((vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors)),
          (errors = vErrors.length))),
      data.children !== void 0)
    ) {
      let data3 = data.children
      if (Array.isArray(data3)) {
        let len0 = data3.length
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0]
          if (data4 && typeof data4 == 'object' && !Array.isArray(data4)) {
            if (data4.type === void 0) {
              let err7 = {
                instancePath: instancePath + '/children/' + i0,
                schemaPath: '#/$defs/Content/required',
                keyword: 'required',
                params: {missingProperty: 'type'},
                message: "must have required property 'type'",
                schema: schema41.required,
                parentSchema: schema41,
                data: data4
              }
              ;(vErrors === null ? (vErrors = [err7]) : vErrors.push(err7), errors++)
            }
            if (data4.type !== void 0) {
              let data5 = data4.type
              if (typeof data5 != 'string') {
                let err8 = {
                  instancePath: instancePath + '/children/' + i0 + '/type',
                  schemaPath: '#/$defs/Content/properties/type/type',
                  keyword: 'type',
                  params: {type: 'string'},
                  message: 'must be string',
                  schema: schema41.properties.type.type,
                  parentSchema: schema41.properties.type,
                  data: data5
                }
                ;(vErrors === null ? (vErrors = [err8]) : vErrors.push(err8), errors++)
              }
              let _errs14 = errors,
                _errs15 = errors
              if (!(
                data5 === 'notebook' ||
                data5 === 'section' ||
                data5 === 'question' ||
                data5 === 'prompt' ||
                data5 === 'option' ||
                data5 === 'answer' ||
                data5 === 'rationale' ||
                data5 === 'note' ||
                data5 === 'aside'
              )) {
                let err9 = {}
                ;(vErrors === null ? (vErrors = [err9]) : vErrors.push(err9), errors++)
              }
              var valid5 = _errs15 === errors
              if (valid5) {
                let err10 = {
                  instancePath: instancePath + '/children/' + i0 + '/type',
                  schemaPath: '#/$defs/Content/properties/type/not',
                  keyword: 'not',
                  params: {},
                  message: 'must NOT be valid',
                  schema: schema41.properties.type.not,
                  parentSchema: schema41.properties.type,
                  data: data5
                }
                ;(vErrors === null ? (vErrors = [err10]) : vErrors.push(err10), errors++)
              } else
                ((errors = _errs14),
                  vErrors !== null && (_errs14 ? (vErrors.length = _errs14) : (vErrors = null)))
            }
          } else {
            let err11 = {
              instancePath: instancePath + '/children/' + i0,
              schemaPath: '#/$defs/Content/type',
              keyword: 'type',
              params: {type: 'object'},
              message: 'must be object',
              schema: schema41.type,
              parentSchema: schema41,
              data: data4
            }
            ;(vErrors === null ? (vErrors = [err11]) : vErrors.push(err11), errors++)
          }
        }
      } else {
        let err12 = {
          instancePath: instancePath + '/children',
          schemaPath: '#/properties/children/type',
          keyword: 'type',
          params: {type: 'array'},
          message: 'must be array',
          schema: schema40.properties.children.type,
          parentSchema: schema40.properties.children,
          data: data3
        }
        ;(vErrors === null ? (vErrors = [err12]) : vErrors.push(err12), errors++)
      }
    }
  } else {
    let err13 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: {type: 'object'},
      message: 'must be object',
      schema: schema40.type,
      parentSchema: schema40,
      data
    }
    ;(vErrors === null ? (vErrors = [err13]) : vErrors.push(err13), errors++)
  }
  return ((validate29.errors = vErrors), errors === 0)
}
validate29.evaluated = {props: !0, dynamicProps: !1, dynamicItems: !1}
var schema42 = {
    type: 'object',
    required: ['children', 'correct', 'position', 'type'],
    properties: {
      type: {type: 'string', const: 'option'},
      data: {type: 'object'},
      position: {$ref: '#/$defs/Position'},
      label: {type: 'string'},
      correct: {type: ['boolean', 'null']},
      children: {
        type: 'array',
        items: {anyOf: [{$ref: '#/$defs/Content'}, {$ref: '#/$defs/Rationale'}]}
      }
    },
    additionalProperties: !1
  },
  schema44 = {
    type: 'object',
    required: ['children', 'position', 'type'],
    properties: {
      type: {type: 'string', const: 'rationale'},
      data: {type: 'object'},
      position: {$ref: '#/$defs/Position'},
      children: {type: 'array', items: {$ref: '#/$defs/Content'}}
    },
    additionalProperties: !1
  }
function validate33(
  data,
  {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {}
) {
  let vErrors = null,
    errors = 0,
    evaluated0 = validate33.evaluated
  if (
    (evaluated0.dynamicProps && (evaluated0.props = void 0),
    evaluated0.dynamicItems && (evaluated0.items = void 0),
    data && typeof data == 'object' && !Array.isArray(data))
  ) {
    if (data.children === void 0) {
      let err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: {missingProperty: 'children'},
        message: "must have required property 'children'",
        schema: schema44.required,
        parentSchema: schema44,
        data
      }
      ;(vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++)
    }
    if (data.position === void 0) {
      let err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: {missingProperty: 'position'},
        message: "must have required property 'position'",
        schema: schema44.required,
        parentSchema: schema44,
        data
      }
      ;(vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++)
    }
    if (data.type === void 0) {
      let err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: {missingProperty: 'type'},
        message: "must have required property 'type'",
        schema: schema44.required,
        parentSchema: schema44,
        data
      }
      ;(vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++)
    }
    for (let key0 in data)
      if (!(key0 === 'type' || key0 === 'data' || key0 === 'position' || key0 === 'children')) {
        let err3 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: {additionalProperty: key0},
          message: 'must NOT have additional properties',
          schema: !1,
          parentSchema: schema44,
          data
        }
        ;(vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++)
      }
    if (data.type !== void 0) {
      let data0 = data.type
      if (typeof data0 != 'string') {
        let err4 = {
          instancePath: instancePath + '/type',
          schemaPath: '#/properties/type/type',
          keyword: 'type',
          params: {type: 'string'},
          message: 'must be string',
          schema: schema44.properties.type.type,
          parentSchema: schema44.properties.type,
          data: data0
        }
        ;(vErrors === null ? (vErrors = [err4]) : vErrors.push(err4), errors++)
      }
      if (data0 !== 'rationale') {
        let err5 = {
          instancePath: instancePath + '/type',
          schemaPath: '#/properties/type/const',
          keyword: 'const',
          params: {allowedValue: 'rationale'},
          message: 'must be equal to constant',
          schema: 'rationale',
          parentSchema: schema44.properties.type,
          data: data0
        }
        ;(vErrors === null ? (vErrors = [err5]) : vErrors.push(err5), errors++)
      }
    }
    if (data.data !== void 0) {
      let data1 = data.data
      if (!(data1 && typeof data1 == 'object' && !Array.isArray(data1))) {
        let err6 = {
          instancePath: instancePath + '/data',
          schemaPath: '#/properties/data/type',
          keyword: 'type',
          params: {type: 'object'},
          message: 'must be object',
          schema: schema44.properties.data.type,
          parentSchema: schema44.properties.data,
          data: data1
        }
        ;(vErrors === null ? (vErrors = [err6]) : vErrors.push(err6), errors++)
      }
    }
    if (
      (data.position !== void 0 &&
        (validate21(data.position, {
          instancePath: instancePath + '/position',
          parentData: data,
          parentDataProperty: 'position',
          rootData,
          dynamicAnchors
        }) ||
          ((vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors)),
          (errors = vErrors.length))),
      data.children !== void 0)
    ) {
      let data3 = data.children
      if (Array.isArray(data3)) {
        let len0 = data3.length
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0]
          if (data4 && typeof data4 == 'object' && !Array.isArray(data4)) {
            if (data4.type === void 0) {
              let err7 = {
                instancePath: instancePath + '/children/' + i0,
                schemaPath: '#/$defs/Content/required',
                keyword: 'required',
                params: {missingProperty: 'type'},
                message: "must have required property 'type'",
                schema: schema41.required,
                parentSchema: schema41,
                data: data4
              }
              ;(vErrors === null ? (vErrors = [err7]) : vErrors.push(err7), errors++)
            }
            if (data4.type !== void 0) {
              let data5 = data4.type
              if (typeof data5 != 'string') {
                let err8 = {
                  instancePath: instancePath + '/children/' + i0 + '/type',
                  schemaPath: '#/$defs/Content/properties/type/type',
                  keyword: 'type',
                  params: {type: 'string'},
                  message: 'must be string',
                  schema: schema41.properties.type.type,
                  parentSchema: schema41.properties.type,
                  data: data5
                }
                ;(vErrors === null ? (vErrors = [err8]) : vErrors.push(err8), errors++)
              }
              let _errs14 = errors,
                _errs15 = errors
              if (!(
                data5 === 'notebook' ||
                data5 === 'section' ||
                data5 === 'question' ||
                data5 === 'prompt' ||
                data5 === 'option' ||
                data5 === 'answer' ||
                data5 === 'rationale' ||
                data5 === 'note' ||
                data5 === 'aside'
              )) {
                let err9 = {}
                ;(vErrors === null ? (vErrors = [err9]) : vErrors.push(err9), errors++)
              }
              var valid5 = _errs15 === errors
              if (valid5) {
                let err10 = {
                  instancePath: instancePath + '/children/' + i0 + '/type',
                  schemaPath: '#/$defs/Content/properties/type/not',
                  keyword: 'not',
                  params: {},
                  message: 'must NOT be valid',
                  schema: schema41.properties.type.not,
                  parentSchema: schema41.properties.type,
                  data: data5
                }
                ;(vErrors === null ? (vErrors = [err10]) : vErrors.push(err10), errors++)
              } else
                ((errors = _errs14),
                  vErrors !== null && (_errs14 ? (vErrors.length = _errs14) : (vErrors = null)))
            }
          } else {
            let err11 = {
              instancePath: instancePath + '/children/' + i0,
              schemaPath: '#/$defs/Content/type',
              keyword: 'type',
              params: {type: 'object'},
              message: 'must be object',
              schema: schema41.type,
              parentSchema: schema41,
              data: data4
            }
            ;(vErrors === null ? (vErrors = [err11]) : vErrors.push(err11), errors++)
          }
        }
      } else {
        let err12 = {
          instancePath: instancePath + '/children',
          schemaPath: '#/properties/children/type',
          keyword: 'type',
          params: {type: 'array'},
          message: 'must be array',
          schema: schema44.properties.children.type,
          parentSchema: schema44.properties.children,
          data: data3
        }
        ;(vErrors === null ? (vErrors = [err12]) : vErrors.push(err12), errors++)
      }
    }
  } else {
    let err13 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: {type: 'object'},
      message: 'must be object',
      schema: schema44.type,
      parentSchema: schema44,
      data
    }
    ;(vErrors === null ? (vErrors = [err13]) : vErrors.push(err13), errors++)
  }
  return ((validate33.errors = vErrors), errors === 0)
}
validate33.evaluated = {props: !0, dynamicProps: !1, dynamicItems: !1}
function validate31(
  data,
  {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {}
) {
  let vErrors = null,
    errors = 0,
    evaluated0 = validate31.evaluated
  if (
    (evaluated0.dynamicProps && (evaluated0.props = void 0),
    evaluated0.dynamicItems && (evaluated0.items = void 0),
    data && typeof data == 'object' && !Array.isArray(data))
  ) {
    if (data.children === void 0) {
      let err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: {missingProperty: 'children'},
        message: "must have required property 'children'",
        schema: schema42.required,
        parentSchema: schema42,
        data
      }
      ;(vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++)
    }
    if (data.correct === void 0) {
      let err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: {missingProperty: 'correct'},
        message: "must have required property 'correct'",
        schema: schema42.required,
        parentSchema: schema42,
        data
      }
      ;(vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++)
    }
    if (data.position === void 0) {
      let err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: {missingProperty: 'position'},
        message: "must have required property 'position'",
        schema: schema42.required,
        parentSchema: schema42,
        data
      }
      ;(vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++)
    }
    if (data.type === void 0) {
      let err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: {missingProperty: 'type'},
        message: "must have required property 'type'",
        schema: schema42.required,
        parentSchema: schema42,
        data
      }
      ;(vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++)
    }
    for (let key0 in data)
      if (!(
        key0 === 'type' ||
        key0 === 'data' ||
        key0 === 'position' ||
        key0 === 'label' ||
        key0 === 'correct' ||
        key0 === 'children'
      )) {
        let err4 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: {additionalProperty: key0},
          message: 'must NOT have additional properties',
          schema: !1,
          parentSchema: schema42,
          data
        }
        ;(vErrors === null ? (vErrors = [err4]) : vErrors.push(err4), errors++)
      }
    if (data.type !== void 0) {
      let data0 = data.type
      if (typeof data0 != 'string') {
        let err5 = {
          instancePath: instancePath + '/type',
          schemaPath: '#/properties/type/type',
          keyword: 'type',
          params: {type: 'string'},
          message: 'must be string',
          schema: schema42.properties.type.type,
          parentSchema: schema42.properties.type,
          data: data0
        }
        ;(vErrors === null ? (vErrors = [err5]) : vErrors.push(err5), errors++)
      }
      if (data0 !== 'option') {
        let err6 = {
          instancePath: instancePath + '/type',
          schemaPath: '#/properties/type/const',
          keyword: 'const',
          params: {allowedValue: 'option'},
          message: 'must be equal to constant',
          schema: 'option',
          parentSchema: schema42.properties.type,
          data: data0
        }
        ;(vErrors === null ? (vErrors = [err6]) : vErrors.push(err6), errors++)
      }
    }
    if (data.data !== void 0) {
      let data1 = data.data
      if (!(data1 && typeof data1 == 'object' && !Array.isArray(data1))) {
        let err7 = {
          instancePath: instancePath + '/data',
          schemaPath: '#/properties/data/type',
          keyword: 'type',
          params: {type: 'object'},
          message: 'must be object',
          schema: schema42.properties.data.type,
          parentSchema: schema42.properties.data,
          data: data1
        }
        ;(vErrors === null ? (vErrors = [err7]) : vErrors.push(err7), errors++)
      }
    }
    if (
      (data.position !== void 0 &&
        (validate21(data.position, {
          instancePath: instancePath + '/position',
          parentData: data,
          parentDataProperty: 'position',
          rootData,
          dynamicAnchors
        }) ||
          ((vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors)),
          (errors = vErrors.length))),
      data.label !== void 0)
    ) {
      let data3 = data.label
      if (typeof data3 != 'string') {
        let err8 = {
          instancePath: instancePath + '/label',
          schemaPath: '#/properties/label/type',
          keyword: 'type',
          params: {type: 'string'},
          message: 'must be string',
          schema: schema42.properties.label.type,
          parentSchema: schema42.properties.label,
          data: data3
        }
        ;(vErrors === null ? (vErrors = [err8]) : vErrors.push(err8), errors++)
      }
    }
    if (data.correct !== void 0) {
      let data4 = data.correct
      if (typeof data4 != 'boolean' && data4 !== null) {
        let err9 = {
          instancePath: instancePath + '/correct',
          schemaPath: '#/properties/correct/type',
          keyword: 'type',
          params: {type: schema42.properties.correct.type},
          message: 'must be boolean,null',
          schema: schema42.properties.correct.type,
          parentSchema: schema42.properties.correct,
          data: data4
        }
        ;(vErrors === null ? (vErrors = [err9]) : vErrors.push(err9), errors++)
      }
    }
    if (data.children !== void 0) {
      let data5 = data.children
      if (Array.isArray(data5)) {
        let len0 = data5.length
        for (let i0 = 0; i0 < len0; i0++) {
          let data6 = data5[i0],
            _errs14 = errors,
            valid3 = !1,
            _errs15 = errors
          if (data6 && typeof data6 == 'object' && !Array.isArray(data6)) {
            if (data6.type === void 0) {
              let err10 = {
                instancePath: instancePath + '/children/' + i0,
                schemaPath: '#/$defs/Content/required',
                keyword: 'required',
                params: {missingProperty: 'type'},
                message: "must have required property 'type'",
                schema: schema41.required,
                parentSchema: schema41,
                data: data6
              }
              ;(vErrors === null ? (vErrors = [err10]) : vErrors.push(err10), errors++)
            }
            if (data6.type !== void 0) {
              let data7 = data6.type
              if (typeof data7 != 'string') {
                let err11 = {
                  instancePath: instancePath + '/children/' + i0 + '/type',
                  schemaPath: '#/$defs/Content/properties/type/type',
                  keyword: 'type',
                  params: {type: 'string'},
                  message: 'must be string',
                  schema: schema41.properties.type.type,
                  parentSchema: schema41.properties.type,
                  data: data7
                }
                ;(vErrors === null ? (vErrors = [err11]) : vErrors.push(err11), errors++)
              }
              let _errs20 = errors,
                _errs21 = errors
              if (!(
                data7 === 'notebook' ||
                data7 === 'section' ||
                data7 === 'question' ||
                data7 === 'prompt' ||
                data7 === 'option' ||
                data7 === 'answer' ||
                data7 === 'rationale' ||
                data7 === 'note' ||
                data7 === 'aside'
              )) {
                let err12 = {}
                ;(vErrors === null ? (vErrors = [err12]) : vErrors.push(err12), errors++)
              }
              var valid6 = _errs21 === errors
              if (valid6) {
                let err13 = {
                  instancePath: instancePath + '/children/' + i0 + '/type',
                  schemaPath: '#/$defs/Content/properties/type/not',
                  keyword: 'not',
                  params: {},
                  message: 'must NOT be valid',
                  schema: schema41.properties.type.not,
                  parentSchema: schema41.properties.type,
                  data: data7
                }
                ;(vErrors === null ? (vErrors = [err13]) : vErrors.push(err13), errors++)
              } else
                ((errors = _errs20),
                  vErrors !== null && (_errs20 ? (vErrors.length = _errs20) : (vErrors = null)))
            }
          } else {
            let err14 = {
              instancePath: instancePath + '/children/' + i0,
              schemaPath: '#/$defs/Content/type',
              keyword: 'type',
              params: {type: 'object'},
              message: 'must be object',
              schema: schema41.type,
              parentSchema: schema41,
              data: data6
            }
            ;(vErrors === null ? (vErrors = [err14]) : vErrors.push(err14), errors++)
          }
          var _valid0 = _errs15 === errors
          if (((valid3 = valid3 || _valid0), _valid0)) {
            var props0 = {}
            props0.type = !0
          }
          let _errs22 = errors
          validate33(data6, {
            instancePath: instancePath + '/children/' + i0,
            parentData: data5,
            parentDataProperty: i0,
            rootData,
            dynamicAnchors
          }) ||
            ((vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors)),
            (errors = vErrors.length))
          var _valid0 = _errs22 === errors
          if (((valid3 = valid3 || _valid0), _valid0 && props0 !== !0 && (props0 = !0), valid3))
            ((errors = _errs14),
              vErrors !== null && (_errs14 ? (vErrors.length = _errs14) : (vErrors = null)))
          else {
            let err15 = {
              instancePath: instancePath + '/children/' + i0,
              schemaPath: '#/properties/children/items/anyOf',
              keyword: 'anyOf',
              params: {},
              message: 'must match a schema in anyOf',
              schema: schema42.properties.children.items.anyOf,
              parentSchema: schema42.properties.children.items,
              data: data6
            }
            ;(vErrors === null ? (vErrors = [err15]) : vErrors.push(err15), errors++)
          }
        }
      } else {
        let err16 = {
          instancePath: instancePath + '/children',
          schemaPath: '#/properties/children/type',
          keyword: 'type',
          params: {type: 'array'},
          message: 'must be array',
          schema: schema42.properties.children.type,
          parentSchema: schema42.properties.children,
          data: data5
        }
        ;(vErrors === null ? (vErrors = [err16]) : vErrors.push(err16), errors++)
      }
    }
  } else {
    let err17 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: {type: 'object'},
      message: 'must be object',
      schema: schema42.type,
      parentSchema: schema42,
      data
    }
    ;(vErrors === null ? (vErrors = [err17]) : vErrors.push(err17), errors++)
  }
  return ((validate31.errors = vErrors), errors === 0)
}
validate31.evaluated = {props: !0, dynamicProps: !1, dynamicItems: !1}
var schema46 = {
  type: 'object',
  required: ['children', 'confidence', 'given', 'notes', 'position', 'type'],
  properties: {
    type: {type: 'string', const: 'answer'},
    data: {type: 'object'},
    position: {$ref: '#/$defs/Position'},
    given: {type: 'boolean'},
    confidence: {type: 'number', minimum: 0, maximum: 1},
    notes: {type: 'array', items: {type: 'string'}},
    children: {type: 'array', items: {$ref: '#/$defs/Content'}}
  },
  additionalProperties: !1
}
function validate36(
  data,
  {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {}
) {
  let vErrors = null,
    errors = 0,
    evaluated0 = validate36.evaluated
  if (
    (evaluated0.dynamicProps && (evaluated0.props = void 0),
    evaluated0.dynamicItems && (evaluated0.items = void 0),
    data && typeof data == 'object' && !Array.isArray(data))
  ) {
    if (data.children === void 0) {
      let err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: {missingProperty: 'children'},
        message: "must have required property 'children'",
        schema: schema46.required,
        parentSchema: schema46,
        data
      }
      ;(vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++)
    }
    if (data.confidence === void 0) {
      let err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: {missingProperty: 'confidence'},
        message: "must have required property 'confidence'",
        schema: schema46.required,
        parentSchema: schema46,
        data
      }
      ;(vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++)
    }
    if (data.given === void 0) {
      let err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: {missingProperty: 'given'},
        message: "must have required property 'given'",
        schema: schema46.required,
        parentSchema: schema46,
        data
      }
      ;(vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++)
    }
    if (data.notes === void 0) {
      let err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: {missingProperty: 'notes'},
        message: "must have required property 'notes'",
        schema: schema46.required,
        parentSchema: schema46,
        data
      }
      ;(vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++)
    }
    if (data.position === void 0) {
      let err4 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: {missingProperty: 'position'},
        message: "must have required property 'position'",
        schema: schema46.required,
        parentSchema: schema46,
        data
      }
      ;(vErrors === null ? (vErrors = [err4]) : vErrors.push(err4), errors++)
    }
    if (data.type === void 0) {
      let err5 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: {missingProperty: 'type'},
        message: "must have required property 'type'",
        schema: schema46.required,
        parentSchema: schema46,
        data
      }
      ;(vErrors === null ? (vErrors = [err5]) : vErrors.push(err5), errors++)
    }
    for (let key0 in data)
      if (!(
        key0 === 'type' ||
        key0 === 'data' ||
        key0 === 'position' ||
        key0 === 'given' ||
        key0 === 'confidence' ||
        key0 === 'notes' ||
        key0 === 'children'
      )) {
        let err6 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: {additionalProperty: key0},
          message: 'must NOT have additional properties',
          schema: !1,
          parentSchema: schema46,
          data
        }
        ;(vErrors === null ? (vErrors = [err6]) : vErrors.push(err6), errors++)
      }
    if (data.type !== void 0) {
      let data0 = data.type
      if (typeof data0 != 'string') {
        let err7 = {
          instancePath: instancePath + '/type',
          schemaPath: '#/properties/type/type',
          keyword: 'type',
          params: {type: 'string'},
          message: 'must be string',
          schema: schema46.properties.type.type,
          parentSchema: schema46.properties.type,
          data: data0
        }
        ;(vErrors === null ? (vErrors = [err7]) : vErrors.push(err7), errors++)
      }
      if (data0 !== 'answer') {
        let err8 = {
          instancePath: instancePath + '/type',
          schemaPath: '#/properties/type/const',
          keyword: 'const',
          params: {allowedValue: 'answer'},
          message: 'must be equal to constant',
          schema: 'answer',
          parentSchema: schema46.properties.type,
          data: data0
        }
        ;(vErrors === null ? (vErrors = [err8]) : vErrors.push(err8), errors++)
      }
    }
    if (data.data !== void 0) {
      let data1 = data.data
      if (!(data1 && typeof data1 == 'object' && !Array.isArray(data1))) {
        let err9 = {
          instancePath: instancePath + '/data',
          schemaPath: '#/properties/data/type',
          keyword: 'type',
          params: {type: 'object'},
          message: 'must be object',
          schema: schema46.properties.data.type,
          parentSchema: schema46.properties.data,
          data: data1
        }
        ;(vErrors === null ? (vErrors = [err9]) : vErrors.push(err9), errors++)
      }
    }
    if (
      (data.position !== void 0 &&
        (validate21(data.position, {
          instancePath: instancePath + '/position',
          parentData: data,
          parentDataProperty: 'position',
          rootData,
          dynamicAnchors
        }) ||
          ((vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors)),
          (errors = vErrors.length))),
      data.given !== void 0)
    ) {
      let data3 = data.given
      if (typeof data3 != 'boolean') {
        let err10 = {
          instancePath: instancePath + '/given',
          schemaPath: '#/properties/given/type',
          keyword: 'type',
          params: {type: 'boolean'},
          message: 'must be boolean',
          schema: schema46.properties.given.type,
          parentSchema: schema46.properties.given,
          data: data3
        }
        ;(vErrors === null ? (vErrors = [err10]) : vErrors.push(err10), errors++)
      }
    }
    if (data.confidence !== void 0) {
      let data4 = data.confidence
      if (typeof data4 == 'number' && isFinite(data4)) {
        if (data4 > 1 || isNaN(data4)) {
          let err11 = {
            instancePath: instancePath + '/confidence',
            schemaPath: '#/properties/confidence/maximum',
            keyword: 'maximum',
            params: {comparison: '<=', limit: 1},
            message: 'must be <= 1',
            schema: 1,
            parentSchema: schema46.properties.confidence,
            data: data4
          }
          ;(vErrors === null ? (vErrors = [err11]) : vErrors.push(err11), errors++)
        }
        if (data4 < 0 || isNaN(data4)) {
          let err12 = {
            instancePath: instancePath + '/confidence',
            schemaPath: '#/properties/confidence/minimum',
            keyword: 'minimum',
            params: {comparison: '>=', limit: 0},
            message: 'must be >= 0',
            schema: 0,
            parentSchema: schema46.properties.confidence,
            data: data4
          }
          ;(vErrors === null ? (vErrors = [err12]) : vErrors.push(err12), errors++)
        }
      } else {
        let err13 = {
          instancePath: instancePath + '/confidence',
          schemaPath: '#/properties/confidence/type',
          keyword: 'type',
          params: {type: 'number'},
          message: 'must be number',
          schema: schema46.properties.confidence.type,
          parentSchema: schema46.properties.confidence,
          data: data4
        }
        ;(vErrors === null ? (vErrors = [err13]) : vErrors.push(err13), errors++)
      }
    }
    if (data.notes !== void 0) {
      let data5 = data.notes
      if (Array.isArray(data5)) {
        let len0 = data5.length
        for (let i0 = 0; i0 < len0; i0++) {
          let data6 = data5[i0]
          if (typeof data6 != 'string') {
            let err14 = {
              instancePath: instancePath + '/notes/' + i0,
              schemaPath: '#/properties/notes/items/type',
              keyword: 'type',
              params: {type: 'string'},
              message: 'must be string',
              schema: schema46.properties.notes.items.type,
              parentSchema: schema46.properties.notes.items,
              data: data6
            }
            ;(vErrors === null ? (vErrors = [err14]) : vErrors.push(err14), errors++)
          }
        }
      } else {
        let err15 = {
          instancePath: instancePath + '/notes',
          schemaPath: '#/properties/notes/type',
          keyword: 'type',
          params: {type: 'array'},
          message: 'must be array',
          schema: schema46.properties.notes.type,
          parentSchema: schema46.properties.notes,
          data: data5
        }
        ;(vErrors === null ? (vErrors = [err15]) : vErrors.push(err15), errors++)
      }
    }
    if (data.children !== void 0) {
      let data7 = data.children
      if (Array.isArray(data7)) {
        let len1 = data7.length
        for (let i1 = 0; i1 < len1; i1++) {
          let data8 = data7[i1]
          if (data8 && typeof data8 == 'object' && !Array.isArray(data8)) {
            if (data8.type === void 0) {
              let err16 = {
                instancePath: instancePath + '/children/' + i1,
                schemaPath: '#/$defs/Content/required',
                keyword: 'required',
                params: {missingProperty: 'type'},
                message: "must have required property 'type'",
                schema: schema41.required,
                parentSchema: schema41,
                data: data8
              }
              ;(vErrors === null ? (vErrors = [err16]) : vErrors.push(err16), errors++)
            }
            if (data8.type !== void 0) {
              let data9 = data8.type
              if (typeof data9 != 'string') {
                let err17 = {
                  instancePath: instancePath + '/children/' + i1 + '/type',
                  schemaPath: '#/$defs/Content/properties/type/type',
                  keyword: 'type',
                  params: {type: 'string'},
                  message: 'must be string',
                  schema: schema41.properties.type.type,
                  parentSchema: schema41.properties.type,
                  data: data9
                }
                ;(vErrors === null ? (vErrors = [err17]) : vErrors.push(err17), errors++)
              }
              let _errs22 = errors,
                _errs23 = errors
              if (!(
                data9 === 'notebook' ||
                data9 === 'section' ||
                data9 === 'question' ||
                data9 === 'prompt' ||
                data9 === 'option' ||
                data9 === 'answer' ||
                data9 === 'rationale' ||
                data9 === 'note' ||
                data9 === 'aside'
              )) {
                let err18 = {}
                ;(vErrors === null ? (vErrors = [err18]) : vErrors.push(err18), errors++)
              }
              var valid7 = _errs23 === errors
              if (valid7) {
                let err19 = {
                  instancePath: instancePath + '/children/' + i1 + '/type',
                  schemaPath: '#/$defs/Content/properties/type/not',
                  keyword: 'not',
                  params: {},
                  message: 'must NOT be valid',
                  schema: schema41.properties.type.not,
                  parentSchema: schema41.properties.type,
                  data: data9
                }
                ;(vErrors === null ? (vErrors = [err19]) : vErrors.push(err19), errors++)
              } else
                ((errors = _errs22),
                  vErrors !== null && (_errs22 ? (vErrors.length = _errs22) : (vErrors = null)))
            }
          } else {
            let err20 = {
              instancePath: instancePath + '/children/' + i1,
              schemaPath: '#/$defs/Content/type',
              keyword: 'type',
              params: {type: 'object'},
              message: 'must be object',
              schema: schema41.type,
              parentSchema: schema41,
              data: data8
            }
            ;(vErrors === null ? (vErrors = [err20]) : vErrors.push(err20), errors++)
          }
        }
      } else {
        let err21 = {
          instancePath: instancePath + '/children',
          schemaPath: '#/properties/children/type',
          keyword: 'type',
          params: {type: 'array'},
          message: 'must be array',
          schema: schema46.properties.children.type,
          parentSchema: schema46.properties.children,
          data: data7
        }
        ;(vErrors === null ? (vErrors = [err21]) : vErrors.push(err21), errors++)
      }
    }
  } else {
    let err22 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: {type: 'object'},
      message: 'must be object',
      schema: schema46.type,
      parentSchema: schema46,
      data
    }
    ;(vErrors === null ? (vErrors = [err22]) : vErrors.push(err22), errors++)
  }
  return ((validate36.errors = vErrors), errors === 0)
}
validate36.evaluated = {props: !0, dynamicProps: !1, dynamicItems: !1}
function validate27(
  data,
  {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {}
) {
  let vErrors = null,
    errors = 0,
    evaluated0 = validate27.evaluated
  if (
    (evaluated0.dynamicProps && (evaluated0.props = void 0),
    evaluated0.dynamicItems && (evaluated0.items = void 0),
    data && typeof data == 'object' && !Array.isArray(data))
  ) {
    if (data.children === void 0) {
      let err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: {missingProperty: 'children'},
        message: "must have required property 'children'",
        schema: schema38.required,
        parentSchema: schema38,
        data
      }
      ;(vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++)
    }
    if (data.confidence === void 0) {
      let err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: {missingProperty: 'confidence'},
        message: "must have required property 'confidence'",
        schema: schema38.required,
        parentSchema: schema38,
        data
      }
      ;(vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++)
    }
    if (data.context === void 0) {
      let err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: {missingProperty: 'context'},
        message: "must have required property 'context'",
        schema: schema38.required,
        parentSchema: schema38,
        data
      }
      ;(vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++)
    }
    if (data.dialect === void 0) {
      let err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: {missingProperty: 'dialect'},
        message: "must have required property 'dialect'",
        schema: schema38.required,
        parentSchema: schema38,
        data
      }
      ;(vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++)
    }
    if (data.form === void 0) {
      let err4 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: {missingProperty: 'form'},
        message: "must have required property 'form'",
        schema: schema38.required,
        parentSchema: schema38,
        data
      }
      ;(vErrors === null ? (vErrors = [err4]) : vErrors.push(err4), errors++)
    }
    if (data.id === void 0) {
      let err5 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: {missingProperty: 'id'},
        message: "must have required property 'id'",
        schema: schema38.required,
        parentSchema: schema38,
        data
      }
      ;(vErrors === null ? (vErrors = [err5]) : vErrors.push(err5), errors++)
    }
    if (data.position === void 0) {
      let err6 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: {missingProperty: 'position'},
        message: "must have required property 'position'",
        schema: schema38.required,
        parentSchema: schema38,
        data
      }
      ;(vErrors === null ? (vErrors = [err6]) : vErrors.push(err6), errors++)
    }
    if (data.tags === void 0) {
      let err7 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: {missingProperty: 'tags'},
        message: "must have required property 'tags'",
        schema: schema38.required,
        parentSchema: schema38,
        data
      }
      ;(vErrors === null ? (vErrors = [err7]) : vErrors.push(err7), errors++)
    }
    if (data.type === void 0) {
      let err8 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: {missingProperty: 'type'},
        message: "must have required property 'type'",
        schema: schema38.required,
        parentSchema: schema38,
        data
      }
      ;(vErrors === null ? (vErrors = [err8]) : vErrors.push(err8), errors++)
    }
    for (let key0 in data)
      if (!func1.call(schema38.properties, key0)) {
        let err9 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: {additionalProperty: key0},
          message: 'must NOT have additional properties',
          schema: !1,
          parentSchema: schema38,
          data
        }
        ;(vErrors === null ? (vErrors = [err9]) : vErrors.push(err9), errors++)
      }
    if (data.type !== void 0) {
      let data0 = data.type
      if (typeof data0 != 'string') {
        let err10 = {
          instancePath: instancePath + '/type',
          schemaPath: '#/properties/type/type',
          keyword: 'type',
          params: {type: 'string'},
          message: 'must be string',
          schema: schema38.properties.type.type,
          parentSchema: schema38.properties.type,
          data: data0
        }
        ;(vErrors === null ? (vErrors = [err10]) : vErrors.push(err10), errors++)
      }
      if (data0 !== 'question') {
        let err11 = {
          instancePath: instancePath + '/type',
          schemaPath: '#/properties/type/const',
          keyword: 'const',
          params: {allowedValue: 'question'},
          message: 'must be equal to constant',
          schema: 'question',
          parentSchema: schema38.properties.type,
          data: data0
        }
        ;(vErrors === null ? (vErrors = [err11]) : vErrors.push(err11), errors++)
      }
    }
    if (data.data !== void 0) {
      let data1 = data.data
      if (!(data1 && typeof data1 == 'object' && !Array.isArray(data1))) {
        let err12 = {
          instancePath: instancePath + '/data',
          schemaPath: '#/properties/data/type',
          keyword: 'type',
          params: {type: 'object'},
          message: 'must be object',
          schema: schema38.properties.data.type,
          parentSchema: schema38.properties.data,
          data: data1
        }
        ;(vErrors === null ? (vErrors = [err12]) : vErrors.push(err12), errors++)
      }
    }
    if (
      (data.position !== void 0 &&
        (validate21(data.position, {
          instancePath: instancePath + '/position',
          parentData: data,
          parentDataProperty: 'position',
          rootData,
          dynamicAnchors
        }) ||
          ((vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors)),
          (errors = vErrors.length))),
      data.id !== void 0)
    ) {
      let data3 = data.id
      if (typeof data3 != 'string') {
        let err13 = {
          instancePath: instancePath + '/id',
          schemaPath: '#/properties/id/type',
          keyword: 'type',
          params: {type: 'string'},
          message: 'must be string',
          schema: schema38.properties.id.type,
          parentSchema: schema38.properties.id,
          data: data3
        }
        ;(vErrors === null ? (vErrors = [err13]) : vErrors.push(err13), errors++)
      }
    }
    if (data.explicitId !== void 0) {
      let data4 = data.explicitId
      if (typeof data4 != 'string') {
        let err14 = {
          instancePath: instancePath + '/explicitId',
          schemaPath: '#/properties/explicitId/type',
          keyword: 'type',
          params: {type: 'string'},
          message: 'must be string',
          schema: schema38.properties.explicitId.type,
          parentSchema: schema38.properties.explicitId,
          data: data4
        }
        ;(vErrors === null ? (vErrors = [err14]) : vErrors.push(err14), errors++)
      }
    }
    if (data.form !== void 0) {
      let data5 = data.form
      if (typeof data5 != 'string') {
        let err15 = {
          instancePath: instancePath + '/form',
          schemaPath: '#/$defs/Form/type',
          keyword: 'type',
          params: {type: 'string'},
          message: 'must be string',
          schema: schema36.type,
          parentSchema: schema36,
          data: data5
        }
        ;(vErrors === null ? (vErrors = [err15]) : vErrors.push(err15), errors++)
      }
      if (!(
        data5 === 'open' ||
        data5 === 'choice' ||
        data5 === 'scenario' ||
        data5 === 'term' ||
        data5 === 'cloze'
      )) {
        let err16 = {
          instancePath: instancePath + '/form',
          schemaPath: '#/$defs/Form/enum',
          keyword: 'enum',
          params: {allowedValues: schema36.enum},
          message: 'must be equal to one of the allowed values',
          schema: schema36.enum,
          parentSchema: schema36,
          data: data5
        }
        ;(vErrors === null ? (vErrors = [err16]) : vErrors.push(err16), errors++)
      }
    }
    if (data.dialect !== void 0) {
      let data6 = data.dialect
      if (typeof data6 != 'string') {
        let err17 = {
          instancePath: instancePath + '/dialect',
          schemaPath: '#/properties/dialect/type',
          keyword: 'type',
          params: {type: 'string'},
          message: 'must be string',
          schema: schema38.properties.dialect.type,
          parentSchema: schema38.properties.dialect,
          data: data6
        }
        ;(vErrors === null ? (vErrors = [err17]) : vErrors.push(err17), errors++)
      }
    }
    if (data.confidence !== void 0) {
      let data7 = data.confidence
      if (typeof data7 == 'number' && isFinite(data7)) {
        if (data7 > 1 || isNaN(data7)) {
          let err18 = {
            instancePath: instancePath + '/confidence',
            schemaPath: '#/properties/confidence/maximum',
            keyword: 'maximum',
            params: {comparison: '<=', limit: 1},
            message: 'must be <= 1',
            schema: 1,
            parentSchema: schema38.properties.confidence,
            data: data7
          }
          ;(vErrors === null ? (vErrors = [err18]) : vErrors.push(err18), errors++)
        }
        if (data7 < 0 || isNaN(data7)) {
          let err19 = {
            instancePath: instancePath + '/confidence',
            schemaPath: '#/properties/confidence/minimum',
            keyword: 'minimum',
            params: {comparison: '>=', limit: 0},
            message: 'must be >= 0',
            schema: 0,
            parentSchema: schema38.properties.confidence,
            data: data7
          }
          ;(vErrors === null ? (vErrors = [err19]) : vErrors.push(err19), errors++)
        }
      } else {
        let err20 = {
          instancePath: instancePath + '/confidence',
          schemaPath: '#/properties/confidence/type',
          keyword: 'type',
          params: {type: 'number'},
          message: 'must be number',
          schema: schema38.properties.confidence.type,
          parentSchema: schema38.properties.confidence,
          data: data7
        }
        ;(vErrors === null ? (vErrors = [err20]) : vErrors.push(err20), errors++)
      }
    }
    if (data.context !== void 0) {
      let data8 = data.context
      if (Array.isArray(data8)) {
        let len0 = data8.length
        for (let i0 = 0; i0 < len0; i0++) {
          let data9 = data8[i0]
          if (typeof data9 != 'string') {
            let err21 = {
              instancePath: instancePath + '/context/' + i0,
              schemaPath: '#/properties/context/items/type',
              keyword: 'type',
              params: {type: 'string'},
              message: 'must be string',
              schema: schema38.properties.context.items.type,
              parentSchema: schema38.properties.context.items,
              data: data9
            }
            ;(vErrors === null ? (vErrors = [err21]) : vErrors.push(err21), errors++)
          }
        }
      } else {
        let err22 = {
          instancePath: instancePath + '/context',
          schemaPath: '#/properties/context/type',
          keyword: 'type',
          params: {type: 'array'},
          message: 'must be array',
          schema: schema38.properties.context.type,
          parentSchema: schema38.properties.context,
          data: data8
        }
        ;(vErrors === null ? (vErrors = [err22]) : vErrors.push(err22), errors++)
      }
    }
    if (data.tags !== void 0) {
      let data10 = data.tags
      if (Array.isArray(data10)) {
        let len1 = data10.length
        for (let i1 = 0; i1 < len1; i1++) {
          let data11 = data10[i1]
          if (typeof data11 != 'string') {
            let err23 = {
              instancePath: instancePath + '/tags/' + i1,
              schemaPath: '#/properties/tags/items/type',
              keyword: 'type',
              params: {type: 'string'},
              message: 'must be string',
              schema: schema38.properties.tags.items.type,
              parentSchema: schema38.properties.tags.items,
              data: data11
            }
            ;(vErrors === null ? (vErrors = [err23]) : vErrors.push(err23), errors++)
          }
        }
      } else {
        let err24 = {
          instancePath: instancePath + '/tags',
          schemaPath: '#/properties/tags/type',
          keyword: 'type',
          params: {type: 'array'},
          message: 'must be array',
          schema: schema38.properties.tags.type,
          parentSchema: schema38.properties.tags,
          data: data10
        }
        ;(vErrors === null ? (vErrors = [err24]) : vErrors.push(err24), errors++)
      }
    }
    if (data.hint !== void 0) {
      let data12 = data.hint
      if (typeof data12 != 'string') {
        let err25 = {
          instancePath: instancePath + '/hint',
          schemaPath: '#/properties/hint/type',
          keyword: 'type',
          params: {type: 'string'},
          message: 'must be string',
          schema: schema38.properties.hint.type,
          parentSchema: schema38.properties.hint,
          data: data12
        }
        ;(vErrors === null ? (vErrors = [err25]) : vErrors.push(err25), errors++)
      }
    }
    if (data.ordinal !== void 0) {
      let data13 = data.ordinal
      if (!(typeof data13 == 'number' && !(data13 % 1) && !isNaN(data13) && isFinite(data13))) {
        let err26 = {
          instancePath: instancePath + '/ordinal',
          schemaPath: '#/properties/ordinal/type',
          keyword: 'type',
          params: {type: 'integer'},
          message: 'must be integer',
          schema: schema38.properties.ordinal.type,
          parentSchema: schema38.properties.ordinal,
          data: data13
        }
        ;(vErrors === null ? (vErrors = [err26]) : vErrors.push(err26), errors++)
      }
      if (typeof data13 == 'number' && isFinite(data13) && (data13 < 1 || isNaN(data13))) {
        let err27 = {
          instancePath: instancePath + '/ordinal',
          schemaPath: '#/properties/ordinal/minimum',
          keyword: 'minimum',
          params: {comparison: '>=', limit: 1},
          message: 'must be >= 1',
          schema: 1,
          parentSchema: schema38.properties.ordinal,
          data: data13
        }
        ;(vErrors === null ? (vErrors = [err27]) : vErrors.push(err27), errors++)
      }
    }
    if (data.children !== void 0) {
      let data14 = data.children
      if (Array.isArray(data14)) {
        let len2 = data14.length
        for (let i2 = 0; i2 < len2; i2++) {
          let data15 = data14[i2]
          if (data15 && typeof data15 == 'object' && !Array.isArray(data15)) {
            if (data15.type === void 0) {
              let err28 = {
                instancePath: instancePath + '/children/' + i2,
                schemaPath: '#/properties/children/items/required',
                keyword: 'required',
                params: {missingProperty: 'type'},
                message: "must have required property 'type'",
                schema: schema38.properties.children.items.required,
                parentSchema: schema38.properties.children.items,
                data: data15
              }
              ;(vErrors === null ? (vErrors = [err28]) : vErrors.push(err28), errors++)
            }
            let tag0 = data15.type
            if (typeof tag0 == 'string')
              if (tag0 === 'prompt') {
                validate29(data15, {
                  instancePath: instancePath + '/children/' + i2,
                  parentData: data14,
                  parentDataProperty: i2,
                  rootData,
                  dynamicAnchors
                }) ||
                  ((vErrors =
                    vErrors === null ? validate29.errors : vErrors.concat(validate29.errors)),
                  (errors = vErrors.length))
                var props0 = !0
              } else if (tag0 === 'option')
                (validate31(data15, {
                  instancePath: instancePath + '/children/' + i2,
                  parentData: data14,
                  parentDataProperty: i2,
                  rootData,
                  dynamicAnchors
                }) ||
                  ((vErrors =
                    vErrors === null ? validate31.errors : vErrors.concat(validate31.errors)),
                  (errors = vErrors.length)),
                  props0 !== !0 && (props0 = !0))
              else if (tag0 === 'answer')
                (validate36(data15, {
                  instancePath: instancePath + '/children/' + i2,
                  parentData: data14,
                  parentDataProperty: i2,
                  rootData,
                  dynamicAnchors
                }) ||
                  ((vErrors =
                    vErrors === null ? validate36.errors : vErrors.concat(validate36.errors)),
                  (errors = vErrors.length)),
                  props0 !== !0 && (props0 = !0))
              else if (tag0 === 'rationale')
                (validate33(data15, {
                  instancePath: instancePath + '/children/' + i2,
                  parentData: data14,
                  parentDataProperty: i2,
                  rootData,
                  dynamicAnchors
                }) ||
                  ((vErrors =
                    vErrors === null ? validate33.errors : vErrors.concat(validate33.errors)),
                  (errors = vErrors.length)),
                  props0 !== !0 && (props0 = !0))
              else {
                let err29 = {
                  instancePath: instancePath + '/children/' + i2,
                  schemaPath: '#/properties/children/items/discriminator',
                  keyword: 'discriminator',
                  params: {error: 'mapping', tag: 'type', tagValue: tag0},
                  message: 'value of tag "type" must be in oneOf',
                  schema: schema38.properties.children.items.discriminator,
                  parentSchema: schema38.properties.children.items,
                  data: data15
                }
                ;(vErrors === null ? (vErrors = [err29]) : vErrors.push(err29), errors++)
              }
            else {
              let err30 = {
                instancePath: instancePath + '/children/' + i2,
                schemaPath: '#/properties/children/items/discriminator',
                keyword: 'discriminator',
                params: {error: 'tag', tag: 'type', tagValue: tag0},
                message: 'tag "type" must be string',
                schema: schema38.properties.children.items.discriminator,
                parentSchema: schema38.properties.children.items,
                data: data15
              }
              ;(vErrors === null ? (vErrors = [err30]) : vErrors.push(err30), errors++)
            }
          } else {
            let err31 = {
              instancePath: instancePath + '/children/' + i2,
              schemaPath: '#/properties/children/items/type',
              keyword: 'type',
              params: {type: 'object'},
              message: 'must be object',
              schema: schema38.properties.children.items.type,
              parentSchema: schema38.properties.children.items,
              data: data15
            }
            ;(vErrors === null ? (vErrors = [err31]) : vErrors.push(err31), errors++)
          }
        }
      } else {
        let err32 = {
          instancePath: instancePath + '/children',
          schemaPath: '#/properties/children/type',
          keyword: 'type',
          params: {type: 'array'},
          message: 'must be array',
          schema: schema38.properties.children.type,
          parentSchema: schema38.properties.children,
          data: data14
        }
        ;(vErrors === null ? (vErrors = [err32]) : vErrors.push(err32), errors++)
      }
    }
  } else {
    let err33 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: {type: 'object'},
      message: 'must be object',
      schema: schema38.type,
      parentSchema: schema38,
      data
    }
    ;(vErrors === null ? (vErrors = [err33]) : vErrors.push(err33), errors++)
  }
  return ((validate27.errors = vErrors), errors === 0)
}
validate27.evaluated = {props: !0, dynamicProps: !1, dynamicItems: !1}
var schema48 = {
  type: 'object',
  required: ['children', 'id', 'position', 'type'],
  properties: {
    type: {type: 'string', const: 'note'},
    data: {type: 'object'},
    position: {$ref: '#/$defs/Position'},
    id: {type: 'string'},
    answers: {type: 'string'},
    ordinal: {type: 'integer', minimum: 1},
    children: {type: 'array', items: {$ref: '#/$defs/Content'}}
  },
  additionalProperties: !1
}
function validate42(
  data,
  {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {}
) {
  let vErrors = null,
    errors = 0,
    evaluated0 = validate42.evaluated
  if (
    (evaluated0.dynamicProps && (evaluated0.props = void 0),
    evaluated0.dynamicItems && (evaluated0.items = void 0),
    data && typeof data == 'object' && !Array.isArray(data))
  ) {
    if (data.children === void 0) {
      let err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: {missingProperty: 'children'},
        message: "must have required property 'children'",
        schema: schema48.required,
        parentSchema: schema48,
        data
      }
      ;(vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++)
    }
    if (data.id === void 0) {
      let err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: {missingProperty: 'id'},
        message: "must have required property 'id'",
        schema: schema48.required,
        parentSchema: schema48,
        data
      }
      ;(vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++)
    }
    if (data.position === void 0) {
      let err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: {missingProperty: 'position'},
        message: "must have required property 'position'",
        schema: schema48.required,
        parentSchema: schema48,
        data
      }
      ;(vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++)
    }
    if (data.type === void 0) {
      let err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: {missingProperty: 'type'},
        message: "must have required property 'type'",
        schema: schema48.required,
        parentSchema: schema48,
        data
      }
      ;(vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++)
    }
    for (let key0 in data)
      if (!(
        key0 === 'type' ||
        key0 === 'data' ||
        key0 === 'position' ||
        key0 === 'id' ||
        key0 === 'answers' ||
        key0 === 'ordinal' ||
        key0 === 'children'
      )) {
        let err4 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: {additionalProperty: key0},
          message: 'must NOT have additional properties',
          schema: !1,
          parentSchema: schema48,
          data
        }
        ;(vErrors === null ? (vErrors = [err4]) : vErrors.push(err4), errors++)
      }
    if (data.type !== void 0) {
      let data0 = data.type
      if (typeof data0 != 'string') {
        let err5 = {
          instancePath: instancePath + '/type',
          schemaPath: '#/properties/type/type',
          keyword: 'type',
          params: {type: 'string'},
          message: 'must be string',
          schema: schema48.properties.type.type,
          parentSchema: schema48.properties.type,
          data: data0
        }
        ;(vErrors === null ? (vErrors = [err5]) : vErrors.push(err5), errors++)
      }
      if (data0 !== 'note') {
        let err6 = {
          instancePath: instancePath + '/type',
          schemaPath: '#/properties/type/const',
          keyword: 'const',
          params: {allowedValue: 'note'},
          message: 'must be equal to constant',
          schema: 'note',
          parentSchema: schema48.properties.type,
          data: data0
        }
        ;(vErrors === null ? (vErrors = [err6]) : vErrors.push(err6), errors++)
      }
    }
    if (data.data !== void 0) {
      let data1 = data.data
      if (!(data1 && typeof data1 == 'object' && !Array.isArray(data1))) {
        let err7 = {
          instancePath: instancePath + '/data',
          schemaPath: '#/properties/data/type',
          keyword: 'type',
          params: {type: 'object'},
          message: 'must be object',
          schema: schema48.properties.data.type,
          parentSchema: schema48.properties.data,
          data: data1
        }
        ;(vErrors === null ? (vErrors = [err7]) : vErrors.push(err7), errors++)
      }
    }
    if (
      (data.position !== void 0 &&
        (validate21(data.position, {
          instancePath: instancePath + '/position',
          parentData: data,
          parentDataProperty: 'position',
          rootData,
          dynamicAnchors
        }) ||
          ((vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors)),
          (errors = vErrors.length))),
      data.id !== void 0)
    ) {
      let data3 = data.id
      if (typeof data3 != 'string') {
        let err8 = {
          instancePath: instancePath + '/id',
          schemaPath: '#/properties/id/type',
          keyword: 'type',
          params: {type: 'string'},
          message: 'must be string',
          schema: schema48.properties.id.type,
          parentSchema: schema48.properties.id,
          data: data3
        }
        ;(vErrors === null ? (vErrors = [err8]) : vErrors.push(err8), errors++)
      }
    }
    if (data.answers !== void 0) {
      let data4 = data.answers
      if (typeof data4 != 'string') {
        let err9 = {
          instancePath: instancePath + '/answers',
          schemaPath: '#/properties/answers/type',
          keyword: 'type',
          params: {type: 'string'},
          message: 'must be string',
          schema: schema48.properties.answers.type,
          parentSchema: schema48.properties.answers,
          data: data4
        }
        ;(vErrors === null ? (vErrors = [err9]) : vErrors.push(err9), errors++)
      }
    }
    if (data.ordinal !== void 0) {
      let data5 = data.ordinal
      if (!(typeof data5 == 'number' && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
        let err10 = {
          instancePath: instancePath + '/ordinal',
          schemaPath: '#/properties/ordinal/type',
          keyword: 'type',
          params: {type: 'integer'},
          message: 'must be integer',
          schema: schema48.properties.ordinal.type,
          parentSchema: schema48.properties.ordinal,
          data: data5
        }
        ;(vErrors === null ? (vErrors = [err10]) : vErrors.push(err10), errors++)
      }
      if (typeof data5 == 'number' && isFinite(data5) && (data5 < 1 || isNaN(data5))) {
        let err11 = {
          instancePath: instancePath + '/ordinal',
          schemaPath: '#/properties/ordinal/minimum',
          keyword: 'minimum',
          params: {comparison: '>=', limit: 1},
          message: 'must be >= 1',
          schema: 1,
          parentSchema: schema48.properties.ordinal,
          data: data5
        }
        ;(vErrors === null ? (vErrors = [err11]) : vErrors.push(err11), errors++)
      }
    }
    if (data.children !== void 0) {
      let data6 = data.children
      if (Array.isArray(data6)) {
        let len0 = data6.length
        for (let i0 = 0; i0 < len0; i0++) {
          let data7 = data6[i0]
          if (data7 && typeof data7 == 'object' && !Array.isArray(data7)) {
            if (data7.type === void 0) {
              let err12 = {
                instancePath: instancePath + '/children/' + i0,
                schemaPath: '#/$defs/Content/required',
                keyword: 'required',
                params: {missingProperty: 'type'},
                message: "must have required property 'type'",
                schema: schema41.required,
                parentSchema: schema41,
                data: data7
              }
              ;(vErrors === null ? (vErrors = [err12]) : vErrors.push(err12), errors++)
            }
            if (data7.type !== void 0) {
              let data8 = data7.type
              if (typeof data8 != 'string') {
                let err13 = {
                  instancePath: instancePath + '/children/' + i0 + '/type',
                  schemaPath: '#/$defs/Content/properties/type/type',
                  keyword: 'type',
                  params: {type: 'string'},
                  message: 'must be string',
                  schema: schema41.properties.type.type,
                  parentSchema: schema41.properties.type,
                  data: data8
                }
                ;(vErrors === null ? (vErrors = [err13]) : vErrors.push(err13), errors++)
              }
              let _errs20 = errors,
                _errs21 = errors
              if (!(
                data8 === 'notebook' ||
                data8 === 'section' ||
                data8 === 'question' ||
                data8 === 'prompt' ||
                data8 === 'option' ||
                data8 === 'answer' ||
                data8 === 'rationale' ||
                data8 === 'note' ||
                data8 === 'aside'
              )) {
                let err14 = {}
                ;(vErrors === null ? (vErrors = [err14]) : vErrors.push(err14), errors++)
              }
              var valid5 = _errs21 === errors
              if (valid5) {
                let err15 = {
                  instancePath: instancePath + '/children/' + i0 + '/type',
                  schemaPath: '#/$defs/Content/properties/type/not',
                  keyword: 'not',
                  params: {},
                  message: 'must NOT be valid',
                  schema: schema41.properties.type.not,
                  parentSchema: schema41.properties.type,
                  data: data8
                }
                ;(vErrors === null ? (vErrors = [err15]) : vErrors.push(err15), errors++)
              } else
                ((errors = _errs20),
                  vErrors !== null && (_errs20 ? (vErrors.length = _errs20) : (vErrors = null)))
            }
          } else {
            let err16 = {
              instancePath: instancePath + '/children/' + i0,
              schemaPath: '#/$defs/Content/type',
              keyword: 'type',
              params: {type: 'object'},
              message: 'must be object',
              schema: schema41.type,
              parentSchema: schema41,
              data: data7
            }
            ;(vErrors === null ? (vErrors = [err16]) : vErrors.push(err16), errors++)
          }
        }
      } else {
        let err17 = {
          instancePath: instancePath + '/children',
          schemaPath: '#/properties/children/type',
          keyword: 'type',
          params: {type: 'array'},
          message: 'must be array',
          schema: schema48.properties.children.type,
          parentSchema: schema48.properties.children,
          data: data6
        }
        ;(vErrors === null ? (vErrors = [err17]) : vErrors.push(err17), errors++)
      }
    }
  } else {
    let err18 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: {type: 'object'},
      message: 'must be object',
      schema: schema48.type,
      parentSchema: schema48,
      data
    }
    ;(vErrors === null ? (vErrors = [err18]) : vErrors.push(err18), errors++)
  }
  return ((validate42.errors = vErrors), errors === 0)
}
validate42.evaluated = {props: !0, dynamicProps: !1, dynamicItems: !1}
var schema50 = {
  type: 'object',
  required: ['children', 'position', 'type'],
  properties: {
    type: {type: 'string', const: 'aside'},
    data: {type: 'object'},
    position: {$ref: '#/$defs/Position'},
    children: {type: 'array', items: {$ref: '#/$defs/Content'}}
  },
  additionalProperties: !1
}
function validate44(
  data,
  {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {}
) {
  let vErrors = null,
    errors = 0,
    evaluated0 = validate44.evaluated
  if (
    (evaluated0.dynamicProps && (evaluated0.props = void 0),
    evaluated0.dynamicItems && (evaluated0.items = void 0),
    data && typeof data == 'object' && !Array.isArray(data))
  ) {
    if (data.children === void 0) {
      let err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: {missingProperty: 'children'},
        message: "must have required property 'children'",
        schema: schema50.required,
        parentSchema: schema50,
        data
      }
      ;(vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++)
    }
    if (data.position === void 0) {
      let err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: {missingProperty: 'position'},
        message: "must have required property 'position'",
        schema: schema50.required,
        parentSchema: schema50,
        data
      }
      ;(vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++)
    }
    if (data.type === void 0) {
      let err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: {missingProperty: 'type'},
        message: "must have required property 'type'",
        schema: schema50.required,
        parentSchema: schema50,
        data
      }
      ;(vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++)
    }
    for (let key0 in data)
      if (!(key0 === 'type' || key0 === 'data' || key0 === 'position' || key0 === 'children')) {
        let err3 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: {additionalProperty: key0},
          message: 'must NOT have additional properties',
          schema: !1,
          parentSchema: schema50,
          data
        }
        ;(vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++)
      }
    if (data.type !== void 0) {
      let data0 = data.type
      if (typeof data0 != 'string') {
        let err4 = {
          instancePath: instancePath + '/type',
          schemaPath: '#/properties/type/type',
          keyword: 'type',
          params: {type: 'string'},
          message: 'must be string',
          schema: schema50.properties.type.type,
          parentSchema: schema50.properties.type,
          data: data0
        }
        ;(vErrors === null ? (vErrors = [err4]) : vErrors.push(err4), errors++)
      }
      if (data0 !== 'aside') {
        let err5 = {
          instancePath: instancePath + '/type',
          schemaPath: '#/properties/type/const',
          keyword: 'const',
          params: {allowedValue: 'aside'},
          message: 'must be equal to constant',
          schema: 'aside',
          parentSchema: schema50.properties.type,
          data: data0
        }
        ;(vErrors === null ? (vErrors = [err5]) : vErrors.push(err5), errors++)
      }
    }
    if (data.data !== void 0) {
      let data1 = data.data
      if (!(data1 && typeof data1 == 'object' && !Array.isArray(data1))) {
        let err6 = {
          instancePath: instancePath + '/data',
          schemaPath: '#/properties/data/type',
          keyword: 'type',
          params: {type: 'object'},
          message: 'must be object',
          schema: schema50.properties.data.type,
          parentSchema: schema50.properties.data,
          data: data1
        }
        ;(vErrors === null ? (vErrors = [err6]) : vErrors.push(err6), errors++)
      }
    }
    if (
      (data.position !== void 0 &&
        (validate21(data.position, {
          instancePath: instancePath + '/position',
          parentData: data,
          parentDataProperty: 'position',
          rootData,
          dynamicAnchors
        }) ||
          ((vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors)),
          (errors = vErrors.length))),
      data.children !== void 0)
    ) {
      let data3 = data.children
      if (Array.isArray(data3)) {
        let len0 = data3.length
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0]
          if (data4 && typeof data4 == 'object' && !Array.isArray(data4)) {
            if (data4.type === void 0) {
              let err7 = {
                instancePath: instancePath + '/children/' + i0,
                schemaPath: '#/$defs/Content/required',
                keyword: 'required',
                params: {missingProperty: 'type'},
                message: "must have required property 'type'",
                schema: schema41.required,
                parentSchema: schema41,
                data: data4
              }
              ;(vErrors === null ? (vErrors = [err7]) : vErrors.push(err7), errors++)
            }
            if (data4.type !== void 0) {
              let data5 = data4.type
              if (typeof data5 != 'string') {
                let err8 = {
                  instancePath: instancePath + '/children/' + i0 + '/type',
                  schemaPath: '#/$defs/Content/properties/type/type',
                  keyword: 'type',
                  params: {type: 'string'},
                  message: 'must be string',
                  schema: schema41.properties.type.type,
                  parentSchema: schema41.properties.type,
                  data: data5
                }
                ;(vErrors === null ? (vErrors = [err8]) : vErrors.push(err8), errors++)
              }
              let _errs14 = errors,
                _errs15 = errors
              if (!(
                data5 === 'notebook' ||
                data5 === 'section' ||
                data5 === 'question' ||
                data5 === 'prompt' ||
                data5 === 'option' ||
                data5 === 'answer' ||
                data5 === 'rationale' ||
                data5 === 'note' ||
                data5 === 'aside'
              )) {
                let err9 = {}
                ;(vErrors === null ? (vErrors = [err9]) : vErrors.push(err9), errors++)
              }
              var valid5 = _errs15 === errors
              if (valid5) {
                let err10 = {
                  instancePath: instancePath + '/children/' + i0 + '/type',
                  schemaPath: '#/$defs/Content/properties/type/not',
                  keyword: 'not',
                  params: {},
                  message: 'must NOT be valid',
                  schema: schema41.properties.type.not,
                  parentSchema: schema41.properties.type,
                  data: data5
                }
                ;(vErrors === null ? (vErrors = [err10]) : vErrors.push(err10), errors++)
              } else
                ((errors = _errs14),
                  vErrors !== null && (_errs14 ? (vErrors.length = _errs14) : (vErrors = null)))
            }
          } else {
            let err11 = {
              instancePath: instancePath + '/children/' + i0,
              schemaPath: '#/$defs/Content/type',
              keyword: 'type',
              params: {type: 'object'},
              message: 'must be object',
              schema: schema41.type,
              parentSchema: schema41,
              data: data4
            }
            ;(vErrors === null ? (vErrors = [err11]) : vErrors.push(err11), errors++)
          }
        }
      } else {
        let err12 = {
          instancePath: instancePath + '/children',
          schemaPath: '#/properties/children/type',
          keyword: 'type',
          params: {type: 'array'},
          message: 'must be array',
          schema: schema50.properties.children.type,
          parentSchema: schema50.properties.children,
          data: data3
        }
        ;(vErrors === null ? (vErrors = [err12]) : vErrors.push(err12), errors++)
      }
    }
  } else {
    let err13 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: {type: 'object'},
      message: 'must be object',
      schema: schema50.type,
      parentSchema: schema50,
      data
    }
    ;(vErrors === null ? (vErrors = [err13]) : vErrors.push(err13), errors++)
  }
  return ((validate44.errors = vErrors), errors === 0)
}
validate44.evaluated = {props: !0, dynamicProps: !1, dynamicItems: !1}
var wrapper0 = {validate: validate25}
function validate25(
  data,
  {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {}
) {
  let vErrors = null,
    errors = 0,
    evaluated0 = validate25.evaluated
  if (
    (evaluated0.dynamicProps && (evaluated0.props = void 0),
    evaluated0.dynamicItems && (evaluated0.items = void 0),
    data && typeof data == 'object' && !Array.isArray(data))
  ) {
    if (data.children === void 0) {
      let err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: {missingProperty: 'children'},
        message: "must have required property 'children'",
        schema: schema37.required,
        parentSchema: schema37,
        data
      }
      ;(vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++)
    }
    if (data.depth === void 0) {
      let err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: {missingProperty: 'depth'},
        message: "must have required property 'depth'",
        schema: schema37.required,
        parentSchema: schema37,
        data
      }
      ;(vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++)
    }
    if (data.id === void 0) {
      let err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: {missingProperty: 'id'},
        message: "must have required property 'id'",
        schema: schema37.required,
        parentSchema: schema37,
        data
      }
      ;(vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++)
    }
    if (data.position === void 0) {
      let err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: {missingProperty: 'position'},
        message: "must have required property 'position'",
        schema: schema37.required,
        parentSchema: schema37,
        data
      }
      ;(vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++)
    }
    if (data.title === void 0) {
      let err4 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: {missingProperty: 'title'},
        message: "must have required property 'title'",
        schema: schema37.required,
        parentSchema: schema37,
        data
      }
      ;(vErrors === null ? (vErrors = [err4]) : vErrors.push(err4), errors++)
    }
    if (data.type === void 0) {
      let err5 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: {missingProperty: 'type'},
        message: "must have required property 'type'",
        schema: schema37.required,
        parentSchema: schema37,
        data
      }
      ;(vErrors === null ? (vErrors = [err5]) : vErrors.push(err5), errors++)
    }
    for (let key0 in data)
      if (!(
        key0 === 'type' ||
        key0 === 'data' ||
        key0 === 'position' ||
        key0 === 'depth' ||
        key0 === 'title' ||
        key0 === 'id' ||
        key0 === 'children'
      )) {
        let err6 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: {additionalProperty: key0},
          message: 'must NOT have additional properties',
          schema: !1,
          parentSchema: schema37,
          data
        }
        ;(vErrors === null ? (vErrors = [err6]) : vErrors.push(err6), errors++)
      }
    if (data.type !== void 0) {
      let data0 = data.type
      if (typeof data0 != 'string') {
        let err7 = {
          instancePath: instancePath + '/type',
          schemaPath: '#/properties/type/type',
          keyword: 'type',
          params: {type: 'string'},
          message: 'must be string',
          schema: schema37.properties.type.type,
          parentSchema: schema37.properties.type,
          data: data0
        }
        ;(vErrors === null ? (vErrors = [err7]) : vErrors.push(err7), errors++)
      }
      if (data0 !== 'section') {
        let err8 = {
          instancePath: instancePath + '/type',
          schemaPath: '#/properties/type/const',
          keyword: 'const',
          params: {allowedValue: 'section'},
          message: 'must be equal to constant',
          schema: 'section',
          parentSchema: schema37.properties.type,
          data: data0
        }
        ;(vErrors === null ? (vErrors = [err8]) : vErrors.push(err8), errors++)
      }
    }
    if (data.data !== void 0) {
      let data1 = data.data
      if (!(data1 && typeof data1 == 'object' && !Array.isArray(data1))) {
        let err9 = {
          instancePath: instancePath + '/data',
          schemaPath: '#/properties/data/type',
          keyword: 'type',
          params: {type: 'object'},
          message: 'must be object',
          schema: schema37.properties.data.type,
          parentSchema: schema37.properties.data,
          data: data1
        }
        ;(vErrors === null ? (vErrors = [err9]) : vErrors.push(err9), errors++)
      }
    }
    if (
      (data.position !== void 0 &&
        (validate21(data.position, {
          instancePath: instancePath + '/position',
          parentData: data,
          parentDataProperty: 'position',
          rootData,
          dynamicAnchors
        }) ||
          ((vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors)),
          (errors = vErrors.length))),
      data.depth !== void 0)
    ) {
      let data3 = data.depth
      if (!(typeof data3 == 'number' && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
        let err10 = {
          instancePath: instancePath + '/depth',
          schemaPath: '#/properties/depth/type',
          keyword: 'type',
          params: {type: 'integer'},
          message: 'must be integer',
          schema: schema37.properties.depth.type,
          parentSchema: schema37.properties.depth,
          data: data3
        }
        ;(vErrors === null ? (vErrors = [err10]) : vErrors.push(err10), errors++)
      }
      if (typeof data3 == 'number' && isFinite(data3)) {
        if (data3 > 6 || isNaN(data3)) {
          let err11 = {
            instancePath: instancePath + '/depth',
            schemaPath: '#/properties/depth/maximum',
            keyword: 'maximum',
            params: {comparison: '<=', limit: 6},
            message: 'must be <= 6',
            schema: 6,
            parentSchema: schema37.properties.depth,
            data: data3
          }
          ;(vErrors === null ? (vErrors = [err11]) : vErrors.push(err11), errors++)
        }
        if (data3 < 1 || isNaN(data3)) {
          let err12 = {
            instancePath: instancePath + '/depth',
            schemaPath: '#/properties/depth/minimum',
            keyword: 'minimum',
            params: {comparison: '>=', limit: 1},
            message: 'must be >= 1',
            schema: 1,
            parentSchema: schema37.properties.depth,
            data: data3
          }
          ;(vErrors === null ? (vErrors = [err12]) : vErrors.push(err12), errors++)
        }
      }
    }
    if (data.title !== void 0) {
      let data4 = data.title
      if (typeof data4 != 'string') {
        let err13 = {
          instancePath: instancePath + '/title',
          schemaPath: '#/properties/title/type',
          keyword: 'type',
          params: {type: 'string'},
          message: 'must be string',
          schema: schema37.properties.title.type,
          parentSchema: schema37.properties.title,
          data: data4
        }
        ;(vErrors === null ? (vErrors = [err13]) : vErrors.push(err13), errors++)
      }
    }
    if (data.id !== void 0) {
      let data5 = data.id
      if (typeof data5 != 'string') {
        let err14 = {
          instancePath: instancePath + '/id',
          schemaPath: '#/properties/id/type',
          keyword: 'type',
          params: {type: 'string'},
          message: 'must be string',
          schema: schema37.properties.id.type,
          parentSchema: schema37.properties.id,
          data: data5
        }
        ;(vErrors === null ? (vErrors = [err14]) : vErrors.push(err14), errors++)
      }
    }
    if (data.children !== void 0) {
      let data6 = data.children
      if (Array.isArray(data6)) {
        let len0 = data6.length
        for (let i0 = 0; i0 < len0; i0++) {
          let data7 = data6[i0]
          if (data7 && typeof data7 == 'object' && !Array.isArray(data7)) {
            if (data7.type === void 0) {
              let err15 = {
                instancePath: instancePath + '/children/' + i0,
                schemaPath: '#/properties/children/items/required',
                keyword: 'required',
                params: {missingProperty: 'type'},
                message: "must have required property 'type'",
                schema: schema37.properties.children.items.required,
                parentSchema: schema37.properties.children.items,
                data: data7
              }
              ;(vErrors === null ? (vErrors = [err15]) : vErrors.push(err15), errors++)
            }
            let tag0 = data7.type
            if (typeof tag0 == 'string')
              if (tag0 === 'section')
                if (
                  !wrapper0.validate(data7, {
                    instancePath: instancePath + '/children/' + i0,
                    parentData: data6,
                    parentDataProperty: i0,
                    rootData,
                    dynamicAnchors
                  })
                )
                  ((vErrors =
                    vErrors === null
                      ? wrapper0.validate.errors
                      : vErrors.concat(wrapper0.validate.errors)),
                    (errors = vErrors.length))
                else var props0 = wrapper0.validate.evaluated.props
              else if (tag0 === 'question')
                (validate27(data7, {
                  instancePath: instancePath + '/children/' + i0,
                  parentData: data6,
                  parentDataProperty: i0,
                  rootData,
                  dynamicAnchors
                }) ||
                  ((vErrors =
                    vErrors === null ? validate27.errors : vErrors.concat(validate27.errors)),
                  (errors = vErrors.length)),
                  props0 !== !0 && (props0 = !0))
              else if (tag0 === 'note')
                (validate42(data7, {
                  instancePath: instancePath + '/children/' + i0,
                  parentData: data6,
                  parentDataProperty: i0,
                  rootData,
                  dynamicAnchors
                }) ||
                  ((vErrors =
                    vErrors === null ? validate42.errors : vErrors.concat(validate42.errors)),
                  (errors = vErrors.length)),
                  props0 !== !0 && (props0 = !0))
              else if (tag0 === 'aside')
                (validate44(data7, {
                  instancePath: instancePath + '/children/' + i0,
                  parentData: data6,
                  parentDataProperty: i0,
                  rootData,
                  dynamicAnchors
                }) ||
                  ((vErrors =
                    vErrors === null ? validate44.errors : vErrors.concat(validate44.errors)),
                  (errors = vErrors.length)),
                  props0 !== !0 && (props0 = !0))
              else {
                let err16 = {
                  instancePath: instancePath + '/children/' + i0,
                  schemaPath: '#/properties/children/items/discriminator',
                  keyword: 'discriminator',
                  params: {error: 'mapping', tag: 'type', tagValue: tag0},
                  message: 'value of tag "type" must be in oneOf',
                  schema: schema37.properties.children.items.discriminator,
                  parentSchema: schema37.properties.children.items,
                  data: data7
                }
                ;(vErrors === null ? (vErrors = [err16]) : vErrors.push(err16), errors++)
              }
            else {
              let err17 = {
                instancePath: instancePath + '/children/' + i0,
                schemaPath: '#/properties/children/items/discriminator',
                keyword: 'discriminator',
                params: {error: 'tag', tag: 'type', tagValue: tag0},
                message: 'tag "type" must be string',
                schema: schema37.properties.children.items.discriminator,
                parentSchema: schema37.properties.children.items,
                data: data7
              }
              ;(vErrors === null ? (vErrors = [err17]) : vErrors.push(err17), errors++)
            }
          } else {
            let err18 = {
              instancePath: instancePath + '/children/' + i0,
              schemaPath: '#/properties/children/items/type',
              keyword: 'type',
              params: {type: 'object'},
              message: 'must be object',
              schema: schema37.properties.children.items.type,
              parentSchema: schema37.properties.children.items,
              data: data7
            }
            ;(vErrors === null ? (vErrors = [err18]) : vErrors.push(err18), errors++)
          }
        }
      } else {
        let err19 = {
          instancePath: instancePath + '/children',
          schemaPath: '#/properties/children/type',
          keyword: 'type',
          params: {type: 'array'},
          message: 'must be array',
          schema: schema37.properties.children.type,
          parentSchema: schema37.properties.children,
          data: data6
        }
        ;(vErrors === null ? (vErrors = [err19]) : vErrors.push(err19), errors++)
      }
    }
  } else {
    let err20 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: {type: 'object'},
      message: 'must be object',
      schema: schema37.type,
      parentSchema: schema37,
      data
    }
    ;(vErrors === null ? (vErrors = [err20]) : vErrors.push(err20), errors++)
  }
  return ((validate25.errors = vErrors), errors === 0)
}
validate25.evaluated = {props: !0, dynamicProps: !1, dynamicItems: !1}
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
    if (data.children === void 0) {
      let err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: {missingProperty: 'children'},
        message: "must have required property 'children'",
        schema: schema31.required,
        parentSchema: schema31,
        data
      }
      ;(vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++)
    }
    if (data.meta === void 0) {
      let err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: {missingProperty: 'meta'},
        message: "must have required property 'meta'",
        schema: schema31.required,
        parentSchema: schema31,
        data
      }
      ;(vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++)
    }
    if (data.position === void 0) {
      let err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: {missingProperty: 'position'},
        message: "must have required property 'position'",
        schema: schema31.required,
        parentSchema: schema31,
        data
      }
      ;(vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++)
    }
    if (data.type === void 0) {
      let err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: {missingProperty: 'type'},
        message: "must have required property 'type'",
        schema: schema31.required,
        parentSchema: schema31,
        data
      }
      ;(vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++)
    }
    for (let key0 in data)
      if (!(
        key0 === 'type' ||
        key0 === 'data' ||
        key0 === 'position' ||
        key0 === 'path' ||
        key0 === 'meta' ||
        key0 === 'children'
      )) {
        let err4 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: {additionalProperty: key0},
          message: 'must NOT have additional properties',
          schema: !1,
          parentSchema: schema31,
          data
        }
        ;(vErrors === null ? (vErrors = [err4]) : vErrors.push(err4), errors++)
      }
    if (data.type !== void 0) {
      let data0 = data.type
      if (typeof data0 != 'string') {
        let err5 = {
          instancePath: instancePath + '/type',
          schemaPath: '#/properties/type/type',
          keyword: 'type',
          params: {type: 'string'},
          message: 'must be string',
          schema: schema31.properties.type.type,
          parentSchema: schema31.properties.type,
          data: data0
        }
        ;(vErrors === null ? (vErrors = [err5]) : vErrors.push(err5), errors++)
      }
      if (data0 !== 'notebook') {
        let err6 = {
          instancePath: instancePath + '/type',
          schemaPath: '#/properties/type/const',
          keyword: 'const',
          params: {allowedValue: 'notebook'},
          message: 'must be equal to constant',
          schema: 'notebook',
          parentSchema: schema31.properties.type,
          data: data0
        }
        ;(vErrors === null ? (vErrors = [err6]) : vErrors.push(err6), errors++)
      }
    }
    if (data.data !== void 0) {
      let data1 = data.data
      if (!(data1 && typeof data1 == 'object' && !Array.isArray(data1))) {
        let err7 = {
          instancePath: instancePath + '/data',
          schemaPath: '#/properties/data/type',
          keyword: 'type',
          params: {type: 'object'},
          message: 'must be object',
          schema: schema31.properties.data.type,
          parentSchema: schema31.properties.data,
          data: data1
        }
        ;(vErrors === null ? (vErrors = [err7]) : vErrors.push(err7), errors++)
      }
    }
    if (
      (data.position !== void 0 &&
        (validate21(data.position, {
          instancePath: instancePath + '/position',
          parentData: data,
          parentDataProperty: 'position',
          rootData,
          dynamicAnchors
        }) ||
          ((vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors)),
          (errors = vErrors.length))),
      data.path !== void 0)
    ) {
      let data3 = data.path
      if (typeof data3 != 'string') {
        let err8 = {
          instancePath: instancePath + '/path',
          schemaPath: '#/properties/path/type',
          keyword: 'type',
          params: {type: 'string'},
          message: 'must be string',
          schema: schema31.properties.path.type,
          parentSchema: schema31.properties.path,
          data: data3
        }
        ;(vErrors === null ? (vErrors = [err8]) : vErrors.push(err8), errors++)
      }
    }
    if (
      (data.meta !== void 0 &&
        (validate23(data.meta, {
          instancePath: instancePath + '/meta',
          parentData: data,
          parentDataProperty: 'meta',
          rootData,
          dynamicAnchors
        }) ||
          ((vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors)),
          (errors = vErrors.length))),
      data.children !== void 0)
    ) {
      let data5 = data.children
      if (Array.isArray(data5)) {
        let len0 = data5.length
        for (let i0 = 0; i0 < len0; i0++) {
          let data6 = data5[i0]
          if (data6 && typeof data6 == 'object' && !Array.isArray(data6)) {
            if (data6.type === void 0) {
              let err9 = {
                instancePath: instancePath + '/children/' + i0,
                schemaPath: '#/properties/children/items/required',
                keyword: 'required',
                params: {missingProperty: 'type'},
                message: "must have required property 'type'",
                schema: schema31.properties.children.items.required,
                parentSchema: schema31.properties.children.items,
                data: data6
              }
              ;(vErrors === null ? (vErrors = [err9]) : vErrors.push(err9), errors++)
            }
            let tag0 = data6.type
            if (typeof tag0 == 'string')
              if (tag0 === 'section') {
                validate25(data6, {
                  instancePath: instancePath + '/children/' + i0,
                  parentData: data5,
                  parentDataProperty: i0,
                  rootData,
                  dynamicAnchors
                }) ||
                  ((vErrors =
                    vErrors === null ? validate25.errors : vErrors.concat(validate25.errors)),
                  (errors = vErrors.length))
                var props0 = !0
              } else if (tag0 === 'question')
                (validate27(data6, {
                  instancePath: instancePath + '/children/' + i0,
                  parentData: data5,
                  parentDataProperty: i0,
                  rootData,
                  dynamicAnchors
                }) ||
                  ((vErrors =
                    vErrors === null ? validate27.errors : vErrors.concat(validate27.errors)),
                  (errors = vErrors.length)),
                  props0 !== !0 && (props0 = !0))
              else if (tag0 === 'note')
                (validate42(data6, {
                  instancePath: instancePath + '/children/' + i0,
                  parentData: data5,
                  parentDataProperty: i0,
                  rootData,
                  dynamicAnchors
                }) ||
                  ((vErrors =
                    vErrors === null ? validate42.errors : vErrors.concat(validate42.errors)),
                  (errors = vErrors.length)),
                  props0 !== !0 && (props0 = !0))
              else if (tag0 === 'aside')
                (validate44(data6, {
                  instancePath: instancePath + '/children/' + i0,
                  parentData: data5,
                  parentDataProperty: i0,
                  rootData,
                  dynamicAnchors
                }) ||
                  ((vErrors =
                    vErrors === null ? validate44.errors : vErrors.concat(validate44.errors)),
                  (errors = vErrors.length)),
                  props0 !== !0 && (props0 = !0))
              else {
                let err10 = {
                  instancePath: instancePath + '/children/' + i0,
                  schemaPath: '#/properties/children/items/discriminator',
                  keyword: 'discriminator',
                  params: {error: 'mapping', tag: 'type', tagValue: tag0},
                  message: 'value of tag "type" must be in oneOf',
                  schema: schema31.properties.children.items.discriminator,
                  parentSchema: schema31.properties.children.items,
                  data: data6
                }
                ;(vErrors === null ? (vErrors = [err10]) : vErrors.push(err10), errors++)
              }
            else {
              let err11 = {
                instancePath: instancePath + '/children/' + i0,
                schemaPath: '#/properties/children/items/discriminator',
                keyword: 'discriminator',
                params: {error: 'tag', tag: 'type', tagValue: tag0},
                message: 'tag "type" must be string',
                schema: schema31.properties.children.items.discriminator,
                parentSchema: schema31.properties.children.items,
                data: data6
              }
              ;(vErrors === null ? (vErrors = [err11]) : vErrors.push(err11), errors++)
            }
          } else {
            let err12 = {
              instancePath: instancePath + '/children/' + i0,
              schemaPath: '#/properties/children/items/type',
              keyword: 'type',
              params: {type: 'object'},
              message: 'must be object',
              schema: schema31.properties.children.items.type,
              parentSchema: schema31.properties.children.items,
              data: data6
            }
            ;(vErrors === null ? (vErrors = [err12]) : vErrors.push(err12), errors++)
          }
        }
      } else {
        let err13 = {
          instancePath: instancePath + '/children',
          schemaPath: '#/properties/children/type',
          keyword: 'type',
          params: {type: 'array'},
          message: 'must be array',
          schema: schema31.properties.children.type,
          parentSchema: schema31.properties.children,
          data: data5
        }
        ;(vErrors === null ? (vErrors = [err13]) : vErrors.push(err13), errors++)
      }
    }
  } else {
    let err14 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: {type: 'object'},
      message: 'must be object',
      schema: schema31.type,
      parentSchema: schema31,
      data
    }
    ;(vErrors === null ? (vErrors = [err14]) : vErrors.push(err14), errors++)
  }
  return ((validate20.errors = vErrors), errors === 0)
}
validate20.evaluated = {props: !0, dynamicProps: !1, dynamicItems: !1}
var matches = validate
export {matches, validate}
