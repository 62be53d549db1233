/** Made by `npm run generate` from `schemas/frontmatter.schema.json`. */
var validate = validate20,
  schema31 = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:studymark:schema:frontmatter',
    title: 'Front matter of study notes',
    type: 'object',
    $defs: {
      DialectName: {
        type: 'string',
        enum: [
          'label',
          'card',
          'checkbox',
          'lettered',
          'disclosure',
          'section',
          'heading',
          'bold',
          'stream',
          'bare',
          'outline'
        ]
      },
      Form: {type: 'string', enum: ['open', 'choice', 'scenario', 'term', 'cloze']}
    },
    properties: {
      deck: {type: ['string', 'null']},
      tags: {
        anyOf: [
          {type: 'string'},
          {type: 'number'},
          {type: 'array', items: {type: ['string', 'number', 'null']}},
          {type: 'null'}
        ]
      },
      lang: {
        type: ['string', 'null'],
        examples: ['en', 'pt-BR'],
        pattern: '^([A-Za-z]{2,8}([_-][A-Za-z0-9]{1,8})*)?$'
      },
      dialects: {
        anyOf: [
          {$ref: '#/$defs/DialectName'},
          {type: 'array', items: {$ref: '#/$defs/DialectName'}},
          {type: 'null'}
        ]
      },
      forms: {
        anyOf: [
          {$ref: '#/$defs/Form'},
          {type: 'array', items: {$ref: '#/$defs/Form'}},
          {type: 'null'}
        ]
      },
      minConfidence: {type: ['number', 'null'], minimum: 0, maximum: 1},
      headings: {type: ['string', 'null'], enum: ['cards', null]},
      reversed: {type: ['boolean', 'null']},
      typed: {type: ['boolean', 'null']},
      cloze: {type: ['string', 'null'], enum: ['strong', null]}
    }
  },
  schema32 = {
    type: 'string',
    enum: [
      'label',
      'card',
      'checkbox',
      'lettered',
      'disclosure',
      'section',
      'heading',
      'bold',
      'stream',
      'bare',
      'outline'
    ]
  },
  schema34 = {type: 'string', enum: ['open', 'choice', 'scenario', 'term', 'cloze']},
  pattern4 = new RegExp('^([A-Za-z]{2,8}([_-][A-Za-z0-9]{1,8})*)?$', 'u')
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
    if (data.deck !== void 0) {
      let data0 = data.deck
      if (typeof data0 != 'string' && data0 !== null) {
        let err0 = {
          instancePath: instancePath + '/deck',
          schemaPath: '#/properties/deck/type',
          keyword: 'type',
          params: {type: schema31.properties.deck.type},
          message: 'must be string,null',
          schema: schema31.properties.deck.type,
          parentSchema: schema31.properties.deck,
          data: data0
        }
        ;(vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++)
      }
    }
    if (data.tags !== void 0) {
      let data1 = data.tags,
        _errs4 = errors,
        valid1 = !1,
        _errs5 = errors
      if (typeof data1 != 'string') {
        let err1 = {
          instancePath: instancePath + '/tags',
          schemaPath: '#/properties/tags/anyOf/0/type',
          keyword: 'type',
          params: {type: 'string'},
          message: 'must be string',
          schema: schema31.properties.tags.anyOf[0].type,
          parentSchema: schema31.properties.tags.anyOf[0],
          data: data1
        }
        ;(vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++)
      }
      var _valid0 = _errs5 === errors
      valid1 = valid1 || _valid0
      let _errs7 = errors
      if (!(typeof data1 == 'number' && isFinite(data1))) {
        let err2 = {
          instancePath: instancePath + '/tags',
          schemaPath: '#/properties/tags/anyOf/1/type',
          keyword: 'type',
          params: {type: 'number'},
          message: 'must be number',
          schema: schema31.properties.tags.anyOf[1].type,
          parentSchema: schema31.properties.tags.anyOf[1],
          data: data1
        }
        ;(vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++)
      }
      var _valid0 = _errs7 === errors
      valid1 = valid1 || _valid0
      let _errs9 = errors
      if (Array.isArray(data1)) {
        let len0 = data1.length
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0]
          if (
            typeof data2 != 'string' &&
            !(typeof data2 == 'number' && isFinite(data2)) &&
            data2 !== null
          ) {
            let err3 = {
              instancePath: instancePath + '/tags/' + i0,
              schemaPath: '#/properties/tags/anyOf/2/items/type',
              keyword: 'type',
              params: {type: schema31.properties.tags.anyOf[2].items.type},
              message: 'must be string,number,null',
              schema: schema31.properties.tags.anyOf[2].items.type,
              parentSchema: schema31.properties.tags.anyOf[2].items,
              data: data2
            }
            ;(vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++)
          }
        }
      } else {
        let err4 = {
          instancePath: instancePath + '/tags',
          schemaPath: '#/properties/tags/anyOf/2/type',
          keyword: 'type',
          params: {type: 'array'},
          message: 'must be array',
          schema: schema31.properties.tags.anyOf[2].type,
          parentSchema: schema31.properties.tags.anyOf[2],
          data: data1
        }
        ;(vErrors === null ? (vErrors = [err4]) : vErrors.push(err4), errors++)
      }
      var _valid0 = _errs9 === errors
      valid1 = valid1 || _valid0
      let _errs13 = errors
      if (data1 !== null) {
        let err5 = {
          instancePath: instancePath + '/tags',
          schemaPath: '#/properties/tags/anyOf/3/type',
          keyword: 'type',
          params: {type: 'null'},
          message: 'must be null',
          schema: schema31.properties.tags.anyOf[3].type,
          parentSchema: schema31.properties.tags.anyOf[3],
          data: data1
        }
        ;(vErrors === null ? (vErrors = [err5]) : vErrors.push(err5), errors++)
      }
      var _valid0 = _errs13 === errors
      if (((valid1 = valid1 || _valid0), valid1))
        ((errors = _errs4),
          vErrors !== null && (_errs4 ? (vErrors.length = _errs4) : (vErrors = null)))
      else {
        let err6 = {
          instancePath: instancePath + '/tags',
          schemaPath: '#/properties/tags/anyOf',
          keyword: 'anyOf',
          params: {},
          message: 'must match a schema in anyOf',
          schema: schema31.properties.tags.anyOf,
          parentSchema: schema31.properties.tags,
          data: data1
        }
        ;(vErrors === null ? (vErrors = [err6]) : vErrors.push(err6), errors++)
      }
    }
    if (data.lang !== void 0) {
      let data3 = data.lang
      if (typeof data3 != 'string' && data3 !== null) {
        let err7 = {
          instancePath: instancePath + '/lang',
          schemaPath: '#/properties/lang/type',
          keyword: 'type',
          params: {type: schema31.properties.lang.type},
          message: 'must be string,null',
          schema: schema31.properties.lang.type,
          parentSchema: schema31.properties.lang,
          data: data3
        }
        ;(vErrors === null ? (vErrors = [err7]) : vErrors.push(err7), errors++)
      }
      if (typeof data3 == 'string' && !pattern4.test(data3)) {
        let err8 = {
          instancePath: instancePath + '/lang',
          schemaPath: '#/properties/lang/pattern',
          keyword: 'pattern',
          params: {pattern: '^([A-Za-z]{2,8}([_-][A-Za-z0-9]{1,8})*)?$'},
          message: 'must match pattern "^([A-Za-z]{2,8}([_-][A-Za-z0-9]{1,8})*)?$"',
          schema: '^([A-Za-z]{2,8}([_-][A-Za-z0-9]{1,8})*)?$',
          parentSchema: schema31.properties.lang,
          data: data3
        }
        ;(vErrors === null ? (vErrors = [err8]) : vErrors.push(err8), errors++)
      }
    }
    if (data.dialects !== void 0) {
      let data4 = data.dialects,
        _errs18 = errors,
        valid4 = !1,
        _errs19 = errors
      if (typeof data4 != 'string') {
        let err9 = {
          instancePath: instancePath + '/dialects',
          schemaPath: '#/$defs/DialectName/type',
          keyword: 'type',
          params: {type: 'string'},
          message: 'must be string',
          schema: schema32.type,
          parentSchema: schema32,
          data: data4
        }
        ;(vErrors === null ? (vErrors = [err9]) : vErrors.push(err9), errors++)
      }
      if (!(
        data4 === 'label' ||
        data4 === 'card' ||
        data4 === 'checkbox' ||
        data4 === 'lettered' ||
        data4 === 'disclosure' ||
        data4 === 'section' ||
        data4 === 'heading' ||
        data4 === 'bold' ||
        data4 === 'stream' ||
        data4 === 'bare' ||
        data4 === 'outline'
      )) {
        let err10 = {
          instancePath: instancePath + '/dialects',
          schemaPath: '#/$defs/DialectName/enum',
          keyword: 'enum',
          params: {allowedValues: schema32.enum},
          message: 'must be equal to one of the allowed values',
          schema: schema32.enum,
          parentSchema: schema32,
          data: data4
        }
        ;(vErrors === null ? (vErrors = [err10]) : vErrors.push(err10), errors++)
      }
      var _valid1 = _errs19 === errors
      valid4 = valid4 || _valid1
      let _errs22 = errors
      if (Array.isArray(data4)) {
        let len1 = data4.length
        for (let i1 = 0; i1 < len1; i1++) {
          let data5 = data4[i1]
          if (typeof data5 != 'string') {
            let err11 = {
              instancePath: instancePath + '/dialects/' + i1,
              schemaPath: '#/$defs/DialectName/type',
              keyword: 'type',
              params: {type: 'string'},
              message: 'must be string',
              schema: schema32.type,
              parentSchema: schema32,
              data: data5
            }
            ;(vErrors === null ? (vErrors = [err11]) : vErrors.push(err11), errors++)
          }
          if (!(
            data5 === 'label' ||
            data5 === 'card' ||
            data5 === 'checkbox' ||
            data5 === 'lettered' ||
            data5 === 'disclosure' ||
            data5 === 'section' ||
            data5 === 'heading' ||
            data5 === 'bold' ||
            data5 === 'stream' ||
            data5 === 'bare' ||
            data5 === 'outline'
          )) {
            let err12 = {
              instancePath: instancePath + '/dialects/' + i1,
              schemaPath: '#/$defs/DialectName/enum',
              keyword: 'enum',
              params: {allowedValues: schema32.enum},
              message: 'must be equal to one of the allowed values',
              schema: schema32.enum,
              parentSchema: schema32,
              data: data5
            }
            ;(vErrors === null ? (vErrors = [err12]) : vErrors.push(err12), errors++)
          }
        }
      } else {
        let err13 = {
          instancePath: instancePath + '/dialects',
          schemaPath: '#/properties/dialects/anyOf/1/type',
          keyword: 'type',
          params: {type: 'array'},
          message: 'must be array',
          schema: schema31.properties.dialects.anyOf[1].type,
          parentSchema: schema31.properties.dialects.anyOf[1],
          data: data4
        }
        ;(vErrors === null ? (vErrors = [err13]) : vErrors.push(err13), errors++)
      }
      var _valid1 = _errs22 === errors
      valid4 = valid4 || _valid1
      let _errs27 = errors
      if (data4 !== null) {
        let err14 = {
          instancePath: instancePath + '/dialects',
          schemaPath: '#/properties/dialects/anyOf/2/type',
          keyword: 'type',
          params: {type: 'null'},
          message: 'must be null',
          schema: schema31.properties.dialects.anyOf[2].type,
          parentSchema: schema31.properties.dialects.anyOf[2],
          data: data4
        }
        ;(vErrors === null ? (vErrors = [err14]) : vErrors.push(err14), errors++)
      }
      var _valid1 = _errs27 === errors
      if (((valid4 = valid4 || _valid1), valid4))
        ((errors = _errs18),
          vErrors !== null && (_errs18 ? (vErrors.length = _errs18) : (vErrors = null)))
      else {
        let err15 = {
          instancePath: instancePath + '/dialects',
          schemaPath: '#/properties/dialects/anyOf',
          keyword: 'anyOf',
          params: {},
          message: 'must match a schema in anyOf',
          schema: schema31.properties.dialects.anyOf,
          parentSchema: schema31.properties.dialects,
          data: data4
        }
        ;(vErrors === null ? (vErrors = [err15]) : vErrors.push(err15), errors++)
      }
    }
    if (data.forms !== void 0) {
      let data6 = data.forms,
        _errs30 = errors,
        valid9 = !1,
        _errs31 = errors
      if (typeof data6 != 'string') {
        let err16 = {
          instancePath: instancePath + '/forms',
          schemaPath: '#/$defs/Form/type',
          keyword: 'type',
          params: {type: 'string'},
          message: 'must be string',
          schema: schema34.type,
          parentSchema: schema34,
          data: data6
        }
        ;(vErrors === null ? (vErrors = [err16]) : vErrors.push(err16), errors++)
      }
      if (!(
        data6 === 'open' ||
        data6 === 'choice' ||
        data6 === 'scenario' ||
        data6 === 'term' ||
        data6 === 'cloze'
      )) {
        let err17 = {
          instancePath: instancePath + '/forms',
          schemaPath: '#/$defs/Form/enum',
          keyword: 'enum',
          params: {allowedValues: schema34.enum},
          message: 'must be equal to one of the allowed values',
          schema: schema34.enum,
          parentSchema: schema34,
          data: data6
        }
        ;(vErrors === null ? (vErrors = [err17]) : vErrors.push(err17), errors++)
      }
      var _valid2 = _errs31 === errors
      valid9 = valid9 || _valid2
      let _errs34 = errors
      if (Array.isArray(data6)) {
        let len2 = data6.length
        for (let i2 = 0; i2 < len2; i2++) {
          let data7 = data6[i2]
          if (typeof data7 != 'string') {
            let err18 = {
              instancePath: instancePath + '/forms/' + i2,
              schemaPath: '#/$defs/Form/type',
              keyword: 'type',
              params: {type: 'string'},
              message: 'must be string',
              schema: schema34.type,
              parentSchema: schema34,
              data: data7
            }
            ;(vErrors === null ? (vErrors = [err18]) : vErrors.push(err18), errors++)
          }
          if (!(
            data7 === 'open' ||
            data7 === 'choice' ||
            data7 === 'scenario' ||
            data7 === 'term' ||
            data7 === 'cloze'
          )) {
            let err19 = {
              instancePath: instancePath + '/forms/' + i2,
              schemaPath: '#/$defs/Form/enum',
              keyword: 'enum',
              params: {allowedValues: schema34.enum},
              message: 'must be equal to one of the allowed values',
              schema: schema34.enum,
              parentSchema: schema34,
              data: data7
            }
            ;(vErrors === null ? (vErrors = [err19]) : vErrors.push(err19), errors++)
          }
        }
      } else {
        let err20 = {
          instancePath: instancePath + '/forms',
          schemaPath: '#/properties/forms/anyOf/1/type',
          keyword: 'type',
          params: {type: 'array'},
          message: 'must be array',
          schema: schema31.properties.forms.anyOf[1].type,
          parentSchema: schema31.properties.forms.anyOf[1],
          data: data6
        }
        ;(vErrors === null ? (vErrors = [err20]) : vErrors.push(err20), errors++)
      }
      var _valid2 = _errs34 === errors
      valid9 = valid9 || _valid2
      let _errs39 = errors
      if (data6 !== null) {
        let err21 = {
          instancePath: instancePath + '/forms',
          schemaPath: '#/properties/forms/anyOf/2/type',
          keyword: 'type',
          params: {type: 'null'},
          message: 'must be null',
          schema: schema31.properties.forms.anyOf[2].type,
          parentSchema: schema31.properties.forms.anyOf[2],
          data: data6
        }
        ;(vErrors === null ? (vErrors = [err21]) : vErrors.push(err21), errors++)
      }
      var _valid2 = _errs39 === errors
      if (((valid9 = valid9 || _valid2), valid9))
        ((errors = _errs30),
          vErrors !== null && (_errs30 ? (vErrors.length = _errs30) : (vErrors = null)))
      else {
        let err22 = {
          instancePath: instancePath + '/forms',
          schemaPath: '#/properties/forms/anyOf',
          keyword: 'anyOf',
          params: {},
          message: 'must match a schema in anyOf',
          schema: schema31.properties.forms.anyOf,
          parentSchema: schema31.properties.forms,
          data: data6
        }
        ;(vErrors === null ? (vErrors = [err22]) : vErrors.push(err22), errors++)
      }
    }
    if (data.minConfidence !== void 0) {
      let data8 = data.minConfidence
      if (!(typeof data8 == 'number' && isFinite(data8)) && data8 !== null) {
        let err23 = {
          instancePath: instancePath + '/minConfidence',
          schemaPath: '#/properties/minConfidence/type',
          keyword: 'type',
          params: {type: schema31.properties.minConfidence.type},
          message: 'must be number,null',
          schema: schema31.properties.minConfidence.type,
          parentSchema: schema31.properties.minConfidence,
          data: data8
        }
        ;(vErrors === null ? (vErrors = [err23]) : vErrors.push(err23), errors++)
      }
      if (typeof data8 == 'number' && isFinite(data8)) {
        if (data8 > 1 || isNaN(data8)) {
          let err24 = {
            instancePath: instancePath + '/minConfidence',
            schemaPath: '#/properties/minConfidence/maximum',
            keyword: 'maximum',
            params: {comparison: '<=', limit: 1},
            message: 'must be <= 1',
            schema: 1,
            parentSchema: schema31.properties.minConfidence,
            data: data8
          }
          ;(vErrors === null ? (vErrors = [err24]) : vErrors.push(err24), errors++)
        }
        if (data8 < 0 || isNaN(data8)) {
          let err25 = {
            instancePath: instancePath + '/minConfidence',
            schemaPath: '#/properties/minConfidence/minimum',
            keyword: 'minimum',
            params: {comparison: '>=', limit: 0},
            message: 'must be >= 0',
            schema: 0,
            parentSchema: schema31.properties.minConfidence,
            data: data8
          }
          ;(vErrors === null ? (vErrors = [err25]) : vErrors.push(err25), errors++)
        }
      }
    }
    if (data.headings !== void 0) {
      let data9 = data.headings
      if (typeof data9 != 'string' && data9 !== null) {
        let err26 = {
          instancePath: instancePath + '/headings',
          schemaPath: '#/properties/headings/type',
          keyword: 'type',
          params: {type: schema31.properties.headings.type},
          message: 'must be string,null',
          schema: schema31.properties.headings.type,
          parentSchema: schema31.properties.headings,
          data: data9
        }
        ;(vErrors === null ? (vErrors = [err26]) : vErrors.push(err26), errors++)
      }
      if (!(data9 === 'cards' || data9 === null)) {
        let err27 = {
          instancePath: instancePath + '/headings',
          schemaPath: '#/properties/headings/enum',
          keyword: 'enum',
          params: {allowedValues: schema31.properties.headings.enum},
          message: 'must be equal to one of the allowed values',
          schema: schema31.properties.headings.enum,
          parentSchema: schema31.properties.headings,
          data: data9
        }
        ;(vErrors === null ? (vErrors = [err27]) : vErrors.push(err27), errors++)
      }
    }
    if (data.reversed !== void 0) {
      let data10 = data.reversed
      if (typeof data10 != 'boolean' && data10 !== null) {
        let err28 = {
          instancePath: instancePath + '/reversed',
          schemaPath: '#/properties/reversed/type',
          keyword: 'type',
          params: {type: schema31.properties.reversed.type},
          message: 'must be boolean,null',
          schema: schema31.properties.reversed.type,
          parentSchema: schema31.properties.reversed,
          data: data10
        }
        ;(vErrors === null ? (vErrors = [err28]) : vErrors.push(err28), errors++)
      }
    }
    if (data.typed !== void 0) {
      let data11 = data.typed
      if (typeof data11 != 'boolean' && data11 !== null) {
        let err29 = {
          instancePath: instancePath + '/typed',
          schemaPath: '#/properties/typed/type',
          keyword: 'type',
          params: {type: schema31.properties.typed.type},
          message: 'must be boolean,null',
          schema: schema31.properties.typed.type,
          parentSchema: schema31.properties.typed,
          data: data11
        }
        ;(vErrors === null ? (vErrors = [err29]) : vErrors.push(err29), errors++)
      }
    }
    if (data.cloze !== void 0) {
      let data12 = data.cloze
      if (typeof data12 != 'string' && data12 !== null) {
        let err30 = {
          instancePath: instancePath + '/cloze',
          schemaPath: '#/properties/cloze/type',
          keyword: 'type',
          params: {type: schema31.properties.cloze.type},
          message: 'must be string,null',
          schema: schema31.properties.cloze.type,
          parentSchema: schema31.properties.cloze,
          data: data12
        }
        ;(vErrors === null ? (vErrors = [err30]) : vErrors.push(err30), errors++)
      }
      if (!(data12 === 'strong' || data12 === null)) {
        let err31 = {
          instancePath: instancePath + '/cloze',
          schemaPath: '#/properties/cloze/enum',
          keyword: 'enum',
          params: {allowedValues: schema31.properties.cloze.enum},
          message: 'must be equal to one of the allowed values',
          schema: schema31.properties.cloze.enum,
          parentSchema: schema31.properties.cloze,
          data: data12
        }
        ;(vErrors === null ? (vErrors = [err31]) : vErrors.push(err31), errors++)
      }
    }
  } else {
    let err32 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: {type: 'object'},
      message: 'must be object',
      schema: schema31.type,
      parentSchema: schema31,
      data
    }
    ;(vErrors === null ? (vErrors = [err32]) : vErrors.push(err32), errors++)
  }
  return ((validate20.errors = vErrors), errors === 0)
}
validate20.evaluated = {
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
var matches = validate
export {matches, validate}
