import { type AppConfig, type EmbeddedPostgres, type Home, perService, startEmbeddedPostgres } from '@tactful/runtime';

/** The config with a database: the one in the environment, else an embedded PostgreSQL in the home folder. */
export async function withDatabase(
  config: AppConfig,
  home: Home,
): Promise<{ readonly config: AppConfig; readonly postgres: EmbeddedPostgres | undefined }> {
  if (config.databaseUrls.ledger !== undefined) return { config, postgres: undefined };
  const postgres = await startEmbeddedPostgres({ folder: home.path('postgres') });
  return {
    postgres,
    config: {
      ...config,
      databaseUrls: perService(() => postgres.databaseUrl),
      databaseAdminUrls: perService(() => postgres.adminUrl),
    },
  };
}
