import { type DataSource } from 'typeorm';

interface Role {
  readonly name: string;
  readonly superuser: boolean;
  readonly bypasses: boolean;
  readonly owns: boolean;
}

/**
 * Refuses a runtime role for which row-level security would mean nothing.
 * Throws with what to do about it; called once at start-up for each database.
 */
export async function refusePowerfulRole(source: DataSource): Promise<void> {
  const [role] = await source.query<Role[]>(`
    select r.rolname as name, r.rolsuper as superuser, r.rolbypassrls as bypasses,
      exists (select from pg_tables t where t.tableowner = r.rolname and t.schemaname not in ('pg_catalog', 'information_schema')) as owns
    from pg_roles r where r.rolname = current_user`);
  if (!role) throw new Error('The runtime role cannot be read from pg_roles');
  const why = [role.superuser && 'a superuser', role.bypasses && 'BYPASSRLS', role.owns && 'the owner of tables'];
  const reasons = why.filter((reason) => reason !== false);
  if (reasons.length === 0) return;
  throw new Error(
    `DATABASE_URL uses the role "${role.name}", which is ${reasons.join(' and ')}: companies would not be kept apart. ` +
      'Make a plain role for it, and give the owner as DATABASE_ADMIN_URL.',
  );
}
