/** Made by `npm run generate` from `schemas/deck.schema.json`. */
var validate = validate20,
  schema31 = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:studymark:schema:deck',
    title: 'Deck: finished cards, as the JSON output holds them',
    type: 'object',
    required: ['version', 'name', 'notetypes', 'cards', 'media'],
    $defs: {
      Card: {
        type: 'object',
        required: [
          'guid',
          'notetype',
          'fields',
          'deck',
          'tags',
          'source',
          'question',
          'form',
          'mod'
        ],
        properties: {
          guid: {type: 'string'},
          notetype: {type: 'string'},
          fields: {type: 'object', additionalProperties: {type: 'string'}},
          deck: {type: 'array', items: {type: 'string'}},
          tags: {type: 'array', items: {type: 'string'}},
          source: {
            type: 'object',
            required: ['start', 'end'],
            properties: {
              path: {type: 'string'},
              start: {$ref: '#/$defs/Point'},
              end: {$ref: '#/$defs/Point'}
            },
            additionalProperties: !1
          },
          question: {type: 'string'},
          form: {$ref: '#/$defs/Form'},
          explicitId: {type: 'string'},
          mod: {type: 'number'}
        },
        additionalProperties: !1
      },
      Form: {type: 'string', enum: ['open', 'choice', 'scenario', 'term', 'cloze']},
      Media: {
        type: 'object',
        required: ['name', 'hash', 'size'],
        properties: {name: {type: 'string'}, hash: {type: 'string'}, size: {type: 'number'}},
        additionalProperties: !1
      },
      NoteType: {
        type: 'object',
        required: ['id', 'name', 'kind', 'fields', 'templates', 'css', 'mod'],
        properties: {
          id: {type: 'number'},
          name: {type: 'string'},
          kind: {type: 'string', enum: ['standard', 'cloze']},
          fields: {
            type: 'array',
            items: {
              type: 'object',
              required: ['id', 'name'],
              properties: {id: {type: 'number'}, name: {type: 'string'}},
              additionalProperties: !1
            }
          },
          templates: {
            type: 'array',
            items: {
              type: 'object',
              required: ['id', 'name', 'front', 'back'],
              properties: {
                id: {type: 'number'},
                name: {type: 'string'},
                front: {type: 'string'},
                back: {type: 'string'}
              },
              additionalProperties: !1
            }
          },
          css: {type: 'string'},
          mod: {type: 'number'}
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
      }
    },
    properties: {
      version: {type: 'number', const: 1},
      name: {type: 'string'},
      notetypes: {type: 'array', items: {$ref: '#/$defs/NoteType'}},
      cards: {type: 'array', items: {$ref: '#/$defs/Card'}},
      media: {type: 'array', items: {$ref: '#/$defs/Media'}}
    },
    additionalProperties: !1
  },
  schema32 = {
    type: 'object',
    required: ['id', 'name', 'kind', 'fields', 'templates', 'css', 'mod'],
    properties: {
      id: {type: 'number'},
      name: {type: 'string'},
      kind: {type: 'string', enum: ['standard', 'cloze']},
      fields: {
        type: 'array',
        items: {
          type: 'object',
          required: ['id', 'name'],
          properties: {id: {type: 'number'}, name: {type: 'string'}},
          additionalProperties: !1
        }
      },
      templates: {
        type: 'array',
        items: {
          type: 'object',
          required: ['id', 'name', 'front', 'back'],
          properties: {
            id: {type: 'number'},
            name: {type: 'string'},
            front: {type: 'string'},
            back: {type: 'string'}
          },
          additionalProperties: !1
        }
      },
      css: {type: 'string'},
      mod: {type: 'number'}
    },
    additionalProperties: !1
  },
  schema37 = {
    type: 'object',
    required: ['name', 'hash', 'size'],
    properties: {name: {type: 'string'}, hash: {type: 'string'}, size: {type: 'number'}},
    additionalProperties: !1
  },
  schema33 = {
    type: 'object',
    required: ['guid', 'notetype', 'fields', 'deck', 'tags', 'source', 'question', 'form', 'mod'],
    properties: {
      guid: {type: 'string'},
      notetype: {type: 'string'},
      fields: {type: 'object', additionalProperties: {type: 'string'}},
      deck: {type: 'array', items: {type: 'string'}},
      tags: {type: 'array', items: {type: 'string'}},
      source: {
        type: 'object',
        required: ['start', 'end'],
        properties: {
          path: {type: 'string'},
          start: {$ref: '#/$defs/Point'},
          end: {$ref: '#/$defs/Point'}
        },
        additionalProperties: !1
      },
      question: {type: 'string'},
      form: {$ref: '#/$defs/Form'},
      explicitId: {type: 'string'},
      mod: {type: 'number'}
    },
    additionalProperties: !1
  },
  schema34 = {
    type: 'object',
    required: ['line', 'column'],
    properties: {
      line: {type: 'integer', minimum: 1},
      column: {type: 'integer', minimum: 1},
      offset: {type: 'integer', minimum: 0}
    },
    additionalProperties: !1
  },
  schema36 = {type: 'string', enum: ['open', 'choice', 'scenario', 'term', 'cloze']},
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
    if (data.guid === void 0) {
      let err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: {missingProperty: 'guid'},
        message: "must have required property 'guid'",
        schema: schema33.required,
        parentSchema: schema33,
        data
      }
      ;(vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++)
    }
    if (data.notetype === void 0) {
      let err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: {missingProperty: 'notetype'},
        message: "must have required property 'notetype'",
        schema: schema33.required,
        parentSchema: schema33,
        data
      }
      ;(vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++)
    }
    if (data.fields === void 0) {
      let err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: {missingProperty: 'fields'},
        message: "must have required property 'fields'",
        schema: schema33.required,
        parentSchema: schema33,
        data
      }
      ;(vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++)
    }
    if (data.deck === void 0) {
      let err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: {missingProperty: 'deck'},
        message: "must have required property 'deck'",
        schema: schema33.required,
        parentSchema: schema33,
        data
      }
      ;(vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++)
    }
    if (data.tags === void 0) {
      let err4 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: {missingProperty: 'tags'},
        message: "must have required property 'tags'",
        schema: schema33.required,
        parentSchema: schema33,
        data
      }
      ;(vErrors === null ? (vErrors = [err4]) : vErrors.push(err4), errors++)
    }
    if (data.source === void 0) {
      let err5 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: {missingProperty: 'source'},
        message: "must have required property 'source'",
        schema: schema33.required,
        parentSchema: schema33,
        data
      }
      ;(vErrors === null ? (vErrors = [err5]) : vErrors.push(err5), errors++)
    }
    if (data.question === void 0) {
      let err6 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: {missingProperty: 'question'},
        message: "must have required property 'question'",
        schema: schema33.required,
        parentSchema: schema33,
        data
      }
      ;(vErrors === null ? (vErrors = [err6]) : vErrors.push(err6), errors++)
    }
    if (data.form === void 0) {
      let err7 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: {missingProperty: 'form'},
        message: "must have required property 'form'",
        schema: schema33.required,
        parentSchema: schema33,
        data
      }
      ;(vErrors === null ? (vErrors = [err7]) : vErrors.push(err7), errors++)
    }
    if (data.mod === void 0) {
      let err8 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: {missingProperty: 'mod'},
        message: "must have required property 'mod'",
        schema: schema33.required,
        parentSchema: schema33,
        data
      }
      ;(vErrors === null ? (vErrors = [err8]) : vErrors.push(err8), errors++)
    }
    for (let key0 in data)
      if (!func1.call(schema33.properties, key0)) {
        let err9 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: {additionalProperty: key0},
          message: 'must NOT have additional properties',
          schema: !1,
          parentSchema: schema33,
          data
        }
        ;(vErrors === null ? (vErrors = [err9]) : vErrors.push(err9), errors++)
      }
    if (data.guid !== void 0) {
      let data0 = data.guid
      if (typeof data0 != 'string') {
        let err10 = {
          instancePath: instancePath + '/guid',
          schemaPath: '#/properties/guid/type',
          keyword: 'type',
          params: {type: 'string'},
          message: 'must be string',
          schema: schema33.properties.guid.type,
          parentSchema: schema33.properties.guid,
          data: data0
        }
        ;(vErrors === null ? (vErrors = [err10]) : vErrors.push(err10), errors++)
      }
    }
    if (data.notetype !== void 0) {
      let data1 = data.notetype
      if (typeof data1 != 'string') {
        let err11 = {
          instancePath: instancePath + '/notetype',
          schemaPath: '#/properties/notetype/type',
          keyword: 'type',
          params: {type: 'string'},
          message: 'must be string',
          schema: schema33.properties.notetype.type,
          parentSchema: schema33.properties.notetype,
          data: data1
        }
        ;(vErrors === null ? (vErrors = [err11]) : vErrors.push(err11), errors++)
      }
    }
    if (data.fields !== void 0) {
      let data2 = data.fields
      if (data2 && typeof data2 == 'object' && !Array.isArray(data2))
        for (let key1 in data2) {
          let data3 = data2[key1]
          if (typeof data3 != 'string') {
            let err12 = {
              instancePath:
                instancePath + '/fields/' + key1.replace(/~/g, '~0').replace(/\//g, '~1'),
              schemaPath: '#/properties/fields/additionalProperties/type',
              keyword: 'type',
              params: {type: 'string'},
              message: 'must be string',
              schema: schema33.properties.fields.additionalProperties.type,
              parentSchema: schema33.properties.fields.additionalProperties,
              data: data3
            }
            ;(vErrors === null ? (vErrors = [err12]) : vErrors.push(err12), errors++)
          }
        }
      else {
        let err13 = {
          instancePath: instancePath + '/fields',
          schemaPath: '#/properties/fields/type',
          keyword: 'type',
          params: {type: 'object'},
          message: 'must be object',
          schema: schema33.properties.fields.type,
          parentSchema: schema33.properties.fields,
          data: data2
        }
        ;(vErrors === null ? (vErrors = [err13]) : vErrors.push(err13), errors++)
      }
    }
    if (data.deck !== void 0) {
      let data4 = data.deck
      if (Array.isArray(data4)) {
        let len0 = data4.length
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0]
          if (typeof data5 != 'string') {
            let err14 = {
              instancePath: instancePath + '/deck/' + i0,
              schemaPath: '#/properties/deck/items/type',
              keyword: 'type',
              params: {type: 'string'},
              message: 'must be string',
              schema: schema33.properties.deck.items.type,
              parentSchema: schema33.properties.deck.items,
              data: data5
            }
            ;(vErrors === null ? (vErrors = [err14]) : vErrors.push(err14), errors++)
          }
        }
      } else {
        let err15 = {
          instancePath: instancePath + '/deck',
          schemaPath: '#/properties/deck/type',
          keyword: 'type',
          params: {type: 'array'},
          message: 'must be array',
          schema: schema33.properties.deck.type,
          parentSchema: schema33.properties.deck,
          data: data4
        }
        ;(vErrors === null ? (vErrors = [err15]) : vErrors.push(err15), errors++)
      }
    }
    if (data.tags !== void 0) {
      let data6 = data.tags
      if (Array.isArray(data6)) {
        let len1 = data6.length
        for (let i1 = 0; i1 < len1; i1++) {
          let data7 = data6[i1]
          if (typeof data7 != 'string') {
            let err16 = {
              instancePath: instancePath + '/tags/' + i1,
              schemaPath: '#/properties/tags/items/type',
              keyword: 'type',
              params: {type: 'string'},
              message: 'must be string',
              schema: schema33.properties.tags.items.type,
              parentSchema: schema33.properties.tags.items,
              data: data7
            }
            ;(vErrors === null ? (vErrors = [err16]) : vErrors.push(err16), errors++)
          }
        }
      } else {
        let err17 = {
          instancePath: instancePath + '/tags',
          schemaPath: '#/properties/tags/type',
          keyword: 'type',
          params: {type: 'array'},
          message: 'must be array',
          schema: schema33.properties.tags.type,
          parentSchema: schema33.properties.tags,
          data: data6
        }
        ;(vErrors === null ? (vErrors = [err17]) : vErrors.push(err17), errors++)
      }
    }
    if (data.source !== void 0) {
      let data8 = data.source
      if (data8 && typeof data8 == 'object' && !Array.isArray(data8)) {
        if (data8.start === void 0) {
          let err18 = {
            instancePath: instancePath + '/source',
            schemaPath: '#/properties/source/required',
            keyword: 'required',
            params: {missingProperty: 'start'},
            message: "must have required property 'start'",
            schema: schema33.properties.source.required,
            parentSchema: schema33.properties.source,
            data: data8
          }
          ;(vErrors === null ? (vErrors = [err18]) : vErrors.push(err18), errors++)
        }
        if (data8.end === void 0) {
          let err19 = {
            instancePath: instancePath + '/source',
            schemaPath: '#/properties/source/required',
            keyword: 'required',
            params: {missingProperty: 'end'},
            message: "must have required property 'end'",
            schema: schema33.properties.source.required,
            parentSchema: schema33.properties.source,
            data: data8
          }
          ;(vErrors === null ? (vErrors = [err19]) : vErrors.push(err19), errors++)
        }
        for (let key2 in data8)
          if (!(key2 === 'path' || key2 === 'start' || key2 === 'end')) {
            let err20 = {
              instancePath: instancePath + '/source',
              schemaPath: '#/properties/source/additionalProperties',
              keyword: 'additionalProperties',
              params: {additionalProperty: key2},
              message: 'must NOT have additional properties',
              schema: !1,
              parentSchema: schema33.properties.source,
              data: data8
            }
            ;(vErrors === null ? (vErrors = [err20]) : vErrors.push(err20), errors++)
          }
        if (data8.path !== void 0) {
          let data9 = data8.path
          if (typeof data9 != 'string') {
            let err21 = {
              instancePath: instancePath + '/source/path',
              schemaPath: '#/properties/source/properties/path/type',
              keyword: 'type',
              params: {type: 'string'},
              message: 'must be string',
              schema: schema33.properties.source.properties.path.type,
              parentSchema: schema33.properties.source.properties.path,
              data: data9
            }
            ;(vErrors === null ? (vErrors = [err21]) : vErrors.push(err21), errors++)
          }
        }
        if (data8.start !== void 0) {
          let data10 = data8.start
          if (data10 && typeof data10 == 'object' && !Array.isArray(data10)) {
            if (data10.line === void 0) {
              let err22 = {
                instancePath: instancePath + '/source/start',
                schemaPath: '#/$defs/Point/required',
                keyword: 'required',
                params: {missingProperty: 'line'},
                message: "must have required property 'line'",
                schema: schema34.required,
                parentSchema: schema34,
                data: data10
              }
              ;(vErrors === null ? (vErrors = [err22]) : vErrors.push(err22), errors++)
            }
            if (data10.column === void 0) {
              let err23 = {
                instancePath: instancePath + '/source/start',
                schemaPath: '#/$defs/Point/required',
                keyword: 'required',
                params: {missingProperty: 'column'},
                message: "must have required property 'column'",
                schema: schema34.required,
                parentSchema: schema34,
                data: data10
              }
              ;(vErrors === null ? (vErrors = [err23]) : vErrors.push(err23), errors++)
            }
            for (let key3 in data10)
              if (!(key3 === 'line' || key3 === 'column' || key3 === 'offset')) {
                let err24 = {
                  instancePath: instancePath + '/source/start',
                  schemaPath: '#/$defs/Point/additionalProperties',
                  keyword: 'additionalProperties',
                  params: {additionalProperty: key3},
                  message: 'must NOT have additional properties',
                  schema: !1,
                  parentSchema: schema34,
                  data: data10
                }
                ;(vErrors === null ? (vErrors = [err24]) : vErrors.push(err24), errors++)
              }
            if (data10.line !== void 0) {
              let data11 = data10.line
              if (!(
                typeof data11 == 'number' &&
                !(data11 % 1) &&
                !isNaN(data11) &&
                isFinite(data11)
              )) {
                let err25 = {
                  instancePath: instancePath + '/source/start/line',
                  schemaPath: '#/$defs/Point/properties/line/type',
                  keyword: 'type',
                  params: {type: 'integer'},
                  message: 'must be integer',
                  schema: schema34.properties.line.type,
                  parentSchema: schema34.properties.line,
                  data: data11
                }
                ;(vErrors === null ? (vErrors = [err25]) : vErrors.push(err25), errors++)
              }
              if (typeof data11 == 'number' && isFinite(data11) && (data11 < 1 || isNaN(data11))) {
                let err26 = {
                  instancePath: instancePath + '/source/start/line',
                  schemaPath: '#/$defs/Point/properties/line/minimum',
                  keyword: 'minimum',
                  params: {comparison: '>=', limit: 1},
                  message: 'must be >= 1',
                  schema: 1,
                  parentSchema: schema34.properties.line,
                  data: data11
                }
                ;(vErrors === null ? (vErrors = [err26]) : vErrors.push(err26), errors++)
              }
            }
            if (data10.column !== void 0) {
              let data12 = data10.column
              if (!(
                typeof data12 == 'number' &&
                !(data12 % 1) &&
                !isNaN(data12) &&
                isFinite(data12)
              )) {
                let err27 = {
                  instancePath: instancePath + '/source/start/column',
                  schemaPath: '#/$defs/Point/properties/column/type',
                  keyword: 'type',
                  params: {type: 'integer'},
                  message: 'must be integer',
                  schema: schema34.properties.column.type,
                  parentSchema: schema34.properties.column,
                  data: data12
                }
                ;(vErrors === null ? (vErrors = [err27]) : vErrors.push(err27), errors++)
              }
              if (typeof data12 == 'number' && isFinite(data12) && (data12 < 1 || isNaN(data12))) {
                let err28 = {
                  instancePath: instancePath + '/source/start/column',
                  schemaPath: '#/$defs/Point/properties/column/minimum',
                  keyword: 'minimum',
                  params: {comparison: '>=', limit: 1},
                  message: 'must be >= 1',
                  schema: 1,
                  parentSchema: schema34.properties.column,
                  data: data12
                }
                ;(vErrors === null ? (vErrors = [err28]) : vErrors.push(err28), errors++)
              }
            }
            if (data10.offset !== void 0) {
              let data13 = data10.offset
              if (!(
                typeof data13 == 'number' &&
                !(data13 % 1) &&
                !isNaN(data13) &&
                isFinite(data13)
              )) {
                let err29 = {
                  instancePath: instancePath + '/source/start/offset',
                  schemaPath: '#/$defs/Point/properties/offset/type',
                  keyword: 'type',
                  params: {type: 'integer'},
                  message: 'must be integer',
                  schema: schema34.properties.offset.type,
                  parentSchema: schema34.properties.offset,
                  data: data13
                }
                ;(vErrors === null ? (vErrors = [err29]) : vErrors.push(err29), errors++)
              }
              if (typeof data13 == 'number' && isFinite(data13) && (data13 < 0 || isNaN(data13))) {
                let err30 = {
                  instancePath: instancePath + '/source/start/offset',
                  schemaPath: '#/$defs/Point/properties/offset/minimum',
                  keyword: 'minimum',
                  params: {comparison: '>=', limit: 0},
                  message: 'must be >= 0',
                  schema: 0,
                  parentSchema: schema34.properties.offset,
                  data: data13
                }
                ;(vErrors === null ? (vErrors = [err30]) : vErrors.push(err30), errors++)
              }
            }
          } else {
            let err31 = {
              instancePath: instancePath + '/source/start',
              schemaPath: '#/$defs/Point/type',
              keyword: 'type',
              params: {type: 'object'},
              message: 'must be object',
              schema: schema34.type,
              parentSchema: schema34,
              data: data10
            }
            ;(vErrors === null ? (vErrors = [err31]) : vErrors.push(err31), errors++)
          }
        }
        if (data8.end !== void 0) {
          let data14 = data8.end
          if (data14 && typeof data14 == 'object' && !Array.isArray(data14)) {
            if (data14.line === void 0) {
              let err32 = {
                instancePath: instancePath + '/source/end',
                schemaPath: '#/$defs/Point/required',
                keyword: 'required',
                params: {missingProperty: 'line'},
                message: "must have required property 'line'",
                schema: schema34.required,
                parentSchema: schema34,
                data: data14
              }
              ;(vErrors === null ? (vErrors = [err32]) : vErrors.push(err32), errors++)
            }
            if (data14.column === void 0) {
              let err33 = {
                instancePath: instancePath + '/source/end',
                schemaPath: '#/$defs/Point/required',
                keyword: 'required',
                params: {missingProperty: 'column'},
                message: "must have required property 'column'",
                schema: schema34.required,
                parentSchema: schema34,
                data: data14
              }
              ;(vErrors === null ? (vErrors = [err33]) : vErrors.push(err33), errors++)
            }
            for (let key4 in data14)
              if (!(key4 === 'line' || key4 === 'column' || key4 === 'offset')) {
                let err34 = {
                  instancePath: instancePath + '/source/end',
                  schemaPath: '#/$defs/Point/additionalProperties',
                  keyword: 'additionalProperties',
                  params: {additionalProperty: key4},
                  message: 'must NOT have additional properties',
                  schema: !1,
                  parentSchema: schema34,
                  data: data14
                }
                ;(vErrors === null ? (vErrors = [err34]) : vErrors.push(err34), errors++)
              }
            if (data14.line !== void 0) {
              let data15 = data14.line
              if (!(
                typeof data15 == 'number' &&
                !(data15 % 1) &&
                !isNaN(data15) &&
                isFinite(data15)
              )) {
                let err35 = {
                  instancePath: instancePath + '/source/end/line',
                  schemaPath: '#/$defs/Point/properties/line/type',
                  keyword: 'type',
                  params: {type: 'integer'},
                  message: 'must be integer',
                  schema: schema34.properties.line.type,
                  parentSchema: schema34.properties.line,
                  data: data15
                }
                ;(vErrors === null ? (vErrors = [err35]) : vErrors.push(err35), errors++)
              }
              if (typeof data15 == 'number' && isFinite(data15) && (data15 < 1 || isNaN(data15))) {
                let err36 = {
                  instancePath: instancePath + '/source/end/line',
                  schemaPath: '#/$defs/Point/properties/line/minimum',
                  keyword: 'minimum',
                  params: {comparison: '>=', limit: 1},
                  message: 'must be >= 1',
                  schema: 1,
                  parentSchema: schema34.properties.line,
                  data: data15
                }
                ;(vErrors === null ? (vErrors = [err36]) : vErrors.push(err36), errors++)
              }
            }
            if (data14.column !== void 0) {
              let data16 = data14.column
              if (!(
                typeof data16 == 'number' &&
                !(data16 % 1) &&
                !isNaN(data16) &&
                isFinite(data16)
              )) {
                let err37 = {
                  instancePath: instancePath + '/source/end/column',
                  schemaPath: '#/$defs/Point/properties/column/type',
                  keyword: 'type',
                  params: {type: 'integer'},
                  message: 'must be integer',
                  schema: schema34.properties.column.type,
                  parentSchema: schema34.properties.column,
                  data: data16
                }
                ;(vErrors === null ? (vErrors = [err37]) : vErrors.push(err37), errors++)
              }
              if (typeof data16 == 'number' && isFinite(data16) && (data16 < 1 || isNaN(data16))) {
                let err38 = {
                  instancePath: instancePath + '/source/end/column',
                  schemaPath: '#/$defs/Point/properties/column/minimum',
                  keyword: 'minimum',
                  params: {comparison: '>=', limit: 1},
                  message: 'must be >= 1',
                  schema: 1,
                  parentSchema: schema34.properties.column,
                  data: data16
                }
                ;(vErrors === null ? (vErrors = [err38]) : vErrors.push(err38), errors++)
              }
            }
            if (data14.offset !== void 0) {
              let data17 = data14.offset
              if (!(
                typeof data17 == 'number' &&
                !(data17 % 1) &&
                !isNaN(data17) &&
                isFinite(data17)
              )) {
                let err39 = {
                  instancePath: instancePath + '/source/end/offset',
                  schemaPath: '#/$defs/Point/properties/offset/type',
                  keyword: 'type',
                  params: {type: 'integer'},
                  message: 'must be integer',
                  schema: schema34.properties.offset.type,
                  parentSchema: schema34.properties.offset,
                  data: data17
                }
                ;(vErrors === null ? (vErrors = [err39]) : vErrors.push(err39), errors++)
              }
              if (typeof data17 == 'number' && isFinite(data17) && (data17 < 0 || isNaN(data17))) {
                let err40 = {
                  instancePath: instancePath + '/source/end/offset',
                  schemaPath: '#/$defs/Point/properties/offset/minimum',
                  keyword: 'minimum',
                  params: {comparison: '>=', limit: 0},
                  message: 'must be >= 0',
                  schema: 0,
                  parentSchema: schema34.properties.offset,
                  data: data17
                }
                ;(vErrors === null ? (vErrors = [err40]) : vErrors.push(err40), errors++)
              }
            }
          } else {
            let err41 = {
              instancePath: instancePath + '/source/end',
              schemaPath: '#/$defs/Point/type',
              keyword: 'type',
              params: {type: 'object'},
              message: 'must be object',
              schema: schema34.type,
              parentSchema: schema34,
              data: data14
            }
            ;(vErrors === null ? (vErrors = [err41]) : vErrors.push(err41), errors++)
          }
        }
      } else {
        let err42 = {
          instancePath: instancePath + '/source',
          schemaPath: '#/properties/source/type',
          keyword: 'type',
          params: {type: 'object'},
          message: 'must be object',
          schema: schema33.properties.source.type,
          parentSchema: schema33.properties.source,
          data: data8
        }
        ;(vErrors === null ? (vErrors = [err42]) : vErrors.push(err42), errors++)
      }
    }
    if (data.question !== void 0) {
      let data18 = data.question
      if (typeof data18 != 'string') {
        let err43 = {
          instancePath: instancePath + '/question',
          schemaPath: '#/properties/question/type',
          keyword: 'type',
          params: {type: 'string'},
          message: 'must be string',
          schema: schema33.properties.question.type,
          parentSchema: schema33.properties.question,
          data: data18
        }
        ;(vErrors === null ? (vErrors = [err43]) : vErrors.push(err43), errors++)
      }
    }
    if (data.form !== void 0) {
      let data19 = data.form
      if (typeof data19 != 'string') {
        let err44 = {
          instancePath: instancePath + '/form',
          schemaPath: '#/$defs/Form/type',
          keyword: 'type',
          params: {type: 'string'},
          message: 'must be string',
          schema: schema36.type,
          parentSchema: schema36,
          data: data19
        }
        ;(vErrors === null ? (vErrors = [err44]) : vErrors.push(err44), errors++)
      }
      if (!(
        data19 === 'open' ||
        data19 === 'choice' ||
        data19 === 'scenario' ||
        data19 === 'term' ||
        data19 === 'cloze'
      )) {
        let err45 = {
          instancePath: instancePath + '/form',
          schemaPath: '#/$defs/Form/enum',
          keyword: 'enum',
          params: {allowedValues: schema36.enum},
          message: 'must be equal to one of the allowed values',
          schema: schema36.enum,
          parentSchema: schema36,
          data: data19
        }
        ;(vErrors === null ? (vErrors = [err45]) : vErrors.push(err45), errors++)
      }
    }
    if (data.explicitId !== void 0) {
      let data20 = data.explicitId
      if (typeof data20 != 'string') {
        let err46 = {
          instancePath: instancePath + '/explicitId',
          schemaPath: '#/properties/explicitId/type',
          keyword: 'type',
          params: {type: 'string'},
          message: 'must be string',
          schema: schema33.properties.explicitId.type,
          parentSchema: schema33.properties.explicitId,
          data: data20
        }
        ;(vErrors === null ? (vErrors = [err46]) : vErrors.push(err46), errors++)
      }
    }
    if (data.mod !== void 0) {
      let data21 = data.mod
      if (!(typeof data21 == 'number' && isFinite(data21))) {
        let err47 = {
          instancePath: instancePath + '/mod',
          schemaPath: '#/properties/mod/type',
          keyword: 'type',
          params: {type: 'number'},
          message: 'must be number',
          schema: schema33.properties.mod.type,
          parentSchema: schema33.properties.mod,
          data: data21
        }
        ;(vErrors === null ? (vErrors = [err47]) : vErrors.push(err47), errors++)
      }
    }
  } else {
    let err48 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: {type: 'object'},
      message: 'must be object',
      schema: schema33.type,
      parentSchema: schema33,
      data
    }
    ;(vErrors === null ? (vErrors = [err48]) : vErrors.push(err48), errors++)
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
    if (data.name === void 0) {
      let err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: {missingProperty: 'name'},
        message: "must have required property 'name'",
        schema: schema31.required,
        parentSchema: schema31,
        data
      }
      ;(vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++)
    }
    if (data.notetypes === void 0) {
      let err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: {missingProperty: 'notetypes'},
        message: "must have required property 'notetypes'",
        schema: schema31.required,
        parentSchema: schema31,
        data
      }
      ;(vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++)
    }
    if (data.cards === void 0) {
      let err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: {missingProperty: 'cards'},
        message: "must have required property 'cards'",
        schema: schema31.required,
        parentSchema: schema31,
        data
      }
      ;(vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++)
    }
    if (data.media === void 0) {
      let err4 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: {missingProperty: 'media'},
        message: "must have required property 'media'",
        schema: schema31.required,
        parentSchema: schema31,
        data
      }
      ;(vErrors === null ? (vErrors = [err4]) : vErrors.push(err4), errors++)
    }
    for (let key0 in data)
      if (!(
        key0 === 'version' ||
        key0 === 'name' ||
        key0 === 'notetypes' ||
        key0 === 'cards' ||
        key0 === 'media'
      )) {
        let err5 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: {additionalProperty: key0},
          message: 'must NOT have additional properties',
          schema: !1,
          parentSchema: schema31,
          data
        }
        ;(vErrors === null ? (vErrors = [err5]) : vErrors.push(err5), errors++)
      }
    if (data.version !== void 0) {
      let data0 = data.version
      if (!(typeof data0 == 'number' && isFinite(data0))) {
        let err6 = {
          instancePath: instancePath + '/version',
          schemaPath: '#/properties/version/type',
          keyword: 'type',
          params: {type: 'number'},
          message: 'must be number',
          schema: schema31.properties.version.type,
          parentSchema: schema31.properties.version,
          data: data0
        }
        ;(vErrors === null ? (vErrors = [err6]) : vErrors.push(err6), errors++)
      }
      if (data0 !== 1) {
        let err7 = {
          instancePath: instancePath + '/version',
          schemaPath: '#/properties/version/const',
          keyword: 'const',
          params: {allowedValue: 1},
          message: 'must be equal to constant',
          schema: 1,
          parentSchema: schema31.properties.version,
          data: data0
        }
        ;(vErrors === null ? (vErrors = [err7]) : vErrors.push(err7), errors++)
      }
    }
    if (data.name !== void 0) {
      let data1 = data.name
      if (typeof data1 != 'string') {
        let err8 = {
          instancePath: instancePath + '/name',
          schemaPath: '#/properties/name/type',
          keyword: 'type',
          params: {type: 'string'},
          message: 'must be string',
          schema: schema31.properties.name.type,
          parentSchema: schema31.properties.name,
          data: data1
        }
        ;(vErrors === null ? (vErrors = [err8]) : vErrors.push(err8), errors++)
      }
    }
    if (data.notetypes !== void 0) {
      let data2 = data.notetypes
      if (Array.isArray(data2)) {
        let len0 = data2.length
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0]
          if (data3 && typeof data3 == 'object' && !Array.isArray(data3)) {
            if (data3.id === void 0) {
              let err9 = {
                instancePath: instancePath + '/notetypes/' + i0,
                schemaPath: '#/$defs/NoteType/required',
                keyword: 'required',
                params: {missingProperty: 'id'},
                message: "must have required property 'id'",
                schema: schema32.required,
                parentSchema: schema32,
                data: data3
              }
              ;(vErrors === null ? (vErrors = [err9]) : vErrors.push(err9), errors++)
            }
            if (data3.name === void 0) {
              let err10 = {
                instancePath: instancePath + '/notetypes/' + i0,
                schemaPath: '#/$defs/NoteType/required',
                keyword: 'required',
                params: {missingProperty: 'name'},
                message: "must have required property 'name'",
                schema: schema32.required,
                parentSchema: schema32,
                data: data3
              }
              ;(vErrors === null ? (vErrors = [err10]) : vErrors.push(err10), errors++)
            }
            if (data3.kind === void 0) {
              let err11 = {
                instancePath: instancePath + '/notetypes/' + i0,
                schemaPath: '#/$defs/NoteType/required',
                keyword: 'required',
                params: {missingProperty: 'kind'},
                message: "must have required property 'kind'",
                schema: schema32.required,
                parentSchema: schema32,
                data: data3
              }
              ;(vErrors === null ? (vErrors = [err11]) : vErrors.push(err11), errors++)
            }
            if (data3.fields === void 0) {
              let err12 = {
                instancePath: instancePath + '/notetypes/' + i0,
                schemaPath: '#/$defs/NoteType/required',
                keyword: 'required',
                params: {missingProperty: 'fields'},
                message: "must have required property 'fields'",
                schema: schema32.required,
                parentSchema: schema32,
                data: data3
              }
              ;(vErrors === null ? (vErrors = [err12]) : vErrors.push(err12), errors++)
            }
            if (data3.templates === void 0) {
              let err13 = {
                instancePath: instancePath + '/notetypes/' + i0,
                schemaPath: '#/$defs/NoteType/required',
                keyword: 'required',
                params: {missingProperty: 'templates'},
                message: "must have required property 'templates'",
                schema: schema32.required,
                parentSchema: schema32,
                data: data3
              }
              ;(vErrors === null ? (vErrors = [err13]) : vErrors.push(err13), errors++)
            }
            if (data3.css === void 0) {
              let err14 = {
                instancePath: instancePath + '/notetypes/' + i0,
                schemaPath: '#/$defs/NoteType/required',
                keyword: 'required',
                params: {missingProperty: 'css'},
                message: "must have required property 'css'",
                schema: schema32.required,
                parentSchema: schema32,
                data: data3
              }
              ;(vErrors === null ? (vErrors = [err14]) : vErrors.push(err14), errors++)
            }
            if (data3.mod === void 0) {
              let err15 = {
                instancePath: instancePath + '/notetypes/' + i0,
                schemaPath: '#/$defs/NoteType/required',
                keyword: 'required',
                params: {missingProperty: 'mod'},
                message: "must have required property 'mod'",
                schema: schema32.required,
                parentSchema: schema32,
                data: data3
              }
              ;(vErrors === null ? (vErrors = [err15]) : vErrors.push(err15), errors++)
            }
            for (let key1 in data3)
              if (!(
                key1 === 'id' ||
                key1 === 'name' ||
                key1 === 'kind' ||
                key1 === 'fields' ||
                key1 === 'templates' ||
                key1 === 'css' ||
                key1 === 'mod'
              )) {
                let err16 = {
                  instancePath: instancePath + '/notetypes/' + i0,
                  schemaPath: '#/$defs/NoteType/additionalProperties',
                  keyword: 'additionalProperties',
                  params: {additionalProperty: key1},
                  message: 'must NOT have additional properties',
                  schema: !1,
                  parentSchema: schema32,
                  data: data3
                }
                ;(vErrors === null ? (vErrors = [err16]) : vErrors.push(err16), errors++)
              }
            if (data3.id !== void 0) {
              let data4 = data3.id
              if (!(typeof data4 == 'number' && isFinite(data4))) {
                let err17 = {
                  instancePath: instancePath + '/notetypes/' + i0 + '/id',
                  schemaPath: '#/$defs/NoteType/properties/id/type',
                  keyword: 'type',
                  params: {type: 'number'},
                  message: 'must be number',
                  schema: schema32.properties.id.type,
                  parentSchema: schema32.properties.id,
                  data: data4
                }
                ;(vErrors === null ? (vErrors = [err17]) : vErrors.push(err17), errors++)
              }
            }
            if (data3.name !== void 0) {
              let data5 = data3.name
              if (typeof data5 != 'string') {
                let err18 = {
                  instancePath: instancePath + '/notetypes/' + i0 + '/name',
                  schemaPath: '#/$defs/NoteType/properties/name/type',
                  keyword: 'type',
                  params: {type: 'string'},
                  message: 'must be string',
                  schema: schema32.properties.name.type,
                  parentSchema: schema32.properties.name,
                  data: data5
                }
                ;(vErrors === null ? (vErrors = [err18]) : vErrors.push(err18), errors++)
              }
            }
            if (data3.kind !== void 0) {
              let data6 = data3.kind
              if (typeof data6 != 'string') {
                let err19 = {
                  instancePath: instancePath + '/notetypes/' + i0 + '/kind',
                  schemaPath: '#/$defs/NoteType/properties/kind/type',
                  keyword: 'type',
                  params: {type: 'string'},
                  message: 'must be string',
                  schema: schema32.properties.kind.type,
                  parentSchema: schema32.properties.kind,
                  data: data6
                }
                ;(vErrors === null ? (vErrors = [err19]) : vErrors.push(err19), errors++)
              }
              if (!(data6 === 'standard' || data6 === 'cloze')) {
                let err20 = {
                  instancePath: instancePath + '/notetypes/' + i0 + '/kind',
                  schemaPath: '#/$defs/NoteType/properties/kind/enum',
                  keyword: 'enum',
                  params: {allowedValues: schema32.properties.kind.enum},
                  message: 'must be equal to one of the allowed values',
                  schema: schema32.properties.kind.enum,
                  parentSchema: schema32.properties.kind,
                  data: data6
                }
                ;(vErrors === null ? (vErrors = [err20]) : vErrors.push(err20), errors++)
              }
            }
            if (data3.fields !== void 0) {
              let data7 = data3.fields
              if (Array.isArray(data7)) {
                let len1 = data7.length
                for (let i1 = 0; i1 < len1; i1++) {
                  let data8 = data7[i1]
                  if (data8 && typeof data8 == 'object' && !Array.isArray(data8)) {
                    if (data8.id === void 0) {
                      let err21 = {
                        instancePath: instancePath + '/notetypes/' + i0 + '/fields/' + i1,
                        schemaPath: '#/$defs/NoteType/properties/fields/items/required',
                        keyword: 'required',
                        params: {missingProperty: 'id'},
                        message: "must have required property 'id'",
                        schema: schema32.properties.fields.items.required,
                        parentSchema: schema32.properties.fields.items,
                        data: data8
                      }
                      ;(vErrors === null ? (vErrors = [err21]) : vErrors.push(err21), errors++)
                    }
                    if (data8.name === void 0) {
                      let err22 = {
                        instancePath: instancePath + '/notetypes/' + i0 + '/fields/' + i1,
                        schemaPath: '#/$defs/NoteType/properties/fields/items/required',
                        keyword: 'required',
                        params: {missingProperty: 'name'},
                        message: "must have required property 'name'",
                        schema: schema32.properties.fields.items.required,
                        parentSchema: schema32.properties.fields.items,
                        data: data8
                      }
                      ;(vErrors === null ? (vErrors = [err22]) : vErrors.push(err22), errors++)
                    }
                    for (let key2 in data8)
                      if (!(key2 === 'id' || key2 === 'name')) {
                        let err23 = {
                          instancePath: instancePath + '/notetypes/' + i0 + '/fields/' + i1,
                          schemaPath:
                            '#/$defs/NoteType/properties/fields/items/additionalProperties',
                          keyword: 'additionalProperties',
                          params: {additionalProperty: key2},
                          message: 'must NOT have additional properties',
                          schema: !1,
                          parentSchema: schema32.properties.fields.items,
                          data: data8
                        }
                        ;(vErrors === null ? (vErrors = [err23]) : vErrors.push(err23), errors++)
                      }
                    if (data8.id !== void 0) {
                      let data9 = data8.id
                      if (!(typeof data9 == 'number' && isFinite(data9))) {
                        let err24 = {
                          instancePath: instancePath + '/notetypes/' + i0 + '/fields/' + i1 + '/id',
                          schemaPath: '#/$defs/NoteType/properties/fields/items/properties/id/type',
                          keyword: 'type',
                          params: {type: 'number'},
                          message: 'must be number',
                          schema: schema32.properties.fields.items.properties.id.type,
                          parentSchema: schema32.properties.fields.items.properties.id,
                          data: data9
                        }
                        ;(vErrors === null ? (vErrors = [err24]) : vErrors.push(err24), errors++)
                      }
                    }
                    if (data8.name !== void 0) {
                      let data10 = data8.name
                      if (typeof data10 != 'string') {
                        let err25 = {
                          instancePath:
                            instancePath + '/notetypes/' + i0 + '/fields/' + i1 + '/name',
                          schemaPath:
                            '#/$defs/NoteType/properties/fields/items/properties/name/type',
                          keyword: 'type',
                          params: {type: 'string'},
                          message: 'must be string',
                          schema: schema32.properties.fields.items.properties.name.type,
                          parentSchema: schema32.properties.fields.items.properties.name,
                          data: data10
                        }
                        ;(vErrors === null ? (vErrors = [err25]) : vErrors.push(err25), errors++)
                      }
                    }
                  } else {
                    let err26 = {
                      instancePath: instancePath + '/notetypes/' + i0 + '/fields/' + i1,
                      schemaPath: '#/$defs/NoteType/properties/fields/items/type',
                      keyword: 'type',
                      params: {type: 'object'},
                      message: 'must be object',
                      schema: schema32.properties.fields.items.type,
                      parentSchema: schema32.properties.fields.items,
                      data: data8
                    }
                    ;(vErrors === null ? (vErrors = [err26]) : vErrors.push(err26), errors++)
                  }
                }
              } else {
                let err27 = {
                  instancePath: instancePath + '/notetypes/' + i0 + '/fields',
                  schemaPath: '#/$defs/NoteType/properties/fields/type',
                  keyword: 'type',
                  params: {type: 'array'},
                  message: 'must be array',
                  schema: schema32.properties.fields.type,
                  parentSchema: schema32.properties.fields,
                  data: data7
                }
                ;(vErrors === null ? (vErrors = [err27]) : vErrors.push(err27), errors++)
              }
            }
            if (data3.templates !== void 0) {
              let data11 = data3.templates
              if (Array.isArray(data11)) {
                let len2 = data11.length
                for (let i2 = 0; i2 < len2; i2++) {
                  let data12 = data11[i2]
                  if (data12 && typeof data12 == 'object' && !Array.isArray(data12)) {
                    if (data12.id === void 0) {
                      let err28 = {
                        instancePath: instancePath + '/notetypes/' + i0 + '/templates/' + i2,
                        schemaPath: '#/$defs/NoteType/properties/templates/items/required',
                        keyword: 'required',
                        params: {missingProperty: 'id'},
                        message: "must have required property 'id'",
                        schema: schema32.properties.templates.items.required,
                        parentSchema: schema32.properties.templates.items,
                        data: data12
                      }
                      ;(vErrors === null ? (vErrors = [err28]) : vErrors.push(err28), errors++)
                    }
                    if (data12.name === void 0) {
                      let err29 = {
                        instancePath: instancePath + '/notetypes/' + i0 + '/templates/' + i2,
                        schemaPath: '#/$defs/NoteType/properties/templates/items/required',
                        keyword: 'required',
                        params: {missingProperty: 'name'},
                        message: "must have required property 'name'",
                        schema: schema32.properties.templates.items.required,
                        parentSchema: schema32.properties.templates.items,
                        data: data12
                      }
                      ;(vErrors === null ? (vErrors = [err29]) : vErrors.push(err29), errors++)
                    }
                    if (data12.front === void 0) {
                      let err30 = {
                        instancePath: instancePath + '/notetypes/' + i0 + '/templates/' + i2,
                        schemaPath: '#/$defs/NoteType/properties/templates/items/required',
                        keyword: 'required',
                        params: {missingProperty: 'front'},
                        message: "must have required property 'front'",
                        schema: schema32.properties.templates.items.required,
                        parentSchema: schema32.properties.templates.items,
                        data: data12
                      }
                      ;(vErrors === null ? (vErrors = [err30]) : vErrors.push(err30), errors++)
                    }
                    if (data12.back === void 0) {
                      let err31 = {
                        instancePath: instancePath + '/notetypes/' + i0 + '/templates/' + i2,
                        schemaPath: '#/$defs/NoteType/properties/templates/items/required',
                        keyword: 'required',
                        params: {missingProperty: 'back'},
                        message: "must have required property 'back'",
                        schema: schema32.properties.templates.items.required,
                        parentSchema: schema32.properties.templates.items,
                        data: data12
                      }
                      ;(vErrors === null ? (vErrors = [err31]) : vErrors.push(err31), errors++)
                    }
                    for (let key3 in data12)
                      if (!(
                        key3 === 'id' ||
                        key3 === 'name' ||
                        key3 === 'front' ||
                        key3 === 'back'
                      )) {
                        let err32 = {
                          instancePath: instancePath + '/notetypes/' + i0 + '/templates/' + i2,
                          schemaPath:
                            '#/$defs/NoteType/properties/templates/items/additionalProperties',
                          keyword: 'additionalProperties',
                          params: {additionalProperty: key3},
                          message: 'must NOT have additional properties',
                          schema: !1,
                          parentSchema: schema32.properties.templates.items,
                          data: data12
                        }
                        ;(vErrors === null ? (vErrors = [err32]) : vErrors.push(err32), errors++)
                      }
                    if (data12.id !== void 0) {
                      let data13 = data12.id
                      if (!(typeof data13 == 'number' && isFinite(data13))) {
                        let err33 = {
                          instancePath:
                            instancePath + '/notetypes/' + i0 + '/templates/' + i2 + '/id',
                          schemaPath:
                            '#/$defs/NoteType/properties/templates/items/properties/id/type',
                          keyword: 'type',
                          params: {type: 'number'},
                          message: 'must be number',
                          schema: schema32.properties.templates.items.properties.id.type,
                          parentSchema: schema32.properties.templates.items.properties.id,
                          data: data13
                        }
                        ;(vErrors === null ? (vErrors = [err33]) : vErrors.push(err33), errors++)
                      }
                    }
                    if (data12.name !== void 0) {
                      let data14 = data12.name
                      if (typeof data14 != 'string') {
                        let err34 = {
                          instancePath:
                            instancePath + '/notetypes/' + i0 + '/templates/' + i2 + '/name',
                          schemaPath:
                            '#/$defs/NoteType/properties/templates/items/properties/name/type',
                          keyword: 'type',
                          params: {type: 'string'},
                          message: 'must be string',
                          schema: schema32.properties.templates.items.properties.name.type,
                          parentSchema: schema32.properties.templates.items.properties.name,
                          data: data14
                        }
                        ;(vErrors === null ? (vErrors = [err34]) : vErrors.push(err34), errors++)
                      }
                    }
                    if (data12.front !== void 0) {
                      let data15 = data12.front
                      if (typeof data15 != 'string') {
                        let err35 = {
                          instancePath:
                            instancePath + '/notetypes/' + i0 + '/templates/' + i2 + '/front',
                          schemaPath:
                            '#/$defs/NoteType/properties/templates/items/properties/front/type',
                          keyword: 'type',
                          params: {type: 'string'},
                          message: 'must be string',
                          schema: schema32.properties.templates.items.properties.front.type,
                          parentSchema: schema32.properties.templates.items.properties.front,
                          data: data15
                        }
                        ;(vErrors === null ? (vErrors = [err35]) : vErrors.push(err35), errors++)
                      }
                    }
                    if (data12.back !== void 0) {
                      let data16 = data12.back
                      if (typeof data16 != 'string') {
                        let err36 = {
                          instancePath:
                            instancePath + '/notetypes/' + i0 + '/templates/' + i2 + '/back',
                          schemaPath:
                            '#/$defs/NoteType/properties/templates/items/properties/back/type',
                          keyword: 'type',
                          params: {type: 'string'},
                          message: 'must be string',
                          schema: schema32.properties.templates.items.properties.back.type,
                          parentSchema: schema32.properties.templates.items.properties.back,
                          data: data16
                        }
                        ;(vErrors === null ? (vErrors = [err36]) : vErrors.push(err36), errors++)
                      }
                    }
                  } else {
                    let err37 = {
                      instancePath: instancePath + '/notetypes/' + i0 + '/templates/' + i2,
                      schemaPath: '#/$defs/NoteType/properties/templates/items/type',
                      keyword: 'type',
                      params: {type: 'object'},
                      message: 'must be object',
                      schema: schema32.properties.templates.items.type,
                      parentSchema: schema32.properties.templates.items,
                      data: data12
                    }
                    ;(vErrors === null ? (vErrors = [err37]) : vErrors.push(err37), errors++)
                  }
                }
              } else {
                let err38 = {
                  instancePath: instancePath + '/notetypes/' + i0 + '/templates',
                  schemaPath: '#/$defs/NoteType/properties/templates/type',
                  keyword: 'type',
                  params: {type: 'array'},
                  message: 'must be array',
                  schema: schema32.properties.templates.type,
                  parentSchema: schema32.properties.templates,
                  data: data11
                }
                ;(vErrors === null ? (vErrors = [err38]) : vErrors.push(err38), errors++)
              }
            }
            if (data3.css !== void 0) {
              let data17 = data3.css
              if (typeof data17 != 'string') {
                let err39 = {
                  instancePath: instancePath + '/notetypes/' + i0 + '/css',
                  schemaPath: '#/$defs/NoteType/properties/css/type',
                  keyword: 'type',
                  params: {type: 'string'},
                  message: 'must be string',
                  schema: schema32.properties.css.type,
                  parentSchema: schema32.properties.css,
                  data: data17
                }
                ;(vErrors === null ? (vErrors = [err39]) : vErrors.push(err39), errors++)
              }
            }
            if (data3.mod !== void 0) {
              let data18 = data3.mod
              if (!(typeof data18 == 'number' && isFinite(data18))) {
                let err40 = {
                  instancePath: instancePath + '/notetypes/' + i0 + '/mod',
                  schemaPath: '#/$defs/NoteType/properties/mod/type',
                  keyword: 'type',
                  params: {type: 'number'},
                  message: 'must be number',
                  schema: schema32.properties.mod.type,
                  parentSchema: schema32.properties.mod,
                  data: data18
                }
                ;(vErrors === null ? (vErrors = [err40]) : vErrors.push(err40), errors++)
              }
            }
          } else {
            let err41 = {
              instancePath: instancePath + '/notetypes/' + i0,
              schemaPath: '#/$defs/NoteType/type',
              keyword: 'type',
              params: {type: 'object'},
              message: 'must be object',
              schema: schema32.type,
              parentSchema: schema32,
              data: data3
            }
            ;(vErrors === null ? (vErrors = [err41]) : vErrors.push(err41), errors++)
          }
        }
      } else {
        let err42 = {
          instancePath: instancePath + '/notetypes',
          schemaPath: '#/properties/notetypes/type',
          keyword: 'type',
          params: {type: 'array'},
          message: 'must be array',
          schema: schema31.properties.notetypes.type,
          parentSchema: schema31.properties.notetypes,
          data: data2
        }
        ;(vErrors === null ? (vErrors = [err42]) : vErrors.push(err42), errors++)
      }
    }
    if (data.cards !== void 0) {
      let data19 = data.cards
      if (Array.isArray(data19)) {
        let len3 = data19.length
        for (let i3 = 0; i3 < len3; i3++)
          validate21(data19[i3], {
            instancePath: instancePath + '/cards/' + i3,
            parentData: data19,
            parentDataProperty: i3,
            rootData,
            dynamicAnchors
          }) ||
            ((vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors)),
            (errors = vErrors.length))
      } else {
        let err43 = {
          instancePath: instancePath + '/cards',
          schemaPath: '#/properties/cards/type',
          keyword: 'type',
          params: {type: 'array'},
          message: 'must be array',
          schema: schema31.properties.cards.type,
          parentSchema: schema31.properties.cards,
          data: data19
        }
        ;(vErrors === null ? (vErrors = [err43]) : vErrors.push(err43), errors++)
      }
    }
    if (data.media !== void 0) {
      let data21 = data.media
      if (Array.isArray(data21)) {
        let len4 = data21.length
        for (let i4 = 0; i4 < len4; i4++) {
          let data22 = data21[i4]
          if (data22 && typeof data22 == 'object' && !Array.isArray(data22)) {
            if (data22.name === void 0) {
              let err44 = {
                instancePath: instancePath + '/media/' + i4,
                schemaPath: '#/$defs/Media/required',
                keyword: 'required',
                params: {missingProperty: 'name'},
                message: "must have required property 'name'",
                schema: schema37.required,
                parentSchema: schema37,
                data: data22
              }
              ;(vErrors === null ? (vErrors = [err44]) : vErrors.push(err44), errors++)
            }
            if (data22.hash === void 0) {
              let err45 = {
                instancePath: instancePath + '/media/' + i4,
                schemaPath: '#/$defs/Media/required',
                keyword: 'required',
                params: {missingProperty: 'hash'},
                message: "must have required property 'hash'",
                schema: schema37.required,
                parentSchema: schema37,
                data: data22
              }
              ;(vErrors === null ? (vErrors = [err45]) : vErrors.push(err45), errors++)
            }
            if (data22.size === void 0) {
              let err46 = {
                instancePath: instancePath + '/media/' + i4,
                schemaPath: '#/$defs/Media/required',
                keyword: 'required',
                params: {missingProperty: 'size'},
                message: "must have required property 'size'",
                schema: schema37.required,
                parentSchema: schema37,
                data: data22
              }
              ;(vErrors === null ? (vErrors = [err46]) : vErrors.push(err46), errors++)
            }
            for (let key4 in data22)
              if (!(key4 === 'name' || key4 === 'hash' || key4 === 'size')) {
                let err47 = {
                  instancePath: instancePath + '/media/' + i4,
                  schemaPath: '#/$defs/Media/additionalProperties',
                  keyword: 'additionalProperties',
                  params: {additionalProperty: key4},
                  message: 'must NOT have additional properties',
                  schema: !1,
                  parentSchema: schema37,
                  data: data22
                }
                ;(vErrors === null ? (vErrors = [err47]) : vErrors.push(err47), errors++)
              }
            if (data22.name !== void 0) {
              let data23 = data22.name
              if (typeof data23 != 'string') {
                let err48 = {
                  instancePath: instancePath + '/media/' + i4 + '/name',
                  schemaPath: '#/$defs/Media/properties/name/type',
                  keyword: 'type',
                  params: {type: 'string'},
                  message: 'must be string',
                  schema: schema37.properties.name.type,
                  parentSchema: schema37.properties.name,
                  data: data23
                }
                ;(vErrors === null ? (vErrors = [err48]) : vErrors.push(err48), errors++)
              }
            }
            if (data22.hash !== void 0) {
              let data24 = data22.hash
              if (typeof data24 != 'string') {
                let err49 = {
                  instancePath: instancePath + '/media/' + i4 + '/hash',
                  schemaPath: '#/$defs/Media/properties/hash/type',
                  keyword: 'type',
                  params: {type: 'string'},
                  message: 'must be string',
                  schema: schema37.properties.hash.type,
                  parentSchema: schema37.properties.hash,
                  data: data24
                }
                ;(vErrors === null ? (vErrors = [err49]) : vErrors.push(err49), errors++)
              }
            }
            if (data22.size !== void 0) {
              let data25 = data22.size
              if (!(typeof data25 == 'number' && isFinite(data25))) {
                let err50 = {
                  instancePath: instancePath + '/media/' + i4 + '/size',
                  schemaPath: '#/$defs/Media/properties/size/type',
                  keyword: 'type',
                  params: {type: 'number'},
                  message: 'must be number',
                  schema: schema37.properties.size.type,
                  parentSchema: schema37.properties.size,
                  data: data25
                }
                ;(vErrors === null ? (vErrors = [err50]) : vErrors.push(err50), errors++)
              }
            }
          } else {
            let err51 = {
              instancePath: instancePath + '/media/' + i4,
              schemaPath: '#/$defs/Media/type',
              keyword: 'type',
              params: {type: 'object'},
              message: 'must be object',
              schema: schema37.type,
              parentSchema: schema37,
              data: data22
            }
            ;(vErrors === null ? (vErrors = [err51]) : vErrors.push(err51), errors++)
          }
        }
      } else {
        let err52 = {
          instancePath: instancePath + '/media',
          schemaPath: '#/properties/media/type',
          keyword: 'type',
          params: {type: 'array'},
          message: 'must be array',
          schema: schema31.properties.media.type,
          parentSchema: schema31.properties.media,
          data: data21
        }
        ;(vErrors === null ? (vErrors = [err52]) : vErrors.push(err52), errors++)
      }
    }
  } else {
    let err53 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: {type: 'object'},
      message: 'must be object',
      schema: schema31.type,
      parentSchema: schema31,
      data
    }
    ;(vErrors === null ? (vErrors = [err53]) : vErrors.push(err53), errors++)
  }
  return ((validate20.errors = vErrors), errors === 0)
}
validate20.evaluated = {props: !0, dynamicProps: !1, dynamicItems: !1}
var matches = validate
export {matches, validate}
