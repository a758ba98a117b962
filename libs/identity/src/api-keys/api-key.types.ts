import { z } from 'zod';

export const permission = z.enum(['read', 'write', 'settings']);

/** `POST /v1/api-keys`. */
export const newApiKeyBody = z
  .strictObject({ name: z.string().min(1).max(80), permissions: z.array(permission).min(1).max(3) })
  .meta({ id: 'NewApiKey' });
export type NewApiKeyBody = z.output<typeof newApiKeyBody>;

/** A key as it is listed: never the key itself. */
export const apiKeyView = z
  .strictObject({
    id: z.uuid(),
    name: z.string(),
    prefix: z.string(),
    permissions: z.array(permission),
    createdAt: z.iso.datetime(),
    revokedAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'ApiKey' });
export type ApiKeyView = z.output<typeof apiKeyView>;

/** The answer to a creation: the only time the key is shown. */
export const createdApiKey = apiKeyView.extend({ key: z.string() }).meta({ id: 'CreatedApiKey' });
export type CreatedApiKey = z.output<typeof createdApiKey>;

export const apiKeyList = z.strictObject({ items: z.array(apiKeyView), nextCursor: z.null() }).meta({ id: 'ApiKeys' });
