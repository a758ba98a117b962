import { type Actor, type Database } from '@tactful/runtime';

/** What an agent may do, by role. */
const permissionsOf = { agent: ['read', 'write'], admin: ['read', 'write', 'settings'] } as const;

/** An agent of a company; the sign-in itself is better-auth's. */
export interface Agent {
  readonly userId: string;
  readonly companyId: string;
  readonly name: string;
  readonly role: keyof typeof permissionsOf;
}

/** Gives a sign-in its company and role. */
export async function insertAgent(database: Database, agent: Agent): Promise<void> {
  await database.query(`insert into identity.agent (user_id, company_id, name, role) values ($1, $2, $3, $4)`, [
    agent.userId,
    agent.companyId,
    agent.name,
    agent.role,
  ]);
}

/** The actor that a signed-in user is. */
export async function findActorOfUser(database: Database, userId: string): Promise<Actor | undefined> {
  const [agent] = await database.query<Omit<Agent, 'userId'>>(
    `select company_id as "companyId", name, role from identity.agent where user_id = $1`,
    [userId],
  );
  if (!agent) return undefined;
  const { companyId, name, role } = agent;
  return { kind: 'agent', companyId, id: userId, name, permissions: permissionsOf[role] };
}
