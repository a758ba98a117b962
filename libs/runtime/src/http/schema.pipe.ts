import { type ArgumentMetadata, Injectable, StandardSchemaValidationPipe } from '@nestjs/common';
import { RefusedRequest } from './problem.filter.js';
import { brokenTextIn } from './broken-text.js';
import { Refusal, type RefusedField } from './refusal.js';

const most = 50;

interface Issue {
  readonly message: string;
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
}

/**
 * Parses body, query and parameters by their zod schema; a bad one is 422 with the place of each mistake.
 * Text that PostgreSQL cannot keep is refused here for every schema, so that none has to think of it.
 */
@Injectable()
export class SchemaPipe extends StandardSchemaValidationPipe {
  override async transform<T = unknown>(value: T, metadata: ArgumentMetadata): Promise<T> {
    const { schema } = metadata;
    if (!schema || !this.toValidate(metadata)) return value;
    const given = metadata.type === 'body' && value === undefined ? {} : value;
    this.stripProtoKeys(given);
    const broken = brokenTextIn(given);
    if (broken) throw refusalOf([{ message: 'holds a character that is not text', path: broken }], metadata);
    const result = await this.validate(given, schema, this.validateOptions);
    if (!result.issues) return result.value as T;
    throw refusalOf(result.issues, metadata);
  }
}

function refusalOf(issues: readonly Issue[], metadata: ArgumentMetadata): RefusedRequest {
  const fields = issues.slice(0, most).map((issue) => toField(issue, metadata));
  return new RefusedRequest(new Refusal(422, 'invalid_input', fields[0]?.detail ?? 'Invalid input.', fields));
}

function toField(issue: Issue, metadata: ArgumentMetadata): RefusedField {
  const place = metadata.type === 'query' || metadata.type === 'param' ? metadata.type : 'body';
  const keys = (issue.path ?? []).map((part) => String(typeof part === 'object' ? part.key : part));
  if (metadata.data !== undefined) keys.unshift(metadata.data);
  const pointer = keys.map((key) => `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
  return { in: place, pointer, detail: issue.message.slice(0, 500) };
}
