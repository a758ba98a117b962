import { contactsByNearness } from '@tactful/contact-rules';
import { type AccountSnapshot } from '../accounts/account.types.js';
import { type RequestContact } from './escalation.types.js';

/** Where calls came to nothing, a message goes by email, if its step allows that and whom it is for has an address. */
export function byEmail(request: RequestContact, { people }: AccountSnapshot): RequestContact {
  const [nearest] = contactsByNearness(people, request.audience);
  const isAllowed = request.channels?.includes('email') ?? true;
  if (!isAllowed || !nearest?.takes?.includes('email')) return request;
  return { ...request, channels: ['email'], reasons: [...request.reasons, 'calls_unanswered'] };
}
