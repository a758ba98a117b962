import { type INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { z } from 'zod';

/**
 * The OpenAPI 3.1 document of an app, from the zod schemas of its routes.
 * Nest's own converter speaks OpenAPI 3.0; ours asks zod for draft 2020-12, which 3.1 is made of.
 */
export function openApiOf(app: INestApplication): OpenAPIObject {
  const config = new DocumentBuilder()
    .setTitle('Tactful')
    .setDescription('Gets invoices paid without spoiling relations with the people who owe them.')
    .setVersion('1')
    .setOpenAPIVersion('3.1.0')
    .addBearerAuth()
    .build();
  return SwaggerModule.createDocument(app, config, {
    standardSchemaConverter: (schema, { schemaType }) => {
      if (!(schema instanceof z.core.$ZodType)) return undefined;
      const json = z.toJSONSchema(schema, {
        target: 'draft-2020-12',
        io: schemaType,
        unrepresentable: 'any',
        override: ({ jsonSchema }) => {
          if (jsonSchema.format !== undefined) delete jsonSchema.pattern;
        },
      });
      const { $schema: _dialect, $defs, ...root } = json;
      return { schema: root, components: $defs ?? {} };
    },
  });
}
