import { type AccountSnapshot } from '../accounts/account.types.js';
import { type RequestContact } from '../escalations/escalation.types.js';

/** Lets a request wait for a person where the company wants that; where its ladder wants it, it waits already. */
export function heldForApproval(request: RequestContact, account: AccountSnapshot): RequestContact {
  return request.approval === undefined && isHeldByRule(account) ? { ...request, approval: 'batch' } : request;
}

function isHeldByRule({ approvalRule, segment, obligations }: AccountSnapshot): boolean {
  if (!approvalRule) return false;
  if (approvalRule.everything || approvalRule.segments.includes(segment ?? '')) return true;
  return Object.entries(approvalRule.fromAmount).some(([currency, least]) => {
    const open = obligations.filter((owed) => owed.state === 'open' && owed.currency === currency);
    return open.reduce((sum, { openMinor, disputedMinor }) => sum + Math.max(0, openMinor - disputedMinor), 0) >= least;
  });
}
