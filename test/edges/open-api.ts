import { z } from 'zod';
import { type EdgeClient } from './edge-client.js';

/** The part of JSON Schema that our document speaks. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | JsonSchema;
  readonly items?: JsonSchema;
  readonly maxItems?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly format?: string;
  readonly pattern?: string;
  readonly example?: Readonly<Record<string, unknown>>;
}

interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
  readonly schema: JsonSchema;
}

type Content = Readonly<Record<string, { readonly schema: JsonSchema }>>;

interface DocumentedOperation {
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Content };
  readonly responses: Readonly<Record<string, { readonly content?: Content }>>;
  readonly security?: readonly unknown[];
}

/** One route and method of the document. */
export interface Operation {
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly Parameter[];
  readonly body: { readonly contentType: string; readonly schema: JsonSchema } | undefined;
  /** True when it wants a key or a session. */
  readonly isSecured: boolean;
  /** True for a page or an inside door, which the document leaves out. */
  readonly isHidden: boolean;
  /** Why an answer is not what the document says of this status; undefined when it is, or the document says nothing. */
  readonly mismatch: (status: number, body: unknown) => string | undefined;
}

/** What a running system says of itself. */
export interface OpenApi {
  readonly operations: readonly Operation[];
  readonly schemas: Readonly<Record<string, JsonSchema>>;
}

/** Reads the document of a running system. */
export async function readOpenApi(client: EdgeClient): Promise<OpenApi> {
  const document = await client.make<{
    paths: Record<string, Record<string, DocumentedOperation>>;
    components: { schemas: Record<string, JsonSchema> };
  }>('GET', '/openapi.json');
  const { schemas } = document.components;
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]): Operation => {
      const [content] = Object.entries(operation.requestBody?.content ?? {});
      return {
        method: method.toUpperCase(),
        path,
        parameters: operation.parameters ?? [],
        body: content && { contentType: content[0], schema: content[1].schema },
        isHidden: false,
        isSecured: (operation.security ?? []).length > 0,
        mismatch: answerCheck(operation, schemas),
      };
    }),
  );
  return { operations, schemas };
}

function answerCheck(
  operation: DocumentedOperation,
  schemas: Readonly<Record<string, JsonSchema>>,
): Operation['mismatch'] {
  const parsers = new Map<number, z.ZodType>();
  for (const [status, response] of Object.entries(operation.responses)) {
    const schema = response.content?.['application/json']?.schema;
    if (schema) parsers.set(Number(status), parserOf(schema, schemas));
  }
  return (status, body) => {
    if (!(String(status) in operation.responses)) return `status ${status} is not documented`;
    const parser = parsers.get(status);
    if (!parser) return undefined;
    const result = parser.safeParse(body);
    return result.success ? undefined : z.prettifyError(result.error);
  };
}

function parserOf(schema: JsonSchema, schemas: Readonly<Record<string, JsonSchema>>): z.ZodType {
  const whole = JSON.stringify({ ...schema, $defs: schemas }).replaceAll('#/components/schemas/', '#/$defs/');
  return z.fromJSONSchema(JSON.parse(whole) as Parameters<typeof z.fromJSONSchema>[0]);
}
