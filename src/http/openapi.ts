const strings = { type: 'array', items: { type: 'string' } }

/** The public interface, as OpenAPI 3.1. */
export const OPENAPI = {
  openapi: '3.1.0',
  info: { title: 'Offerwatch', version: '1', license: { name: 'Apache-2.0', identifier: 'Apache-2.0' } },
  paths: {
    '/api/v1/check': {
      post: {
        summary: 'Assess the text of one job offer. Nothing is kept.',
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                type: 'object',
                required: ['text'],
                properties: {
                  text: { type: 'string', description: 'What is beyond 100,000 characters is not read.' },
                  id: { type: 'string', maxLength: 200, description: 'Given back in the result.' },
                  lang: { type: 'string', description: 'BCP 47, where the language is known.' },
                },
              },
            },
          },
        },
        responses: {
          '200': {
            description: 'The assessment',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Result' } } },
          },
          '400': { description: 'Not JSON, or not of this form' },
          '413': { description: 'Larger than 1 MB' },
        },
      },
    },
  },
  components: {
    schemas: {
      Result: {
        type: 'object',
        required: ['kind', 'language', 'coverage', 'level', 'score', 'findings', 'offer'],
        properties: {
          id: { type: 'string' },
          known: {
            type: 'array',
            description:
              'Identities in the text that a person here confirmed and several people reported independently; absent otherwise.',
            items: {
              type: 'object',
              required: ['kind', 'value'],
              properties: { kind: { type: 'string' }, value: { type: 'string' } },
            },
          },
          kind: { enum: ['offer', 'conversation', 'distress', 'warning', 'question', 'other'] },
          language: { type: 'string' },
          coverage: { enum: ['full', 'partial', 'none'] },
          level: {
            enum: ['none', 'caution', 'high', 'critical'],
            description: 'none: no known red flag found, which is not an approval.',
          },
          score: { type: 'number', minimum: 0, maximum: 1 },
          findings: {
            type: 'array',
            items: {
              type: 'object',
              required: ['rule', 'strength', 'evidence'],
              properties: {
                rule: { type: 'string' },
                strength: { enum: ['decisive', 'strong', 'moderate', 'weak'] },
                evidence: {
                  type: 'array',
                  items: {
                    type: 'object',
                    required: ['text', 'start', 'end'],
                    properties: {
                      text: { type: 'string' },
                      start: { type: 'integer', description: 'UTF-16 offset' },
                      end: { type: 'integer' },
                    },
                  },
                },
              },
            },
          },
          offer: {
            type: 'object',
            properties: {
              roles: strings,
              pay: {
                type: 'array',
                items: {
                  type: 'object',
                  properties: {
                    min: { type: 'number' },
                    max: { type: 'number' },
                    currency: { type: 'string' },
                    per: { type: 'string' },
                    usdPerMonth: { type: 'number' },
                  },
                },
              },
              places: { type: 'array', items: { type: 'object' } },
              contacts: { type: 'array', items: { type: 'object' } },
              links: strings,
              wallets: strings,
            },
          },
        },
      },
    },
  },
} as const
