import { sharedAddressesOf } from '../contacts/shared-addresses.decision.js';
import { type PortfolioAccount } from './portfolio.types.js';

/**
 * Accounts in groups that have to be simulated together: a person of one has an address of a person of another, also by
 * way of a third. Groups by the least id of their customers, and in a group by id.
 */
export function groupsOf(accounts: readonly PortfolioAccount[]): readonly (readonly PortfolioAccount[])[] {
  const leaders = new Map(accounts.map(({ snapshot }) => [snapshot.customerId, snapshot.customerId]));
  const leaderOf = (customerId: string): string => {
    let id = customerId;
    for (let next = leaders.get(id); next !== undefined && next !== id; next = leaders.get(id)) id = next;
    return id;
  };
  const shared = Map.groupBy(
    sharedAddressesOf(accounts.flatMap(({ people }) => people)),
    ({ addressKey }) => addressKey,
  );
  for (const holders of shared.values()) {
    const ids = holders.map(({ customerId }) => leaderOf(customerId)).sort();
    for (const id of ids) leaders.set(id, ids[0] ?? id);
  }
  const sorted = accounts.toSorted((a, b) => (a.snapshot.customerId < b.snapshot.customerId ? -1 : 1));
  return [...Map.groupBy(sorted, ({ snapshot }) => leaderOf(snapshot.customerId)).values()];
}
